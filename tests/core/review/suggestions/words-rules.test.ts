import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { countSuggestions } from '#core/review/suggestions/count-suggestions'
import { article, paragraph, photo } from '../suggested-article.ts'
import { accept, person, reject, type Act } from './person.ts'
import { shown } from './shown.ts'

const { nodes } = schema

const wang = person('王')
const li = person('李')

/**
 * How many suggestions there are and what stands there, after what is done one after the other to
 * 今天开会, or to what is given. 王 and 李 write “I” and “you” in turn: who comes first is “you”.
 */
type Rule = readonly [rule: string, words: string, ...acts: readonly Act[]]

/** Another article than 今天开会. */
function given(...blocks: readonly (string | Node)[]): Act {
  return () =>
    article({}, ...blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)))
}

function headlines(...words: readonly string[]): Act {
  const [kicker = '', title = '', subtitle = '', byline = ''] = words
  return () =>
    nodes.doc.create(null, [
      nodes.kicker.create(null, schema.text(kicker)),
      nodes.title.create(null, schema.text(title)),
      nodes.subtitle.create(null, schema.text(subtitle)),
      nodes.body.create(null, nodes.paragraph.create()),
      nodes.byline.create(null, schema.text(byline)),
    ])
}

function list(...items: readonly string[]): Node {
  return nodes.bullet_list.create(
    null,
    items.map((words) => nodes.list_item.create(null, [paragraph(words)])),
  )
}

function table(...rows: readonly (readonly string[])[]): Node {
  const row = (cells: readonly string[]) =>
    nodes.table_row.create(
      null,
      cells.map((words) => nodes.table_cell.create(null, paragraph(words))),
    )
  return nodes.table.create(null, rows.map(row))
}

const OWN: readonly Rule[] = [
  ['what I type is put in', '1: 今天[+王 隆重]开会', wang.types('隆重', '今天')],
  ['what I take out is struck', '1: [-王 今天]开会', wang.strikes('今天')],
  [
    'what I put in and take out again is gone',
    '0: 今天开会',
    wang.types('隆重', '今天'),
    wang.strikes('隆重'),
  ],
  [
    'of what I put in a part may go',
    '1: 今天[+王 隆]开会',
    wang.types('隆重', '今天'),
    wang.strikes('重'),
  ],
  [
    'what I type on is one suggestion',
    '1: 今天[+王 隆重]开会',
    wang.types('隆', '今天'),
    wang.types('重', '隆'),
  ],
  [
    'what I strike on is one suggestion',
    '1: 今[-王 天开]会',
    wang.strikes('开'),
    wang.strikes('天'),
  ],
  [
    'what I type in two places is two',
    '2: 今天[+王 隆重]开会[+王 了]',
    wang.types('隆重', '今天'),
    wang.types('了', '会'),
  ],
  [
    'typing over words is one replacement',
    '1: [-王 今天][+王 昨日]开会',
    wang.overtypes('今天', '昨日'),
  ],
  [
    'a replacement goes on',
    '1: [-王 今天][+王 昨日]开会',
    wang.overtypes('今天', '昨'),
    wang.types('日', '昨'),
  ],
  [
    'typing over what I struck is not struck',
    '1: [-王 今天][+王 日]开会',
    wang.strikes('今天'),
    wang.overtypes('天', '日'),
  ],
  [
    'typing inside what I struck is not struck',
    '1: [-王 今][+王 早][-王 天]开会',
    wang.strikes('今天'),
    wang.types('早', '今'),
  ],
  [
    'struck words typed again stand beside the struck ones',
    '1: [-王 今天][+王 今天]开会',
    wang.strikes('今天'),
    wang.types('今天', '今天'),
  ],
  [
    'striking what I struck changes nothing',
    '1: [-王 今天]开会',
    wang.strikes('今天'),
    wang.strikes('今天'),
  ],
]

const BETWEEN: readonly Rule[] = [
  [
    'what I take out of your insertion I only suggest away',
    '2: 今天[+王 隆][+王-李 重]开会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
  ],
  [
    'taking out your words and mine takes mine away',
    '2: 今天[+王-李 隆重]开会',
    wang.types('隆重', '今天'),
    li.types('地', '隆重'),
    li.strikes('隆重地'),
  ],
  [
    'neighbouring insertions of two never merge',
    '2: 今天[+王 再隆重][+李 地]开会',
    wang.types('隆重', '今天'),
    li.types('地', '隆重'),
    wang.types('再', '今天'),
  ],
  [
    'neighbouring deletions of two never merge',
    '2: [-王 今][-李 天]开会',
    wang.strikes('今'),
    li.strikes('天'),
  ],
  [
    'what I type inside your insertion parts it and is mine',
    '2: 今天[+王 隆][+李 而庄][+王 重]开会',
    wang.types('隆重', '今天'),
    li.types('而庄', '隆'),
  ],
  [
    'what I type inside what you struck is mine and not struck',
    '2: [-王 今][+李 早][-王 天]开会',
    wang.strikes('今天'),
    li.types('早', '今'),
  ],
  [
    'what I type behind what you struck is mine and not struck',
    '2: [-王 今天][+李 早]开会',
    wang.strikes('今天'),
    li.types('早', '今天'),
  ],
  [
    'what I type over your insertion replaces it',
    '2: 今天[+王-李 隆重][+李 如期]开会',
    wang.types('隆重', '今天'),
    li.overtypes('隆重', '如期'),
  ],
  [
    'what you struck stays yours when I strike over it',
    '2: [-李 今][-王 天][-李 开]会',
    wang.strikes('天'),
    li.strikes('今天开'),
  ],
  [
    'what I struck of yours stays when you strike all of yours, as nothing',
    '0: 今天开会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
    wang.strikes('隆重'),
  ],
  [
    'accepted, your insertion leaves mine inside it',
    '1: 今天隆[+李 而庄]重开会',
    wang.types('隆重', '今天'),
    li.types('而庄', '隆'),
    accept({ by: '王' }),
  ],
  [
    'accepted, your insertion leaves my deletion in it',
    '1: 今天隆[-李 重]开会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
    accept({ by: '王' }),
  ],
  [
    'accepted, my deletion takes the words out of your insertion',
    '1: 今天[+王 隆]开会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
    accept({ by: '李' }),
  ],
  [
    'rejected, your insertion takes my deletion along',
    '0: 今天开会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
    reject({ by: '王' }),
  ],
]

const ENDS: readonly Rule[] = [
  ['a split puts in the end of the first half', '1: 今天¶+王 / 开会', wang.splits('今天')],
  [
    'my split joined again is nothing',
    '0: 今天开会',
    wang.splits('今天'),
    wang.joinsBefore('开会'),
  ],
  [
    'a join strikes the end between',
    '1: 今天¶-王 / 开会',
    given('今天', '开会'),
    wang.joinsBefore('开会'),
  ],
  [
    'your split is only suggested away',
    '2: 今天¶+王¶-李 / 开会',
    wang.splits('今天'),
    li.joinsBefore('开会'),
  ],
  [
    'the second half keeps the end that you struck',
    '2: 今天¶+李 / 开会¶-王 / 散会',
    given('今天开会', '散会'),
    wang.joinsBefore('散会'),
    li.splits('今天'),
  ],
  [
    'taking out over an end strikes both sides and the end',
    '1: 今[-王 天]¶-王 / [-王 开]会',
    given('今天', '开会'),
    wang.strikes('天¶开'),
  ],
  [
    'taking out over an end that you struck leaves it yours',
    '2: 今[-李 天]¶-王 / [-李 开]会 / 散会',
    given('今天', '开会', '散会'),
    wang.joinsBefore('开会'),
    li.strikes('天¶开'),
  ],
  [
    'typing over an end is one replacement',
    '1: 今[-王 天]¶-王 / [-王 开][+王 日]会',
    given('今天', '开会'),
    wang.overtypes('天¶开', '日'),
  ],
  [
    'typing over ends from what you struck is not struck',
    '2: [-王 今天]¶-李 / [-李 开][+李 日]会',
    given('今天', '开会'),
    wang.strikes('今天'),
    li.overtypes('天¶开', '日'),
  ],
  [
    'a whole paragraph taken out',
    '1: 今天 / [-王 开会]¶-王 / 散会',
    given('今天', '开会', '散会'),
    wang.strikes('开会¶'),
  ],
  [
    'rejected, my split in your new paragraph is gone',
    '1: 今天¶+王 / [+王 开会散会]',
    given('今天'),
    wang.splits('今天'),
    wang.types('开会散会', '今天¶'),
    li.splits('开会'),
    reject({ by: '李' }),
  ],
  [
    'rejected, my paragraph before your photo is gone',
    '1: 今天 / ▣+王 会场',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    li.puts(paragraph('开会'), '今天'),
    reject({ by: '李' }),
  ],
]

const BLOCKS: readonly Rule[] = [
  [
    'rejected, my item leaves yours behind it',
    '1: · 今天 / ·+李 [+李 散会] / · 离场',
    given(list('今天', '离场')),
    wang.splitsItem('今天'),
    wang.types('开会', '今天¶'),
    li.splitsItem('开会'),
    li.types('散会', '开会¶'),
    reject({ by: '王' }),
  ],
  [
    'another type remembers what it was',
    '1: # 今天开会(was paragraph 王)',
    wang.makes(nodes.subheading, '今天'),
  ],
  [
    'the old type again is nothing',
    '0: 今天开会',
    wang.makes(nodes.subheading, '今天'),
    wang.makes(nodes.paragraph, '今天'),
  ],
  [
    'your new type is replaced by mine, not changed',
    '2: # [-李 今天开会]¶-李(was paragraph 王) / [+李 今天开会]¶+李',
    wang.makes(nodes.subheading, '今天'),
    li.makes(nodes.paragraph, '今天'),
  ],
  [
    'paragraphs made a list are struck and written anew',
    '1: [-王 今天]¶-王 / [-王 开会]¶-王 / {+王 · 今天 / · 开会}',
    given('今天', '开会'),
    wang.lists('今天¶开会'),
  ],
  [
    'items of a list are joined by their ends',
    '1: · 今[-王 天]¶-王 / · [-王 开]会',
    given(list('今天', '开会')),
    wang.strikes('天¶开'),
  ],
  [
    'an item parted in two is struck and written as two',
    '1: ·-王 今天开会 / ·+王 今天 / ·+王 开会',
    given(list('今天开会')),
    wang.splitsItem('今天'),
  ],
  [
    'an item begun behind another is put in as a whole',
    '1: · 今天开会 / ·+王 ',
    given(list('今天开会')),
    wang.splitsItem('今天开会'),
  ],
  [
    'a split in your new list leaves the list yours',
    '2: 今天 / {+王 · 开¶+李 会 / · 散会}',
    given('今天'),
    wang.puts(list('开会', '散会'), '今天'),
    li.splits('开'),
  ],
  [
    'a row is struck as a whole',
    '1: | 区 | 数 / |-王 东城 | 3',
    given(table(['区', '数'], ['东城', '3'])),
    wang.takesRow('东城'),
  ],
  [
    'a table is struck as a whole',
    '1: 今天 / {-王 | 区 | 数 / | 东城 | 3}',
    given('今天', table(['区', '数'], ['东城', '3'])),
    wang.takes('东城'),
  ],
  [
    'a photo is put in as a whole',
    '1: 今天 / ▣+王 会场 / 开会',
    given('今天', '开会'),
    wang.puts(photo('会场'), '今天'),
  ],
  [
    'a photo is struck as a whole',
    '1: 今天 / ▣-王 会场',
    given('今天', photo('会场')),
    wang.takes('会场'),
  ],
  [
    'my photo taken out again is gone',
    '0: 今天 / 开会',
    given('今天', '开会'),
    wang.puts(photo('会场'), '今天'),
    wang.takes('会场'),
  ],
  [
    'your photo is only suggested away',
    '2: 今天 / ▣+王-李 会场 / 开会',
    given('今天', '开会'),
    wang.puts(photo('会场'), '今天'),
    li.takes('会场'),
  ],
  [
    'the caption of your photo is changed word by word',
    '2: 今天 / ▣+王 会场[+李 外]',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    li.types('外', '会场'),
  ],
  [
    'an item of your list is parted in two without making half of it mine',
    '2: 今天 / {+王 ·-李 开会 / ·+李 开 / ·+李 会 / · 散会}',
    given('今天'),
    wang.puts(list('开会', '散会'), '今天'),
    li.splitsItem('开'),
  ],
  [
    'what I write in my photo comes with it',
    '1: 今天 / ▣+王 会场[+王 外]',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    wang.types('外', '会场'),
  ],
  [
    'what I take out of my photo is gone',
    '1: 今天 / ▣+王 会',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    wang.strikes('场'),
  ],
  [
    'what I take out of your photo I only suggest away',
    '2: 今天 / ▣+王 会[-李 场]',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    li.strikes('场'),
  ],
  [
    'what you wrote in my photo I only suggest away',
    '3: 今天 / ▣+王 会场[+李-王 外]',
    given('今天'),
    wang.puts(photo('会场'), '今天'),
    li.types('外', '会场'),
    wang.strikes('外'),
  ],
]

const LOOKS: readonly Rule[] = [
  ['bold is a suggestion', '1: [B+王 今天]开会', wang.bold('今天')],
  ['bold taken back by me is nothing', '0: 今天开会', wang.bold('今天'), wang.light('今天')],
  [
    'your bold is not taken back by me',
    '2: [-李B+王 今天][+李 今天]开会',
    wang.bold('今天'),
    li.light('今天'),
  ],
  [
    'what I put in is simply bold',
    '1: 今天[B+王 隆重]开会',
    wang.types('隆重', '今天'),
    wang.bold('隆重'),
  ],
  [
    'what you put in is bold by suggestion',
    '2: 今天[+王B+李 隆重]开会',
    wang.types('隆重', '今天'),
    li.bold('隆重'),
  ],
  [
    'my own words are light again, whoever made them bold',
    '1: 今天[+王 隆重]开会',
    wang.types('隆重', '今天'),
    li.bold('隆重'),
    wang.light('隆重'),
  ],
]

const FIELDS: readonly Rule[] = [
  [
    'every field has its own suggestions',
    '5: 区[+王 东城]里 / [-王 今天][+王-李 昨][+王 日]开会 / [-李 全]区 / 记者 [-王 张三][+王 李四]',
    headlines('区里', '今天开会', '全区', '记者 张三'),
    wang.types('东城', '区'),
    wang.overtypes('今天', '昨日'),
    li.strikes('昨'),
    li.strikes('全'),
    wang.overtypes('张三', '李四'),
  ],
]

const RULES = [...OWN, ...BETWEEN, ...ENDS, ...BLOCKS, ...LOOKS, ...FIELDS].map(
  ([rule, words, ...acts]) => [rule, { words, acts }] as const,
)

describe('tracked changes, as Word has them', () => {
  it.each(RULES)('%s', (_, { words, acts }) => {
    const doc = acts.reduce((now, act) => act(now), article({}, paragraph('今天开会')))
    expect(`${countSuggestions(doc)}: ${shown(doc)}`).toBe(words)
  })
})
