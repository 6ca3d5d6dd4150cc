import { useEffect, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { mediaUrl } from '../editor/photos/media-url.ts'
import { useIntake } from './intake-state.ts'
import { stand } from './pointing.ts'

type PartPhotoProps = { readonly rowKey: string; readonly marker: string }

/** The photo that a marker line stands for, small. */
export function PartPhoto({ rowKey, marker }: PartPhotoProps) {
  const t = useTranslate()
  const number = Number.parseInt(marker.slice(1), 10)
  const media = useIntake(({ stage }) =>
    stage.kind === 'proposed' ? stage.draft.source.photos[number]?.media : undefined,
  )
  const url = useMedia(media)
  return (
    // The keyboard moves from row to row with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className="part-photo" onClick={() => stand({ key: rowKey, caret: 0 }, 'proposal')}>
      {url !== undefined && <img src={url} alt={t('intake.role.photo')} />}
    </div>
  )
}

function useMedia(media: string | undefined): string | undefined {
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    if (media === undefined) return undefined
    const { ready, release } = mediaUrl(media)
    let isWanted = true
    void ready.then((url) => isWanted && setShown(url))
    return () => {
      isWanted = false
      release()
    }
  }, [media])
  return shown
}
