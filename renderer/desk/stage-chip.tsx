import type { Stage } from '#core/article/article'
import { useTranslate } from '../app/use-translate.ts'
import { Chip } from '../ui/chip.tsx'

const TONES = {
  draft: 'plain',
  'first-review': 'accent',
  'second-review': 'accent',
  'final-review': 'accent',
  release: 'accent',
  'signed-off': 'good',
  held: 'plain',
  rejected: 'plain',
} as const satisfies Record<Stage, string>

export function StageChip({ stage }: { readonly stage: Stage }) {
  const t = useTranslate()
  return <Chip tone={TONES[stage]}>{t(`stage.${stage}`)}</Chip>
}
