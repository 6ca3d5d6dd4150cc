/** A role as bylines write it. `writes`: a line with this role names who made the article. */
export type RoleWord = {
  readonly kind: 'reporter' | 'correspondent' | 'intern' | 'other'
  readonly writes: boolean
}

const REPORTER: RoleWord = { kind: 'reporter', writes: true }
const CORRESPONDENT: RoleWord = { kind: 'correspondent', writes: true }
const INTERN: RoleWord = { kind: 'intern', writes: true }
const AUTHOR: RoleWord = { kind: 'other', writes: true }
const STAFF: RoleWord = { kind: 'other', writes: false }

const REPORTER_PREFIX =
  '(?:首席|见习|实习|特约|特派|全媒体|融媒体|融媒|本报|本台|本网|本刊|摄影|文字|视频|记者站|驻站|高级|资深)*'
const AUTHORS =
  '作者(?!单位|简介|系)|撰文|撰稿|特约撰稿人|撰稿人|执笔|口述|特约评论员|本报评论员|评论员|采写|漫画'
const STAFF_ROLES =
  '本版责任编辑|本版责编|本版编辑|本期编辑|责任编辑|执行编辑|值班编辑|新媒体编辑|美术编辑|图片编辑|责任校对|执行主编|值班主任|值班编委|值班总编|总编辑|副总编辑|总编|主编|责编|编辑|编审|初审|复审|终审|一审|二审|三审|审核|审校|审签|签发|校对|校审|校检|检校|责校|版式设计|版式|美编|组版|排版|视觉设计|视觉|设计|制图|绘图|插图|制作|统筹|总策划|策划|总监制|监制|视频|剪辑|文案|出镜|配音|播音|翻译|编译|图编|技术|统稿'

const WORDS: readonly (readonly [RegExp, RoleWord])[] = [
  [new RegExp(`${REPORTER_PREFIX}记者`, 'u'), REPORTER],
  [/(?:本报|特邀|特约)*通讯员/u, CORRESPONDENT],
  [/(?:见习|实习)生|大学生实习记者/u, INTERN],
  [new RegExp(AUTHORS, 'u'), AUTHOR],
  [new RegExp(STAFF_ROLES, 'u'), STAFF],
]

/** The first role word in a run of characters; of two at the same place, the longer. */
export function nextRole(
  text: string,
): { readonly from: number; readonly to: number; readonly word: RoleWord } | undefined {
  const found = WORDS.flatMap(([pattern, word]) => {
    const hit = pattern.exec(text)
    return hit === null ? [] : [{ from: hit.index, to: hit.index + hit[0].length, word }]
  })
  return found.toSorted((a, b) => a.from - b.from || b.to - a.to)[0]
}

/** What a person did, written before or after the name. */
export const BYLINE_MARKS: ReadonlyMap<string, { readonly photo: boolean }> = new Map([
  ...marks('文 文图 图文 文/图 图/文 文/摄 文/摄影 文并图 报道 供稿 整理 文字', false),
  ...marks('图 摄 摄影 供图 图片 摄影报道 图片报道 航拍 拍摄 照片', true),
])

function marks(words: string, photo: boolean) {
  return words.split(' ').map((word): [string, { photo: boolean }] => [word, { photo }])
}
