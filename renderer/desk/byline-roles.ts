import type { Byline } from '#core/article/byline'
import type { PlainMessageId } from '#core/messages/translate'

/** A role of a byline with its people: by our own name for it, or as the byline itself calls it. */
export type BylineRole = {
  readonly role: { readonly message: PlainMessageId } | { readonly written: string }
  readonly people: string
}

/** Every role that somebody has, in the order an editor reads them. */
export function bylineRoles(byline: Byline): readonly BylineRole[] {
  const { reporters, correspondents, interns, photographers, credit, others } = byline
  const named: readonly BylineRole[] = [
    { role: { message: 'byline.reporters' }, people: reporters.join(' ') },
    { role: { message: 'byline.correspondents' }, people: correspondents.join(' ') },
    { role: { message: 'byline.interns' }, people: interns.join(' ') },
    { role: { message: 'byline.photographers' }, people: photographers.join(' ') },
    ...others.map(({ role, names }) => ({ role: otherRole(role), people: names.join(' ') })),
    { role: { message: 'byline.credit' }, people: credit },
  ]
  return named.filter(({ people }) => people !== '')
}

function otherRole(written: string): BylineRole['role'] {
  return written === '' ? { message: 'byline.author' } : { written }
}
