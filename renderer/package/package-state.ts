import { create } from 'zustand'
import { openDialog } from '../state/view.ts'

/** The file that the dialog begins with; null asks for one. */
export const usePackageFile = create<{ readonly file: File | null }>(() => ({ file: null }))

export function openPackage(file: File | null): void {
  usePackageFile.setState({ file })
  openDialog('package')
}

export function isPackage({ name }: File): boolean {
  return /\.quwen$/iu.test(name)
}
