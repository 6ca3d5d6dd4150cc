import { useState, type KeyboardEvent } from 'react'
import { headlinesOf, isTicked, withTick } from '#core/proofreading/headlines'
import type { ProofText } from '#core/proofreading/proof-article'
import type { HeadlineTick } from '#core/proofreading/proof-record'
import { useTranslate } from '../app/use-translate.ts'
import { currentProofArticle } from '../proofreading/current-proof-article.ts'
import { keepHeadlines, useProofRecord } from '../proofreading/record-state.ts'
import { usePreferences } from '../state/preferences.ts'
import { isWritable } from '../state/session.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { HeadlineReading } from './headline-reading.tsx'
import { beginAt, charactersOf, stepAfter } from './reading-steps.ts'
import { TextList } from './text-list.tsx'
import './headline-pass.css'

const NO_TICKS: readonly HeadlineTick[] = []

/** The headline-first pass: every headline character by character, ticked off before a sign-off. */
export function HeadlinePass() {
  const t = useTranslate()
  // The dialog lies over the paper, so the text cannot change under it.
  const [article] = useState(currentProofArticle)
  const texts = article === undefined ? [] : headlinesOf(article)
  const ticks = useProofRecord(({ record }) => record?.headlines ?? NO_TICKS)
  const [reading, setReading] = useState(() => beginAt(leftAfter(-1, texts, ticks) ?? 0))
  const text = texts[reading.text]
  const isRead = text !== undefined && reading.read >= charactersOf(text.text).length
  const done = texts.filter((each) => isTicked(each, ticks)).length

  const tick = () => {
    if (article === undefined || !isRead || !isWritable()) return
    const { person: by } = usePreferences.getState()
    const mark = { place: text.place, text: text.text, by, at: new Date().toISOString() }
    const after = withTick(article, ticks, mark)
    keepHeadlines(after)
    setReading(beginAt(leftAfter(reading.text, texts, after) ?? reading.text))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Enter' ? undefined : stepAfter(reading, event.key, texts)
    if (event.key === 'Enter') tick()
    if (next !== undefined) setReading(next)
    if (event.key === 'Enter' || next !== undefined) event.preventDefault()
  }

  return (
    <Modal
      width="wide"
      title={t('headline.title')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
    >
      {text === undefined ? (
        <p className="modal-body">{t('headline.none')}</p>
      ) : (
        <div className="headline-pass">
          <TextList
            texts={texts}
            ticks={ticks}
            current={reading.text}
            onPick={(index) => setReading(beginAt(index))}
          />
          <HeadlineReading
            key={reading.text}
            text={text}
            tick={ticks.find((old) => isTicked(text, [old]))}
            read={reading.read}
            onKeyDown={onKeyDown}
            onReadOn={() => setReading(stepAfter(reading, 'ArrowRight', texts) ?? reading)}
          />
          <p className="headline-what">{t('headline.what')}</p>
        </div>
      )}
      <footer className="modal-foot">
        <span className="headline-progress" role="status">
          {text !== undefined &&
            (done === texts.length
              ? t('headline.all-done')
              : t('headline.progress', { done, total: texts.length }))}
        </span>
        <Button onClick={closeDialog}>{t('shell.close')}</Button>
        {text !== undefined && (
          <Button look="primary" disabled={!isRead} onClick={tick}>
            {t('headline.tick')}
          </Button>
        )}
      </footer>
    </Modal>
  )
}

/** The next text that is not ticked off, round again after the last; undefined when all are. */
function leftAfter(
  index: number,
  texts: readonly ProofText[],
  ticks: readonly HeadlineTick[],
): number | undefined {
  const left = texts.flatMap((text, at) => (isTicked(text, ticks) ? [] : [at]))
  return left.find((at) => at > index) ?? left[0]
}
