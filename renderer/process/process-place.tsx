import { Tabs } from 'radix-ui'
import { useEffect } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { readPeople } from '../people/people-state.ts'
import { goTo, type ProcessTab } from '../state/place.ts'
import { ProcessSetup } from './duties/process-setup.tsx'
import { PeopleTab } from './people/people-tab.tsx'
import { readProcess } from './process-state.ts'
import '../words/words.css'
import './process.css'

const TABS: readonly ProcessTab[] = ['people', 'process']
const NAMES = { people: 'people.name', process: 'process.name' } as const

type ProcessPlaceProps = { readonly tab: ProcessTab }

/** People and the review process, as this desk lays them down. */
export function ProcessPlace({ tab }: ProcessPlaceProps) {
  const t = useTranslate()
  useEffect(() => {
    void readPeople()
    void readProcess()
  }, [])
  return (
    <main className="words-place" aria-label={t(NAMES[tab])}>
      <h1 className="visually-hidden">{t(NAMES[tab])}</h1>
      <Tabs.Root
        className="words-tabs"
        value={tab}
        onValueChange={(value) => {
          const next = TABS.find((one) => one === value)
          if (next !== undefined) goTo({ kind: 'process', tab: next })
        }}
      >
        <Tabs.List className="tabs-list words-tabs-list" aria-label={t('process.place')}>
          {TABS.map((one) => (
            <Tabs.Trigger key={one} className="tab" value={one}>
              {t(NAMES[one])}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="words-panel" value="people">
          <PeopleTab />
        </Tabs.Content>
        <Tabs.Content className="words-panel process-panel" value="process">
          <ProcessSetup />
        </Tabs.Content>
      </Tabs.Root>
    </main>
  )
}
