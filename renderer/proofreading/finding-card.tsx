import type { Finding } from '#core/proofreading/finding'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { acceptFinding, ignoreFinding } from './act-on-findings.ts'
import { useFindings } from './findings-state.ts'
import type { Mark } from './marks.ts'
import { canNeverMention, neverMention } from './never-mention.ts'
import { useRuleName } from './use-rule-name.ts'

type FindingCardProps = {
  readonly mark: Mark
  readonly isSaidAbove: boolean
  readonly isTabStop: boolean
  readonly mayEdit: boolean
  readonly mayIgnore: boolean
}

/** One finding: what stands there, what we would write, and why. The current one offers more. */
export function FindingCard(props: FindingCardProps) {
  const { mark, isSaidAbove, isTabStop, mayEdit, mayIgnore } = props
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const isCurrent = useFindings(({ current }) => current === mark.id)
  const label = useCardLabel(mark.finding)
  const { id, finding } = mark
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-selected={isCurrent}
      className={classNames('finding', isCurrent && 'current')}
      data-mark={id}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
    >
      <div className="finding-line">
        <Wording mark={mark} />
        {finding.suggestion !== null && (
          <Button className="finding-accept" disabled={!mayEdit} onClick={() => acceptFinding(id)}>
            {t('proof.accept')}
          </Button>
        )}
      </div>
      {(isCurrent || !isSaidAbove) && (
        <p className="finding-message">{finding.message[language]}</p>
      )}
      {isCurrent && (
        <>
          <p className="finding-source">
            {finding.rule} · {finding.source}
          </p>
          <div className="finding-acts">
            <Button look="quiet" disabled={!mayIgnore} onClick={() => ignoreFinding(mark, 'here')}>
              {t('proof.ignore-here')}
            </Button>
            <Button
              look="quiet"
              disabled={!mayIgnore}
              onClick={() => ignoreFinding(mark, 'article')}
            >
              {t('proof.ignore-article')}
            </Button>
            {canNeverMention(mark) && (
              <Button look="quiet" disabled={!mayIgnore} onClick={() => void neverMention(mark)}>
                {t('proof.never')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}

/** The words with what stands around them: what it was → what it would be, or only marked. */
function Wording({ mark: { finding, around } }: { readonly mark: Mark }) {
  const t = useTranslate()
  const { text, suggestion } = finding
  return (
    <p className="finding-words" lang="zh-CN">
      <span className="finding-around">{around.before}</span>
      {suggestion === null ? (
        <span className={`finding-text proof-${finding.class}`}>{text}</span>
      ) : (
        <>
          {text !== '' && <del>{shown(text)}</del>}
          <span className="finding-arrow">{suggestion === '' ? t('proof.delete') : '→'}</span>
          {suggestion !== '' && <ins>{shown(suggestion)}</ins>}
        </>
      )}
      <span className="finding-around">{around.after}</span>
    </p>
  )
}

/** A blank that is to go or to come must be seen. */
function shown(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll('\u3000', '□')
}

function useCardLabel({ class: name, rule, text, suggestion }: Finding): string {
  const t = useTranslate()
  const ruleName = useRuleName(rule)
  const words = {
    class: t(`proof.${name}`),
    rule: ruleName,
    text: text === '' ? t('proof.empty-place') : text,
  }
  if (suggestion === null) return t('proof.card', words)
  const mended = suggestion === '' ? t('proof.delete') : suggestion
  return t('proof.card-mend', { ...words, suggestion: mended })
}
