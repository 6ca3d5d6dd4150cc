import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ArticleId } from '#core/article/article'
import { fieldText } from '#core/article/article-text'
import { finalDocument } from '#core/review/suggestions/final-document'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { backToArticle } from '../history/back-to-article.ts'
import { MissingFonts } from '../house-style/missing-fonts.tsx'
import { useChosenStyle } from '../house-style/use-house-styles.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { goTo } from '../state/place.ts'
import { usePageSize } from './page-size-sheet.ts'
import { PreviewHead } from './preview-head.tsx'
import { usePreviewState } from './preview-state.ts'
import { PreviewSheets } from './preview-sheets.tsx'
import { printSheets, saveSheets } from './print-sheets.ts'
import { useLayout } from './use-layout.ts'
import './paper-preview.css'

/** The open article on the pages of the chosen house style, as they will print. */
export function PaperPreviewPlace({ isPrinted }: { readonly isPrinted: boolean }) {
  const t = useTranslate()
  const { style } = useChosenStyle()
  // The paper lies behind this place, so its text stays what it is.
  const [doc] = useState(() => useCurrentEditor.getState().state?.doc ?? null)
  const id = openArticleId(useDesk((desk) => desk.open))
  const changes = usePreviewState((state) => state.changes)
  const { laid, isNew } = useLayout(doc, style, changes)
  const [page, setPage] = useState(1)
  const [isAllDrawn, drawAll] = useDrawnForPrint()
  usePageSize(style.page)
  useEscape()

  const withAll = async (act: (article: ArticleId) => Promise<void>) => {
    if (id === null) return
    drawAll(true)
    try {
      await act(id)
    } finally {
      drawAll(false)
    }
  }
  usePrintedAtOnce(isPrinted && isNew, () => withAll(printSheets))

  const title = doc === null ? '' : fieldText(finalDocument(doc), 'title')
  const pages = laid?.layout.pages.length ?? 0
  return (
    <main className="paper-preview-place" aria-label={t('paper-preview.place')}>
      <h1 className="visually-hidden">{t('paper-preview.place')}</h1>
      <PreviewHead
        page={Math.min(page, pages)}
        pages={pages}
        onPrint={() => void withAll(printSheets)}
        onSave={() => void withAll((article) => saveSheets(article, title))}
      />
      <MissingFonts style={style} isExplained={false} />
      {doc === null && <p className="paper-preview-note">{t('paper-preview.no-article')}</p>}
      {doc !== null && laid === null && (
        <p className="paper-preview-note" role="status">
          {t('paper-preview.working')}
        </p>
      )}
      {laid !== null && <PreviewSheets laid={laid} isAllDrawn={isAllDrawn} onPage={setPage} />}
    </main>
  )
}

/** Every sheet is drawn while the page is laid out for the printer, whoever asked for it. */
function useDrawnForPrint() {
  const [isAllDrawn, setAllDrawn] = useState(false)
  const drawAll = (isDrawn: boolean) => flushSync(() => setAllDrawn(isDrawn))
  useEffect(() => {
    const before = () => flushSync(() => setAllDrawn(true))
    const after = () => setAllDrawn(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return [isAllDrawn, drawAll] as const
}

function useEscape(): void {
  useEffect(() => {
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
      // What closed a dialog is spent.
      if (key === 'Escape' && !defaultPrevented) backToArticle()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Once for each time that it is asked, as soon as the pages are there. */
function usePrintedAtOnce(isReady: boolean, print: () => Promise<void>): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isReady) isDone.current = false
    if (!isReady || isDone.current) return
    isDone.current = true
    void print().then(() => goTo({ kind: 'paper-preview', isPrinted: false }))
  }, [isReady, print])
}
