import { FileText } from 'lucide-react'
import type { ArticleId } from '#core/article/article'
import { useTranslate } from '../app/use-translate.ts'
import { LossReport } from '../intake/loss-report.tsx'
import { Button } from '../ui/button.tsx'
import { Fact } from './fact.tsx'
import { openOriginal } from './open-original.ts'
import { useVersionZero } from './use-version-zero.ts'

/** The Word file that an article was read from, the way back to it, and what it held beside. */
export function OriginalFact({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const version = useVersionZero(id)
  const original = version?.ok === true ? version.value.original : null
  if (original === null) return null
  const { name, file, losses } = original
  return (
    <Fact name={t('word-intake.original')}>
      <div className="original-fact">
        <span>{name}</span>
        {file !== null && (
          <Button onClick={() => void openOriginal(id)}>
            <FileText aria-hidden />
            {t('command.article.original')}
          </Button>
        )}
        <LossReport losses={losses} />
      </div>
    </Fact>
  )
}
