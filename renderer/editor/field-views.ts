import type { NodeViewConstructor } from 'prosemirror-view'
import type { Translate } from '#core/messages/translate'

type Label =
  | 'article.kicker'
  | 'article.title'
  | 'article.subtitle'
  | 'article.body'
  | 'article.byline'
  | 'article.caption'
  | 'article.credit'

type FieldLook = {
  readonly label: Label
  readonly hint?: Label | 'editor.body-hint' | 'editor.byline-hint'
  readonly isLong?: boolean
}

const FIELDS: Readonly<Record<string, FieldLook>> = {
  kicker: { label: 'article.kicker' },
  title: { label: 'article.title' },
  subtitle: { label: 'article.subtitle' },
  body: { label: 'article.body', hint: 'editor.body-hint', isLong: true },
  byline: { label: 'article.byline', hint: 'editor.byline-hint' },
  caption: { label: 'article.caption' },
  credit: { label: 'article.credit' },
}

/**
 * Every field is a labelled text box. The quiet placeholder is the style sheet's, from an
 * attribute: the DOM of an empty field never changes under a composition that begins in it.
 */
export function fieldViews(t: Translate): Readonly<Record<string, NodeViewConstructor>> {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, look]) => [name, () => fieldView(t, name, look)]),
  )
}

function fieldView(t: Translate, name: string, { label, hint = label, isLong = false }: FieldLook) {
  const dom = document.createElement('div')
  dom.className = `field-${name}`
  dom.dataset['field'] = name
  dom.dataset['placeholder'] = t(hint)
  dom.setAttribute('role', 'textbox')
  dom.setAttribute('aria-multiline', String(isLong))
  dom.setAttribute('aria-label', t(label))
  return { dom, contentDOM: dom }
}
