import type { RecordEntry } from '#core/review/record'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import { chainWords, releaseWords } from '#core/messages/sheet-words'
import { useTranslate } from '../app/use-translate.ts'
import { momentWords } from '../desk/age.ts'
import { usePreferences } from '../state/preferences.ts'
import { CheckList } from './check-list.tsx'
import { dutyName } from '#core/messages/duty-name'
import { eventOpinion, eventWords } from '#core/messages/record-words'
import './sheet.css'

/** One page that says of an article who answered for it. */
export function SheetPage({ sheet }: { readonly sheet: SignOffSheet }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const { title, byline, section, editionDate, page, characters, photos } = sheet
  const issue = [editionDate, page].filter((word) => word !== null && word !== '').join(' ')
  return (
    <article className="sheet-page">
      <h1>{t('sheet.title')}</h1>
      <dl className="sheet-facts">
        <Fact name={t('sheet.article')} wide>
          {title === '' ? t('article.untitled') : title}
        </Fact>
        <Fact name={t('article.byline')} wide>
          {byline}
        </Fact>
        <Fact name={t('article.section')}>{section}</Fact>
        <Fact name={t('article.edition-date')}>{issue}</Fact>
        <Fact name={t('sheet.size')}>{t('sheet.size-words', { characters, photos })}</Fact>
        <Fact name={t('article.stage')}>{t(`stage.${sheet.stage}`)}</Fact>
      </dl>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('sheet.step')}</th>
            <th scope="col">{t('sheet.signer')}</th>
            <th scope="col">{t('sheet.at')}</th>
            <th scope="col">{t('sheet.opinion')}</th>
            <th scope="col">{t('sheet.corrections')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.entries.map((entry) => (
            <SheetRow key={entry.number} entry={entry} />
          ))}
        </tbody>
      </table>
      <section>
        <h2>{t('sheet.machine')}</h2>
        <CheckList checks={sheet.checks} levels={null} />
      </section>
      <dl className="sheet-facts">
        <Fact name={t('sheet.text')} wide>
          {releaseWords(t, sheet)}
        </Fact>
        <Fact name={t('sheet.chain')} wide>
          {chainWords(t, sheet)}
        </Fact>
      </dl>
      <p className="sheet-printed">
        {t('sheet.printed', { at: momentWords(sheet.printedAt, language) })}
      </p>
    </article>
  )
}

function SheetRow({ entry }: { readonly entry: RecordEntry }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const { event, by, at } = entry
  return (
    <tr>
      <th scope="row">
        {event.kind === 'signed' ? (
          <>
            {dutyName(t, { id: event.duty, kind: event.dutyKind, name: event.dutyName })}
            <span className="sheet-outcome">{t(`outcome.${event.outcome}`)}</span>
          </>
        ) : (
          eventWords(t, event)
        )}
      </th>
      <td>
        {by.name}
        <span className="sheet-role">{t(`role.${by.role}`)}</span>
      </td>
      <td className="sheet-at">{momentWords(at, language)}</td>
      <td className="sheet-opinion">
        {eventOpinion(event)}
        {event.kind === 'signed' && event.waiver !== '' && (
          <span className="sheet-waiver">{t('sign-off.waived', { reason: event.waiver })}</span>
        )}
      </td>
      <td className="sheet-count">{event.kind === 'signed' ? event.corrections : ''}</td>
    </tr>
  )
}

type FactProps = {
  readonly name: string
  readonly wide?: boolean
  readonly children: string
}

function Fact({ name, wide = false, children }: FactProps) {
  return (
    <div className={wide ? 'sheet-fact wide' : 'sheet-fact'}>
      <dt>{name}</dt>
      <dd>{children === '' ? '—' : children}</dd>
    </div>
  )
}
