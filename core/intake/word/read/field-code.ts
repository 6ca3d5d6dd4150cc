/** What a field is and where it leads (17.16.5.25): `HYPERLINK "https://…" \l "place"`. */
export type FieldCode = {
  /** Upper case; '' when the code is empty. */
  readonly name: string
  /** The first word after the name. */
  readonly target: string
}

const CODE = /^\s*(?<name>[^\s"\\]*)\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\s\\"]+))?/u

export function fieldCode(code: string): FieldCode {
  const { name = '', quoted, bare } = CODE.exec(code)?.groups ?? {}
  return { name: name.toUpperCase(), target: quoted ?? bare ?? '' }
}
