const EXACT = new Set(
  (
    '简讯 短讯 快讯 简明新闻 新闻简报 要闻 要闻简报 要闻速览 新闻速览 一句话新闻 图片新闻 新闻图片 图片报道 图文新闻 图文报道 影像 ' +
    '综合 综合新闻 时政 时政新闻 时政要闻 民生 民生新闻 经济 经济新闻 社会 社会新闻 文化 教育 健康 法治 副刊 专版 专题 特刊 ' +
    '头条 头版头条 看点 评论 时评 短评 社论 来论 言论 杂谈 公告 公示 通知公告 公告栏 公益广告 广告 消息 通讯 特写 侧记 ' +
    '区域新闻 街镇新闻 镇街新闻 部门动态 基层动态 基层快讯 街镇动态 镇街动态 新闻集锦 信息速递 工作动态 各地动态 简报'
  ).split(' '),
)

const ENDING =
  /(?:时评|快评|短评|微评|热评|锐评|漫评|观点|速递|快报|快讯|简讯|短讯|简报|连线|在线|聚焦|观察|纵横|视点|视窗|视线|广角|播报|直通车|论坛|言论|看台|茶座|之窗|之声|动态|撷英|掠影|剪影|集萃|荟萃|传真|一线|进行时|特别报道|系列报道|专栏|新闻眼|新闻|要闻|会客厅|零距离|面对面|信箱|讲堂|课堂|夜话|漫笔|随笔|杂谈)$/u
/** A roll or a board with hardly a word before it; who got on to one is a headline. */
const ROLL = /^.{0,2}(?:(?:光荣|荣誉|好人|红黑|红|黑|龙虎|功勋)榜|曝光台|公示栏|公告栏)$/u
const BRIEFS = /简讯|短讯|一句话|简明新闻|新闻简报|要闻简报|速览|速递|快讯|集锦|简报/u

/** The name of a section standing alone on a line, spread out or between ornaments or not. */
export function isBanner(text: string): 'sure' | 'likely' | null {
  const bare = bareName(text)
  if (bare === '' || bare.length > 10) return null
  if (EXACT.has(bare)) return 'sure'
  if (/[，,。！？：:“”]/u.test(bare)) return null
  if ((bare.length <= 8 && ENDING.test(bare)) || ROLL.test(bare)) return 'likely'
  return /^[【〖「『].{2,10}[】〗」』]$/u.test(text.trim()) ? 'likely' : null
}

/** A section of short items without titles, or with their own. */
export function isBriefsBanner(text: string): boolean {
  return BRIEFS.test(bareName(text))
}

/** A section of which the pictures are the news. */
export function isPhotoBanner(text: string): boolean {
  return /图片|图文|影像|镜头|图说|光影/u.test(bareName(text))
}

function bareName(text: string): string {
  return text.replaceAll(/[\s\u3000【】〖〗「」『』《》[\]★☆◆◇■□●○▲△▼▽※·•|｜丨/—\-=*#~～]/gu, '')
}
