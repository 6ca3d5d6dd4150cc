import { Tabs } from 'radix-ui'
import { useEffect } from 'react'
import type { Setup } from '#core/proofreading/setup'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useTranslate } from '../app/use-translate.ts'
import { goTo, type WordsTab } from '../state/place.ts'
import { LexiconTab } from './lexicon/lexicon-tab.tsx'
import { RosterTab } from './roster/roster-tab.tsx'
import { RulesTab } from './rules/rules-tab.tsx'
import { followSetup, useSetup } from './setup-state.ts'
import './words.css'

const TABS: readonly WordsTab[] = ['lexicon', 'roster', 'rules']

/** The desk's own words, people and rules: what proofreading goes by in this library. */
export function WordsPlace({ tab }: { readonly tab: WordsTab }) {
  const t = useTranslate()
  const { setup, error } = useSetup()
  useEffect(followSetup, [])
  return (
    <main className="words-place" aria-label={t(`words.${tab}`)}>
      <h1 className="visually-hidden">{t(`words.${tab}`)}</h1>
      <Tabs.Root
        className="words-tabs"
        value={tab}
        onValueChange={(value) => {
          const next = TABS.find((one) => one === value)
          if (next !== undefined) goTo({ kind: 'words', tab: next })
        }}
      >
        <Tabs.List className="tabs-list words-tabs-list" aria-label={t('words.tabs')}>
          {TABS.map((one) => (
            <Tabs.Trigger key={one} className="tab" value={one}>
              {t(`words.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {error !== null && (
          <p className="words-note" role="alert">
            {libraryErrorMessage(t, error)}
          </p>
        )}
        {setup !== null &&
          TABS.map((one) => (
            <Tabs.Content key={one} className="words-panel" value={one}>
              <Panel tab={one} setup={setup} />
            </Tabs.Content>
          ))}
      </Tabs.Root>
    </main>
  )
}

function Panel({ tab, setup }: { readonly tab: WordsTab; readonly setup: Setup }) {
  if (tab === 'lexicon') return <LexiconTab setup={setup} />
  return tab === 'roster' ? <RosterTab setup={setup} /> : <RulesTab setup={setup} />
}
