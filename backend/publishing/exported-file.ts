/** A file on its way to the editor. */
export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array }
