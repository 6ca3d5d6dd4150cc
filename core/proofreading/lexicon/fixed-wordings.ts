import type { LexiconEntry } from './lexicon-entry.ts'

const PARTY_TEXT = '中央文件规范表述'

/** 固定表述 that have one exact wording, and names of them that do not exist. */
export const FIXED_WORDINGS: readonly LexiconEntry[] = [
  exact(
    'FX-01',
    ['为核心的党中央'],
    /以习近平(?:总书记)?为核心的党中央/gu,
    '以习近平同志为核心的党中央',
  ),
  exact(
    'FX-02',
    ['社会主义思想'],
    /习近平(?:总书记|同志)?(?:关于)?新时代(?:中国)?特色(?:的)?社会主义思想(?<!习近平新时代中国特色社会主义思想)/gu,
    '习近平新时代中国特色社会主义思想',
  ),
  exact('FX-03', ['中华民族共同体意识'], /(?:筑牢|树牢|铸就|筑就)(?=中华民族共同体意识)/gu, '铸牢'),
  exact('FX-04', ['国际国内双循环'], undefined, '国内国际双循环'),
  exact(
    'FX-05',
    ['黄河流域生态'],
    /黄河流域生态(?:环境)?保护(?:与|、)高质量发展/gu,
    '黄河流域生态保护和高质量发展',
  ),
  exact('FX-06', ['“不忘初心'], /“不忘初心[，,]\s*牢记使命”(?=主题教育)/gu, '“不忘初心、牢记使命”'),
  exact('FX-07', ['五计划', '五”计划'], /“?十([一二三四五])五”?计划/gu, '“十$1五”规划'),
  ...(['十八', '十九', '二十'] as const).map((ordinal, index) => congress(ordinal, 18 + index)),
  doubtful({
    id: 'FX-09',
    words: ['届'],
    find: /(?<!\d|第)(?:1[5-9]|20)届(?=[一二三四五六七八九]?中?全会|中央|全国人大|[一二三四五六七]中)/gu,
    right: null,
    say: '用汉字写的届次',
    class: 'warning',
    source: 'GB/T 15835—2011 4.3',
  }),
  doubtful({
    id: 'FX-10',
    words: ['农业、农村、农民问题'],
    right: '农业农村农民问题',
    class: 'hint',
  }),
  doubtful({
    id: 'FX-11',
    words: ['六保'],
    find: /“六保”[、]?“六稳”|六保六稳/gu,
    right: '“六稳”“六保”',
    class: 'warning',
  }),
  doubtful({
    id: 'FX-12',
    words: ['新型冠状病毒肺炎', '新冠肺炎'],
    right: '新冠病毒感染',
    class: 'hint',
    note: '2022年12月26日起改称，此前的稿件照旧',
  }),
  doubtful({
    id: 'FX-13',
    words: ['十二五', '十三五', '十四五', '十五五'],
    find: /(?<![“‘"第\p{sc=Han}])(十[二三四五]五)(?![”’"])(?=规划|时期|期间|末|圆满|收官|开局)|(?<=[国区市省县我在是为从到“的和与全自])(?<![“‘"第])(十[二三四五]五)(?![”’"])(?=规划|时期|期间|末|圆满|收官|开局)/gu,
    right: '“$1$2”',
    class: 'warning',
  }),
  doubtful({
    id: 'FX-14',
    words: ['内防反弹'],
    find: /内防反弹[、，]外防输入/gu,
    right: '外防输入、内防反弹',
    class: 'warning',
  }),
  exact('FX-15', ['四个自信'], /增强(?=“?四个自信)/gu, '坚定'),
  exact('FX-15', ['四个意识'], /坚定(?=“?四个意识)/gu, '增强'),
  exact('FX-15', ['两个维护'], /(?:增强|坚定)(?=“?两个维护)/gu, '做到'),
  doubtful({
    id: 'FX-16',
    words: [
      '四个意识',
      '四个自信',
      '两个维护',
      '两个确立',
      '三个区分开来',
      '放管服',
      '六稳',
      '六保',
    ],
    find: /(?<![“‘"》第])(?:四个意识|四个自信|两个维护|两个确立|三个区分开来|放管服(?=改革|工作|[，。])|六[稳保](?=工作|任务|六[稳保]))(?![”’"])/gu,
    right: '“$0”',
    class: 'warning',
  }),
  // A congress has plenary sessions of its Central Committee: 十九届六中全会.
  exact(
    'FX-17',
    ['大一中', '大二中', '大三中', '大四中', '大五中', '大六中', '大七中'],
    /(?<=党的[十一二三四五六七八九]{2,3})大(?=[一二三四五六七]中全会)/gu,
    '届',
  ),
  exact('FX-18', ['人大代表大会'], undefined, '人民代表大会'),
  doubtful({
    id: 'FX-19',
    words: ['中国共产党员'],
    find: /中国共产党员(?!工|会|大)/gu,
    right: '中国共产党党员',
    class: 'hint',
  }),
  doubtful({
    id: 'FX-20',
    words: ['建国'],
    find: /(?<!新中国|[\p{sc=Han}]立)建国(?=以来|初期|\d{1,2}(?:周年|年))/gu,
    right: '新中国成立',
    class: 'hint',
  }),
  wrongName('FE-01', '四个(?:认识|意志)|四种意识', '四个意识', [
    '四个认识',
    '四个意志',
    '四种意识',
  ]),
  wrongName('FE-02', '四种自信|四个自信心', '四个自信', ['四种自信', '四个自信心']),
  wrongName('FE-03', '两个拥护|二个维护', '两个维护', ['两个拥护', '二个维护']),
  wrongName('FE-04', '两个确定|二个确立', '两个确立', ['两个确定', '二个确立']),
  wrongName('FE-07', '三个(?:分开来|区分|区分开)', '三个区分开来', ['三个分开来', '三个区分']),
  wrongName('FE-08', '五位一休|五为一体', '五位一体', ['五位一休', '五为一体']),
  exact('FE-11', ['法制、爱国'], /法制(?=、爱国)/gu, '法治'),
]

function exact(
  ...[id, words, find, right]: readonly [string, string[], RegExp | undefined, string]
) {
  const entry = { id, words, right, class: 'error', source: PARTY_TEXT } as const
  return find === undefined ? entry : { ...entry, find }
}

function doubtful(
  entry: Omit<LexiconEntry, 'source'> & { readonly source?: string },
): LexiconEntry {
  return { source: PARTY_TEXT, ...entry }
}

/** 党的19大 is written 党的十九大. */
function congress(ordinal: string, number: number): LexiconEntry {
  return {
    id: 'FX-08',
    words: [`${number}大`],
    find: new RegExp(
      `(?<![\\d.])${number}大(?=精神|报告|以来|召开|代表|胜利|提出|以后|之后|闭幕|开幕)`,
      'gu',
    ),
    right: `${ordinal}大`,
    class: 'warning',
    source: 'GB/T 15835—2011 4.3',
  }
}

/** Beside a quotation mark or its verb it means the expression; elsewhere it is plain words. */
function wrongName(...[id, form, right, words]: readonly [string, string, string, string[]]) {
  const find = new RegExp(
    `(?<=“)(?:${form})(?=”)|(?<=增强|树牢|坚定|做到|拥护|落实)(?:${form})`,
    'gu',
  )
  return { id, words, find, right, class: 'error', source: PARTY_TEXT } as const
}
