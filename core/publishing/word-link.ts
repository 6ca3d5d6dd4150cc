import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx'
import { xmlText } from './xml-text.ts'

type Address = { readonly href: string; readonly number: number }

/** A link with a number of our choosing: `docx` rolls dice for its own, and exports would differ. */
export class WordLink extends ConcreteHyperlink {
  readonly #target: string
  #isRelated = false

  constructor({ href, number }: Address, children: readonly ParagraphChild[]) {
    super(children, `Link${number}`)
    this.#target = asciiAddress(href)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.#isRelated)
      context.viewWrapper.Relationships.addRelationship(
        this.linkId,
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        this.#target,
        'External',
      )
    this.#isRelated = true
    return super.prepForXml(context)
  }
}

/** A package's targets are URIs (ISO/IEC 29500-2, 8.3): anything else and Word offers to repair the file. */
function asciiAddress(href: string): string {
  return xmlText(href)
    .replaceAll(/%(?![0-9A-Fa-f]{2})/gu, '%25')
    .replaceAll(/[^\u0021-\u007E]|["<>\\^`{|}]/gu, encodeURIComponent)
}
