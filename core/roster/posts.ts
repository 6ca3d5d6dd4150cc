import type { Person, Post } from './roster.ts'
import { endsInTitle, titleLength } from './titles.ts'

/** Whether somebody holds a post on a day; without a day every post counts. */
export function isHeldOn({ from, to }: Post, day: string | null): boolean {
  if (day === null) return true
  return (from === null || from <= day) && (to === null || day <= to)
}

/** The posts as a paper prints them, those of the day if any: 区委副书记、区长. */
export function titlesOf({ posts }: Person, day: string | null): string {
  const held = posts.filter((post) => isHeldOn(post, day))
  return (held.length === 0 ? posts : held).map(printedTitle).join('、')
}

/** Whether a phrase such as 昨日下午管城区委书记 ends in this post's title, with or without its place. */
export function isPhraseOf(phrase: string, post: Post): boolean {
  return titleForms(post).some((form) => endsInForm(phrase, form))
}

/** The same for a phrase that leaves nothing out: 主任 alone is anybody's. */
export function isWholePhraseOf(phrase: string, post: Post): boolean {
  return titleForms(post).some(
    (form) => form !== '' && !isBare(form) && phrase.endsWith(form) && endsInForm(phrase, form),
  )
}

function printedTitle({ title, body }: Post): string {
  return isBare(title) ? `${body}${title}` : title
}

/** One field may hold several titles: 区纪委书记、区监委主任. */
function titleForms({ title, body }: Post): readonly string[] {
  return title.split(/[、，,；;]/u).flatMap((part) => {
    if (part === '' || part.startsWith(body)) return [part]
    return isBare(part) ? [`${body}${part}`] : [part, `${body}${part}`]
  })
}

/** 书记 and 主任 are so many that only the body tells which one. */
function isBare(title: string): boolean {
  return /^(?:常务副|副|代|第一)?(?:书记|主任|主席|部长|局长|院长|常委|委员)$/u.test(title)
}

/** 副 makes another post of it. */
const OTHER_POST = /[副代]/u
/** What belongs to the name of a body, so that 市委书记 is not 区委书记 for having 委书记 in common. */
const OF_BODY = /[省市区县州旗镇乡村工委府大协部局院会办室党组纪法监检]/u

function endsInForm(phrase: string, form: string): boolean {
  if (form === '') return false
  const common = commonEnd(phrase, form)
  const before = phrase[phrase.length - common - 1] ?? ''
  const missing = form[form.length - common - 1] ?? ''
  if (OTHER_POST.test(before) || OTHER_POST.test(missing)) return false
  if (missing === '') return true
  return common >= leastCommon(form) && !OF_BODY.test(before)
}

/** At least the title itself must be there. */
function leastCommon(form: string): number {
  return endsInTitle(form) ? Math.min(titleLength(form), 2) : form.length
}

function commonEnd(one: string, other: string): number {
  const longest = Math.min(one.length, other.length)
  let length = 0
  while (length < longest && one[one.length - 1 - length] === other[other.length - 1 - length]) {
    length += 1
  }
  return length
}
