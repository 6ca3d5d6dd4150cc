import type { Hit } from '../rule.ts'
import type { Words } from '../words.ts'
import type { EntryHit } from './entry-matcher.ts'

/** What a family of entries says of a form and what to write for it; null when that is open. */
export type Say = (wrong: string, right: string | null) => Words

/** Entries found, as hits that name their entry. */
export function entryHits(text: string, found: readonly EntryHit[], say: Say): readonly Hit[] {
  return found.map(({ entry, from, to, suggestion }) => ({
    from,
    to,
    suggestion,
    class: entry.class,
    rule: entry.id,
    source: entry.source,
    isOnByDefault: entry.isOnByDefault ?? true,
    message: withNote(say(text.slice(from, to), suggestion ?? entry.say ?? null), entry.note),
  }))
}

function withNote({ zh, en }: Words, note: string | undefined): Words {
  return note === undefined ? { zh, en } : { zh: `${zh}（${note}）`, en: `${en} (${note})` }
}
