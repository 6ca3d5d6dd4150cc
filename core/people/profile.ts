import { z } from 'zod'

/** What somebody does at the desk; who may sign what is said in these words. */
export const Role = z.enum(['reporter', 'editor', 'section-head', 'editor-in-chief', 'proofreader'])
export type Role = z.infer<typeof Role>

export const ProfileId = z.uuid().brand<'ProfileId'>()
export type ProfileId = z.infer<typeof ProfileId>

/** How many colours people are told apart by; tokens `--person-1` … */
export const PERSON_COLOURS = 8

/** Somebody who sits at this desk. Names are unique in a library: suggestions are signed with them. */
export const Profile = z
  .object({
    id: ProfileId,
    name: z.string().trim().min(1).max(20),
    role: Role,
    unit: z.string().max(40),
    /** From 1 to `PERSON_COLOURS`. */
    colour: z.int().min(1).max(PERSON_COLOURS),
    /** One or two characters for where the name has no room. */
    initials: z.string().min(1).max(4),
    /** Whether a PIN stands before this name. The PIN itself never reaches the screen. */
    hasPin: z.boolean(),
  })
  .readonly()
export type Profile = z.infer<typeof Profile>

/** Everybody at this desk, in the order they are listed. */
export const People = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    profiles: z.array(Profile).max(200).readonly(),
  })
  .readonly()
export type People = z.infer<typeof People>

export const NOBODY: People = { format: 1, revision: 0, profiles: [] }
