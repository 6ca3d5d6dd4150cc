import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'

const { nodes } = schema
const strong = schema.mark('strong')
const emphasis = schema.mark('emphasis')

const words = (text: string) => (text === '' ? [] : [schema.text(text)])
const paragraph = (text: string) => nodes.paragraph.create(null, words(text))
const items = (...texts: string[]) =>
  texts.map((text) => nodes.list_item.create(null, [paragraph(text)]))
const cell = (text: string, attrs = {}) => nodes.table_cell.create(attrs, [paragraph(text)])
const head = (text: string) => nodes.table_header.create(null, [paragraph(text)])
const row = (...cells: Node[]) => nodes.table_row.create(null, cells)

export type PhotoOnPage = {
  readonly media: string
  readonly width: number
  readonly height: number
}

/** An article with everything that a body can hold. */
export function richArticle(photos: readonly PhotoOnPage[] = []): Node {
  return nodes.doc.create(null, [
    nodes.kicker.create(null, words('老旧小区改造进行时')),
    nodes.title.create(null, words('三十年老院焕新颜 居民乐享“家门口”幸福')),
    nodes.subtitle.create(null, words('——紫荆山南路街道惠民工程走访记')),
    nodes.body.create(null, [
      paragraph(
        '本报讯（记者 李明 通讯员 王芳）“以前一下雨，院里就积水，现在路平了、灯亮了，心里也敞亮了。”11月20日，家住紫荆山南路街道陇海社区的刘桂英老人指着新铺的沥青路对记者说。今年以来，管城回族区投入1.36亿元，对42个老旧小区实施综合改造，惠及居民8 600余户。',
      ),
      ...photos
        .slice(0, 1)
        .map((photo) =>
          figure(photo, '改造后的陇海社区小游园里，居民正在休闲健身。', '本报记者 李明 摄'),
        ),
      nodes.subheading.create(null, words('问需于民，改到居民心坎上')),
      nodes.paragraph.create(null, [
        schema.text('改什么、怎么改，居民说了算。街道先后召开'),
        schema.text('院落议事会67场', [strong]),
        schema.text('，收集意见建议312条。社区党委书记赵静介绍，大家最关心的'),
        schema.text('停车难、晾晒难、充电难', [emphasis]),
        schema.text('三件事，全部列入第一批改造清单，做到“一院一策”。'),
      ]),
      nodes.ordered_list.create(
        null,
        items(
          '拆除违法建设1 200余平方米，新增停车位186个，其中新能源车位40个；',
          '更新雨污管网3.8公里，彻底解决低洼院落积水问题；',
          '新建口袋公园5处，增设健身器材与适老化坐凳。',
        ),
      ),
      nodes.quotation.create(null, [
        paragraph(
          '“改造不是刷一遍墙、铺一层路，而是要让老院子重新长出生活的温度。”参与设计的省建筑设计院工程师孙强这样说。',
        ),
      ]),
      nodes.subheading.create(null, words('长效管理，留住来之不易的“新”')),
      paragraph(
        '改造完成后，各院落通过“居民自治＋专业物业”的方式实行长效管理。部分院落改造情况如下：',
      ),
      nodes.table.create(null, [
        row(head('院落'), head('户数'), head('改造内容'), head('投资（万元）')),
        row(cell('陇海路32号院'), cell('416'), cell('管网、道路、外墙保温'), cell('980')),
        row(
          cell('东大街71号院'),
          cell('238'),
          cell('道路、加装电梯3部', { rowspan: 2 }),
          cell('640'),
        ),
        row(cell('城南路9号院'), cell('305'), cell('712')),
        row(cell('合计', { colspan: 2 }), cell('—'), cell('2 332')),
      ]),
      ...photos
        .slice(1)
        .map((photo) => figure(photo, '社区工作者入户征求改造意见。', '通讯员 王芳 摄')),
      paragraph('下一步，区住房保障中心将重点推进两项工作：'),
      nodes.bullet_list.create(
        null,
        items(
          '建立院落“红黑榜”，每季度通报物业服务情况；',
          '引入社会资本参与养老、托幼等设施运营。',
        ),
      ),
      paragraph('据悉，2027年该区还将启动36个老旧小区改造，预计明年10月底前全部完工。'),
    ]),
    nodes.byline.create(null, words('记者 李明 通讯员 王芳 文图')),
  ])
}

function figure({ media, width, height }: PhotoOnPage, caption: string, credit: string): Node {
  return nodes.photo.create({ media, width, height }, [
    nodes.caption.create(null, words(caption)),
    nodes.credit.create(null, words(credit)),
  ])
}
