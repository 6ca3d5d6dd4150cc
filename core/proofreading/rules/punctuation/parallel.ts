import type { Hit, TextRule } from '../../rule.ts'

const CLAUSE = /要(坚持|抓好|强化|加强|突出|做到|注重)[^，。；]{4,8}，[^，。；]{4,6}([，。])/gu

export const parallelClauses: TextRule = {
  id: 'PU-35',
  name: { zh: '并列句式点号不一', en: 'Parallel clauses with different stops' },
  class: 'hint',
  layer: 'punctuation',
  message: {
    zh: '与前面的并列句式点号不一致，请核是否误断',
    en: 'The parallel clauses before have another stop here',
  },
  source: '体例',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set(['paragraph', 'quotation', 'list-item']),
  find: ({ masked }) => oddOnes(Array.from(masked.matchAll(CLAUSE))),
  examples: {
    find: [
      [
        '要坚持远近结合，分类施策，全面梳理。要坚持抓牢重点，同步推动，结合布局。要坚持统筹运作，示范引领。紧盯进度。',
        '要坚持远近结合，分类施策，全面梳理。要坚持抓牢重点，同步推动，结合布局。要坚持统筹运作，示范引领，紧盯进度。',
      ],
    ],
    leaveAlone: [
      '要坚持远近结合，分类施策，全面梳理。要坚持抓牢重点，同步推动，结合布局。',
      '要坚持远近结合，分类施策。',
    ],
  },
}

/** Three or more of one verb, and all but one agree. */
function oddOnes(clauses: readonly RegExpExecArray[]): readonly Hit[] {
  const verbs = new Set(clauses.map(([, verb]) => verb))
  return [...verbs].flatMap((verb) => {
    const same = clauses.filter((clause) => clause[1] === verb)
    const odd = same.filter(([, , stop]) => stop === '。')
    const [only] = odd
    if (same.length < 3 || odd.length !== 1 || only === undefined) return []
    const to = only.index + only[0].length
    return [{ from: to - 1, to, suggestion: '，' }]
  })
}
