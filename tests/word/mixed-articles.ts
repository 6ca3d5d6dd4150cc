import type { Node, NodeType } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { PhotoOnPage } from './rich-article.ts'

const { nodes } = schema
const words = (text: string) => (text === '' ? [] : [schema.text(text)])
const paragraph = (text: string) => nodes.paragraph.create(null, words(text))

/** Sentences with everything that breaks a line in its own way. */
const SENTENCES = [
  '“以前一下雨，院里就积水，现在路平了、灯亮了，心里也敞亮了。”11月20日，家住紫荆山南路街道陇海社区的刘桂英老人对记者说。',
  '今年以来，全区投入1.36亿元，对42个老旧小区实施综合改造，惠及居民8600余户，同比增长12.5%。',
  '据介绍，该项目采用BIM（Building Information Modeling）技术，由CSCEC等5家单位联合承建，工期预计180天。',
  '区委书记赵明强调：“要把群众的事当成自己的事，办好、办实、办到底！”',
  '《关于进一步做好2026年城乡居民基本医疗保险工作的通知》（郑管政〔2026〕17号）要求，各街道须于12月31日前完成参保登记；逾期未办理的，按有关规定执行。',
  '记者走访了东大街、南关街、城东路、二里岗4个街道的17个社区，发现“一院一策”“一楼一长”已成常态。',
  '改什么、怎么改，居民说了算——街道先后召开院落议事会67场，收集意见建议312条……停车难、晾晒难、充电难三件事，全部列入第一批清单。',
  '市民可登录https://www.guancheng.gov.cn或拨打0371-66666666咨询，也可通过App“郑好办”线上办理。',
  '“真没想到，三十年的老院子还能变个样。”他笑着说，“电梯一装，我这腿脚不好的老婆子，天天都能下楼晒太阳了！”',
  '下一步，该区将聚焦“一老一小”，新建社区养老服务中心6处、托育机构9家，新增普惠性学位3200个。',
  '受冷空气影响，22日夜里到23日，全区有4～5级偏北风，最低气温降至-3℃，请市民注意防寒保暖。',
  '活动现场，志愿者们围绕垃圾分类、反诈宣传、禁毒防艾等内容，向过往群众发放宣传资料1500余份，现场解答问题200多人次。',
]

const SUBHEADINGS = [
  '问需于民，改到居民心坎上',
  '长效管理，留住来之不易的“新”',
  '算好三笔账',
  '从“有没有”到“好不好”',
]

/** What an article of about so many characters is made of, and whether it has photos and a table. */
export type Mixed = {
  readonly characters: number
  readonly photos?: readonly PhotoOnPage[]
  readonly table?: boolean
  /** A list, and a note in every third paragraph. */
  readonly notes?: boolean
}

/** The same order gives the same article; paragraphs are of one to five sentences. */
export function mixedArticle({
  characters,
  photos = [],
  table = false,
  notes = false,
}: Mixed): Node {
  const blocks: Node[] = []
  let next = characters
  const random = (below: number) => {
    next = (next * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((next / 2_147_483_648) * below)
  }
  for (let count = 0, at = 0; count < characters; at += 1) {
    if (at % 6 === 3) blocks.push(nodes.subheading.create(null, words(SUBHEADINGS[at % 4] ?? '')))
    const sentences = Array.from({ length: 1 + random(4) }, () => SENTENCES[random(12)] ?? '')
    const text = (at === 0 ? '本报讯（记者 李明 通讯员 王芳）' : '') + sentences.join('')
    const cut = text.slice(0, Math.max(20, characters - count))
    blocks.push(notes && at % 3 === 1 ? noted(cut, SENTENCES[random(12)] ?? '') : paragraph(cut))
    count += cut.length
    const photo = photos[at / 4]
    if (photo !== undefined) blocks.push(figure(photo))
    if (table && at === 2) blocks.push(sums())
    if (notes && at === 2) blocks.push(list(nodes.bullet_list), list(nodes.ordered_list))
  }
  return nodes.doc.create(null, [
    nodes.kicker.create(null, words('老旧小区改造进行时')),
    nodes.title.create(null, words('三十年老院焕新颜 居民乐享“家门口”幸福')),
    nodes.subtitle.create(null, words('——紫荆山南路街道惠民工程走访记')),
    nodes.body.create(null, blocks),
    nodes.byline.create(null, words('本报记者 李明 通讯员 王芳')),
  ])
}

/** The words from the sixth to the tenth have a note. */
function noted(text: string, note: string): Node {
  const mark = schema.marks.footnote.create({ note })
  const parts = [words(text.slice(0, 5)), words(text.slice(5, 10)), words(text.slice(10))]
  const marked = parts.flatMap((part, index) =>
    index === 1 ? part.map((node) => node.mark([mark])) : part,
  )
  return nodes.paragraph.create(null, marked)
}

function list(type: NodeType): Node {
  const items = SENTENCES.slice(0, 3).map((text) => nodes.list_item.create(null, paragraph(text)))
  return type.create(null, items)
}

function figure({ media, width, height }: PhotoOnPage): Node {
  return nodes.photo.create({ media, width, height }, [
    nodes.caption.create(null, words('改造后的陇海社区小游园里，居民正在休闲健身。')),
    nodes.credit.create(null, words('本报记者 李明 摄')),
  ])
}

function sums(): Node {
  const cell = (text: string) => nodes.table_cell.create(null, [paragraph(text)])
  const head = (text: string) => nodes.table_header.create(null, [paragraph(text)])
  const row = (...cells: Node[]) => nodes.table_row.create(null, cells)
  return nodes.table.create(null, [
    row(head('院落'), head('户数'), head('改造内容'), head('投资（万元）')),
    row(
      cell('陇海路32号院'),
      cell('416'),
      cell('管网、道路、外墙保温、楼道照明、公共晾晒区'),
      cell('980'),
    ),
    row(cell('东大街71号院'), cell('238'), cell('道路、加装电梯3部'), cell('640')),
  ])
}
