import type { Person, Post, Roster } from './roster.ts'

const DEMONSTRATION = '示例人员，按样稿所写，仅供演示，职务请以本区名录为准'

/**
 * The people of the sample page, by its own words (norms.md §7): what the rules' examples are read
 * with, and what the sample library has. Nobody else's roster is ever filled with it.
 */
export const EXAMPLE_ROSTER: Roster = {
  format: 1,
  revision: 0,
  people: [
    person('虎强', 1, [post('区委书记', '区委', '2018-01-01')]),
    person('张艳敏', 2, [post('区委副书记', '区委', null), post('区长', '区政府', '2019-01-01')]),
    person('赵吉平', 3, [post('区委常委', '区委', null), post('区纪委书记', '区纪委', null)]),
    person('杨浩', null, [post('区领导', '', null)]),
    person('张建锋', null, [post('区领导', '', null)]),
  ],
}

function person(name: string, rank: number | null, posts: readonly Post[]): Person {
  return { id: `example-${name}`, name, posts, rank, note: DEMONSTRATION }
}

function post(title: string, body: string, from: string | null): Post {
  return { title, body, from, to: null }
}
