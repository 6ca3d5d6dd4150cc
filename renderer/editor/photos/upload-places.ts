import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'

type Change =
  | { readonly kind: 'begin'; readonly id: object; readonly at: number; readonly label: string }
  | { readonly kind: 'end'; readonly id: object }

const key = new PluginKey<DecorationSet>('upload-places')

/** Keeps the place of every photo on its way, while the text around it goes on changing. */
export function uploadPlaces(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const mapped = set.map(tr.mapping, tr.doc)
        const change: Change | undefined = tr.getMeta(key)
        if (change === undefined) return mapped
        if (change.kind === 'end') return mapped.remove(placesOf(mapped, change.id))
        const { id, at, label } = change
        return mapped.add(tr.doc, [Decoration.widget(at, () => progress(label), { id })])
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

export function beginUpload(view: EditorView, at: number, label: string): object {
  const id = {}
  view.dispatch(view.state.tr.setMeta(key, { kind: 'begin', id, at, label } satisfies Change))
  return id
}

/** Where the photo goes now; undefined when the text around its place was deleted. */
export function placeOfUpload(view: EditorView, id: object): number | undefined {
  const set = key.getState(view.state)
  return set === undefined ? undefined : placesOf(set, id)[0]?.from
}

export function endUpload(view: EditorView, id: object): void {
  view.dispatch(view.state.tr.setMeta(key, { kind: 'end', id } satisfies Change))
}

function placesOf(set: DecorationSet, id: object): Decoration[] {
  return set.find(undefined, undefined, (spec) => spec['id'] === id)
}

function progress(label: string): HTMLElement {
  const place = document.createElement('div')
  place.className = 'photo-coming'
  place.textContent = label
  place.setAttribute('role', 'status')
  place.contentEditable = 'false'
  return place
}
