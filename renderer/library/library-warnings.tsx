import { Cloud, Info, Lock, Network, type LucideIcon } from 'lucide-react'
import type { LibraryState } from '#bridge/library-state'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'

type Warning = { readonly icon: LucideIcon; readonly text: string }

/** What an editor should know about this library before trusting it, one sentence each. */
export function LibraryWarnings({ library }: { readonly library: LibraryState }) {
  const warnings = warningsOf(library, useTranslate())
  if (warnings.length === 0) return null
  return (
    <ul className="library-warnings">
      {warnings.map(({ icon: Icon, text }) => (
        <li key={text} className="library-warning">
          <Icon aria-hidden />
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}

function warningsOf({ access, place, isSample }: LibraryState, t: Translate): readonly Warning[] {
  const warnings: Warning[] = []
  if (access.kind === 'read-only') {
    warnings.push({ icon: Lock, text: libraryErrorMessage(t, access.reason) })
  }
  if (place === 'cloud-synced') warnings.push({ icon: Cloud, text: t('library.cloud') })
  if (place === 'network') warnings.push({ icon: Network, text: t('library.network') })
  if (isSample) warnings.push({ icon: Info, text: t('library.sample') })
  return warnings
}
