import type { Node } from 'prosemirror-model'
import { newDocument } from '#core/article/new-document'

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const subheading = (text: string) => ({ kind: 'subheading', text }) as const

/** The name of a photo that nobody took: its place is grey. */
export const SAMPLE_PHOTO = 'sample'

/** Shown in a house style while no article is open: everything a style decides is in it. */
export function sampleArticle(): Node {
  return newDocument({
    kicker: '喜迎新年',
    title: '老旧小区改出幸福新生活',
    subtitle: '今年全区完成四十二个小区综合改造',
    byline: '本报记者 李明 通讯员 王芳',
    blocks: [
      paragraph(
        '本报讯 “以前一下雨，院里就积水，现在路平了、灯亮了，心里也敞亮了。”11月20日，家住紫荆山南路街道陇海社区的刘桂英指着新铺的沥青路说。今年以来，全区投入1.36亿元，对42个老旧小区实施综合改造，惠及居民8600余户。',
      ),
      subheading('问需于民，改到居民心坎上'),
      paragraph(
        '改什么、怎么改，居民说了算。街道先后召开院落议事会67场，收集意见建议312条，停车难、晾晒难、充电难三件事全部列入第一批改造清单，做到“一院一策”。',
      ),
      {
        kind: 'photo',
        media: SAMPLE_PHOTO,
        width: 1600,
        height: 640,
        caption: '改造后的院落宽敞整洁。',
        credit: '李明 摄',
      },
      subheading('长效管理，留住来之不易的新'),
      paragraph(
        '改造完成后，各院落通过“居民自治＋专业物业”的方式实行长效管理。据悉，明年该区还将启动36个老旧小区改造，预计10月底前全部完工。',
      ),
    ],
  })
}
