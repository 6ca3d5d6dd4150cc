import { NextAttributeComponent, XmlComponent } from 'docx'

/** Text in an element that `docx` does not write: struck words, the words of a field. */
export class PreservedText extends XmlComponent {
  constructor(name: 'w:delText' | 'w:instrText', text: string) {
    super(name)
    const space = { space: { key: 'xml:space', value: 'preserve' } }
    this.root.push(new NextAttributeComponent(space), text)
  }
}
