import { editableView } from '../current-editor.ts'
import { addPhotos } from './add-photos.ts'

/** The system's own dialog; what is picked goes where the caret stands by then. */
export function pickPhotos(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*,.heic,.heif'
  input.multiple = true
  input.addEventListener('change', () => {
    const view = editableView()
    if (view === undefined) return
    addPhotos(view, Array.from(input.files ?? []))
    view.focus()
  })
  input.click()
}
