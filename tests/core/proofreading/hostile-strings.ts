import { array, constantFrom, integer, oneof, string, tuple } from 'fast-check'

/** Pieces that rules look for, so that random text gets far into them. */
const TEMPTING = [
  '“',
  '”',
  '‘',
  '’',
  '《',
  '》',
  '（',
  '）',
  '(',
  ')',
  '"',
  "'",
  '，',
  '。',
  ',',
  '.',
  ';',
  ':',
  '：',
  '；',
  '、',
  '…',
  '-',
  '—',
  '～',
  '%',
  '1',
  '20',
  '2020年',
  '9月31日',
  '第三',
  '一是',
  '三是',
  '其中',
  '说：“',
  '区委书记',
  '张三',
  '召开会议',
  '加大',
  '听取',
  '工作',
  '的',
  '四个意识',
  '记者',
  '本报讯',
  '　',
  ' ',
  '\t',
]

const ODD = [
  '😀',
  '👨‍👩‍👧',
  '\uD800',
  '\uDFFF',
  '\uFFFE',
  '\uFFFD',
  '\u0000',
  '\u200B',
  '\u202E',
  '\uE000',
  '𠮷',
]

/** Han, marks, emoji, halves of surrogates, what Unicode has no character for, and very long lines. */
export const hostileString = oneof(
  { weight: 6, arbitrary: array(piece(), { maxLength: 80 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: tuple(piece(), piece(), integer({ min: 100, max: 4000 })).map(([a, b, times]) =>
      (a + b).repeat(times),
    ),
  },
)

function piece() {
  return oneof(
    { weight: 5, arbitrary: constantFrom(...TEMPTING) },
    {
      weight: 4,
      arbitrary: integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    },
    { weight: 1, arbitrary: constantFrom(...ODD) },
  )
}

/** Lines on which a careless pattern needs more than linear time. */
export function longLines(length: number): readonly string[] {
  const units = [...TEMPTING, ...ODD, '区', '1,', '1-', '一二', '“四', '张三、', '，要坚持', '高兴']
  return units.map((unit) => unit.repeat(Math.ceil(length / unit.length)))
}
