import type { LexiconEntry } from './lexicon-entry.ts'

/** More words that are wrong only beside certain others. */
export const MORE_CONFUSABLE_PATTERNS: readonly LexiconEntry[] = [
  beside('CF-403 提处', /提处(?![分长级理置罚以于在境方])/gu, '提出', {
    find: ['主持会议并提处要求', '提处三点意见'],
    leaveAlone: ['建议提处分意见', '前提处于有利地位'],
  }),
  beside(
    'CF-404 跟本',
    /跟本(?![地市区县省国人村次案报校届场公单社科土领职行轮职期刊])/gu,
    '根本',
    {
      find: ['发生了跟本性变化', '从跟本上解决'],
      leaveAlone: ['跟本地企业合作', '这跟本案无关'],
    },
  ),
  beside(
    'CF-405 再',
    /(?<![一不没能可别若要会想便并并先后才难而就只还应须将])再(?=[^，。；、“]{1,12}(?:坚强|正确|有力|统一)领导下|(?:区|市|县|省)[^，。；]{0,8}(?:的领导下|支持下|指导下)|党的领导下|党中央)/gu,
    '在',
    {
      find: ['全体干部再区委的坚强领导下', '再党中央坚强领导下'],
      leaveAlone: ['会后再到区委', '在区委的坚强领导下再创佳绩'],
    },
  ),
  beside(
    'CF-406 以经',
    /(?<![可得足加予借所难])以经(?=[连多过了将开超圆建把做从进到发改建出正没无不])(?!过程|开区|建设)/gu,
    '已经',
    {
      find: ['大家以经连续奋战了三个昼夜', '以经超过去年'],
      leaveAlone: ['可以经过审批', '坚持以经济建设为中心'],
    },
  ),
  beside('CF-407 存再', /存再(?=[^，。]{0,8}(?:问题|隐患|差距|不足|风险|困难))/gu, '存在', {
    find: ['还存再一些问题', '存再安全隐患'],
    leaveAlone: ['存再多的钱', '存在一些问题'],
  }),
  beside(
    'CF-408 末能 末经 末必 末成 末婚',
    /(?<![期周年月岁纪季段旬])末(?=[能经必]|成年|婚(?!期))(?!能源|经济)/gu,
    '未',
    {
      find: ['末经批准不得施工', '保护末成年人'],
      leaveAlone: ['学期末能否完成', '周末经济活跃'],
    },
  ),
  beside('CF-409 已任', /(?<=为)已任/gu, '己任', {
    find: ['以服务群众为已任', '以天下为已任'],
    leaveAlone: ['他已任职三年', '以服务群众为己任'],
  }),
  beside('CF-410 须求', /(?<![必无亟])须求(?=[量方端侧的旺不与和，。])/gu, '需求', {
    find: ['满足群众须求。', '市场须求旺盛'],
    leaveAlone: ['必须求真务实', '办事须求实效'],
  }),
  beside('CF-411 换发', /换发(?=(?:出)?(?:新的)?(?:生机|活力|光彩|青春|精神|新颜))/gu, '焕发', {
    find: ['老城换发生机', '换发出新的活力'],
    leaveAlone: ['换发新证', '焕发生机'],
  }),
  beside(
    'CF-412 己完 己基 己全 己开 己落 己建 己投 己竣 己超 己成 己有',
    /(?<![自一利律为克使知异])己(?=[完基全开落建投竣超成有](?:成|本|部|工|实|成|产|入|过|为|经|效))/gu,
    '已',
    {
      find: ['项目己完成投资', '道路己建成通车'],
      leaveAlone: ['自己完成作业', '项目已完成投资'],
    },
  ),
  beside('CF-413 凭增 凭添', /凭(?=增了|添了)/gu, '平', {
    find: ['凭添了几分喜气', '凭增了难度'],
    leaveAlone: ['平添了几分喜气', '凭票入场'],
  }),
]

type Examples = NonNullable<LexiconEntry['examples']>

/** `head` is the id and the words to look for. */
function beside(...[head, find, right, examples]: readonly [string, RegExp, string, Examples]) {
  const [id = '', ...words] = head.split(' ')
  return { id, words, find, right, class: 'error', source: '《现代汉语词典》', examples } as const
}
