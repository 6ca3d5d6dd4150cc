import { useEffect, useRef, useState } from 'react'
import type { OpenedArticle } from '#bridge/contract'
import { useTranslate } from '../app/use-translate.ts'
import { AuthorsBar } from '../history/authors-bar.tsx'
import { openArticlePaper, type ArticlePaper } from './article-paper.ts'
import { EditorNotice, type Notice } from './editor-notice.tsx'
import { FindBar } from './find/find-bar.tsx'
import { NoteBar } from './notes/note-bar.tsx'
import { NoteList } from './notes/note-list.tsx'
import { paperProps } from './paper.ts'
import { RefusedArticle } from './refused-article.tsx'
import { TableBar } from './table-bar.tsx'
import './paper.css'
import './prosemirror.css'

type ArticleEditorProps = { readonly opened: OpenedArticle; readonly readOnly: boolean }

/** One article on its paper. What the schema refuses is shown as text and never saved over. */
export function ArticleEditor({ opened, readOnly }: ArticleEditorProps) {
  const { refused, article } = opened
  if (refused !== null) return <RefusedArticle {...refused} />
  return <OpenArticle key={article.id} opened={opened} readOnly={readOnly} />
}

function OpenArticle({ opened, readOnly }: ArticleEditorProps) {
  const t = useTranslate()
  const mount = useRef<HTMLDivElement>(null)
  const paper = useRef<ArticlePaper>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const first = useRef({ opened, t })
  const spoken = useRef(t)

  useEffect(() => {
    if (mount.current === null) return undefined
    const { opened: atFirst, t: words } = first.current
    const laid = openArticlePaper({
      mount: mount.current,
      opened: atFirst,
      translate: words,
      onNotice: setNotice,
    })
    paper.current = laid
    return () => laid.close()
  }, [])

  useEffect(() => paper.current?.setReadOnly(readOnly), [readOnly])
  useEffect(() => {
    if (spoken.current === t) return
    spoken.current = t
    paper.current?.view.setProps(paperProps(t))
  }, [t])

  return (
    <section className="editor" aria-label={t('editor.name')}>
      {notice !== null && (
        <EditorNotice notice={notice} opened={opened} onDone={() => setNotice(null)} />
      )}
      <AuthorsBar />
      <FindBar />
      <NoteBar />
      <TableBar />
      <div className="paper-desk">
        <div className="paper" ref={mount} />
        <NoteList />
      </div>
    </section>
  )
}
