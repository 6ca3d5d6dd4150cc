import { patternRule } from '../../pattern-rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const FACTS = {
  layer: 'wording',
  source: '语法：赘余',
  change: 'offer',
  roles: PROSE_ROLES,
  reads: 'outsideQuotations',
} as const

/** Said twice, and every style guide says so. */
const AGREED: Readonly<Record<string, string>> = {
  凯旋而归: '凯旋',
  凯旋归来: '凯旋',
  截止到目前为止: '截至目前',
  截至到目前为止: '截至目前',
  截止目前为止: '截至目前',
  截至目前为止: '截至目前',
  截止到目前: '截至目前',
  截至到目前: '截至目前',
  截止目前: '截至目前',
  原因是因为: '原因是',
  原因是由于: '原因是',
  原因在于因为: '原因在于',
  目的是为了: '目的是',
  目的就是为了: '目的就是',
  旨在为了: '旨在',
  悬殊很大: '悬殊',
  过高的奢望: '奢望',
  出乎意料之外: '出乎意料',
  出人意料之外: '出人意料',
  莘莘学子们: '莘莘学子',
  众多莘莘学子: '莘莘学子',
  第一部处女作: '处女作',
  首部处女作: '处女作',
  诉诸于: '诉诸',
  付诸于: '付诸',
  报刊杂志: '报纸杂志',
  忍俊不禁地笑: '忍俊不禁',
  令人可喜: '可喜',
  令人堪忧: '堪忧',
  不期邂逅: '邂逅',
  邂逅相遇: '邂逅',
  更加愈发: '愈发',
  日益越来越: '越来越',
  近日以来: '近来',
  各自分别: '分别',
  一致公认: '公认',
  不约而同地一致: '不约而同地',
  高朋满座的座位: '高朋满座',
  被评为为: '被评为',
  被授予为: '被授予',
  涉及到了: '涉及了',
  非常十分: '十分',
  十分非常: '非常',
  更加更为: '更加',
  更为更加: '更加',
  已已经: '已经',
  大约大概: '大约',
  大概大约: '大约',
  由于因为: '由于',
  因为由于: '由于',
  应该应当: '应当',
  应当应该: '应当',
  可以能够: '能够',
  能够可以: '可以',
  目前现在: '目前',
  现在目前: '目前',
  共计共: '共计',
  总共共: '总共',
}

export const pleonasm = patternRule({
  ...FACTS,
  id: 'WR-07',
  name: { zh: '词义重复', en: 'Said twice over' },
  class: 'warning',
  message: { zh: '词义重复，删去一处。', en: 'The same is said twice; drop one.' },
  pattern: longestOf(AGREED),
  write: ([found]) => AGREED[found] ?? null,
  examples: {
    find: [
      ['健儿们凯旋而归。', '健儿们凯旋。'],
      ['截止到目前，已完成投资36.1亿元。', '截至目前，已完成投资36.1亿元。'],
      ['事故原因是因为操作不当。', '事故原因是操作不当。'],
      ['此举目的是为了便民。', '此举目的是便民。'],
    ],
    leaveAlone: [
      '健儿们凯旋。',
      '截至目前，已完成投资36.1亿元。',
      '之所以如此，是因为操作不当。',
      '此举是为了便民。',
    ],
  },
})

/** Said twice, though good papers print it now and then. */
const ARGUABLE: Readonly<Record<string, string>> = {
  涉及到: '涉及',
  来自于: '来自',
  亲眼目睹: '目睹',
  免费赠送: '赠送',
  胜利凯旋: '凯旋',
  再次重申: '重申',
  国际间: '国际',
  互相厮打: '厮打',
  十分酷爱: '酷爱',
  非常酷爱: '酷爱',
  当务之急的任务: '当务之急',
  非常罕见的奇迹: '罕见的奇迹',
  全神贯注地注视: '注视',
  据悉了解: '据悉',
  首次初次: '首次',
  提前预告: '预告',
  提前预约: '预约',
  过分溺爱: '溺爱',
  名目繁多的各种: '名目繁多的',
  多余的累赘: '累赘',
  贯穿始终全程: '贯穿始终',
  从此以后起: '从此',
}

export const arguablePleonasm = patternRule({
  ...FACTS,
  id: 'WR-08',
  name: { zh: '词义可能重复', en: 'Perhaps said twice over' },
  class: 'hint',
  message: { zh: '词义有重复，可更简洁。', en: 'This could be shorter.' },
  pattern: longestOf(ARGUABLE),
  write: ([found]) => ARGUABLE[found] ?? null,
  examples: {
    find: [
      ['改造涉及到居民3400户。', '改造涉及居民3400户。'],
      ['市民亲眼目睹了变化。', '市民目睹了变化。'],
    ],
    leaveAlone: ['改造涉及居民3400户。', '企业来自全国各地。'],
  },
})

function longestOf(words: Readonly<Record<string, string>>): RegExp {
  const longestFirst = Object.keys(words).toSorted((a, b) => b.length - a.length)
  return new RegExp(longestFirst.join('|'), 'gu')
}
