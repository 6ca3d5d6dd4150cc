const WHO = [
  '区委',
  '区政府',
  '区教育局',
  '区人社局',
  '高新区管委会',
  '文化路街道',
  '城关镇',
  '区卫健委',
]
const WHEN = ['昨日上午', '近日', '今年以来', '上半年', '截至目前', '日前', '本月', '下一步']
const DOES = [
  '召开会议研究部署',
  '组织开展专项检查',
  '集中开工建设',
  '率先完成',
  '全面启动',
  '扎实推进',
  '认真总结',
  '深入调研',
]
const WHAT = [
  '重点项目建设',
  '安全生产工作',
  '老旧小区改造',
  '学校新建扩建',
  '稳岗就业服务',
  '防汛备汛工作',
  '文明城市创建',
  '招商引资任务',
]
const HOW = [
  '取得明显成效',
  '得到群众好评',
  '完成投资三点六亿元',
  '惠及居民两千余户',
  '同比增长百分之八',
  '为全年目标打下基础',
  '形成工作合力',
  '现场解决问题',
]
const NAMES = ['王志强', '李晓梅', '张建国', '刘海波', '陈思远', '赵文静', '周明辉', '孙丽华']

/** So many characters of district news, the same at every call: paragraphs of sentences. */
export function newsOf(characters: number, seed: number): readonly (readonly string[])[] {
  let state = seed
  const pick = (from: readonly string[]) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return from[Math.floor(state / 65_536) % from.length] ?? ''
  }
  const paragraphs: string[][] = []
  let length = 0
  while (length < characters) {
    const sentences = Array.from({ length: 4 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      const figure = `${1 + (Math.floor(state / 65_536) % 97)}.${Math.floor(state / 4_096) % 10}`
      return `${pick(WHEN)}，${pick(WHO)}${pick(DOES)}${pick(WHAT)}，${pick(NAMES)}介绍，涉及资金${figure}万元，${pick(HOW)}。`
    })
    paragraphs.push(sentences)
    length += sentences.join('').length
  }
  return paragraphs
}
