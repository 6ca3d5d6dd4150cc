/** What a field is and where it leads (17.16.5.25): `HYPERLINK "https://…" \l "place"`. */
export type FieldCode = {
  /** Upper case; '' when the code is empty. */
  readonly name: string
  /** The first word after the name; of a link all of its address, with the place on the page. */
  readonly target: string
}

const CODE = /^\s*(?<name>[^\s"\\]*)\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\s\\"]+))?/u

export function fieldCode(code: string): FieldCode {
  const { name = '', quoted, bare } = CODE.exec(code)?.groups ?? {}
  const target = quoted ?? bare ?? ''
  const { place } = PLACE.exec(code)?.groups ?? {}
  const isWhole = name.toUpperCase() !== 'HYPERLINK' || target === '' || target.includes('#')
  return {
    name: name.toUpperCase(),
    target: isWhole || place === undefined ? target : `${target}#${place}`,
  }
}

const PLACE = /\\l\s+"(?<place>[^"]+)"/u
