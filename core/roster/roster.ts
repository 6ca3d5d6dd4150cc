import { z } from 'zod'
import { CalendarDay } from '#core/article/article'

/** A title somebody holds or held; open ends are null. `body` is where: 区委, 区政府 … */
export const Post = z
  .object({
    title: z.string().min(1).max(60),
    body: z.string().max(60),
    from: CalendarDay.nullable(),
    to: CalendarDay.nullable(),
  })
  .readonly()
export type Post = z.infer<typeof Post>

/** One person of the 人名职务库. */
export const Person = z
  .object({
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(40),
    posts: z.array(Post).max(20).readonly(),
    /** Place in a list of leaders, 1 first; null for people outside the order. */
    rank: z.int().positive().nullable(),
    note: z.string().max(200),
  })
  .readonly()
export type Person = z.infer<typeof Person>

/** 人名职务库: kept by the desk, never shipped. */
export const Roster = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    people: z.array(Person).max(5000).readonly(),
  })
  .readonly()
export type Roster = z.infer<typeof Roster>

export const EMPTY_ROSTER: Roster = { format: 1, revision: 0, people: [] }
