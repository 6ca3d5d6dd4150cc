import { Plugin } from 'prosemirror-state'
import { useTracking } from './tracking-state.ts'

/** Says on the paper which marks it shows. The text before is only looked at. */
export function markupView(): Plugin {
  return new Plugin({
    props: {
      attributes: () => ({ 'data-markup': useTracking.getState().view }),
      editable: () => useTracking.getState().view !== 'original',
    },
    view: (view) => ({
      destroy: useTracking.subscribe((now, before) => {
        if (now.view !== before.view) view.updateState(view.state)
      }),
    }),
  })
}
