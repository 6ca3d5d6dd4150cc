import { attribute, type XmlNode } from './xml-node.ts'

/** What symbol faces draw at codes that mean something else in text. */
const DRAWN: ReadonlyMap<string, string> = new Map(
  [
    'Wingdings 6C● 6D○ 6E■ 6F□ 71❑ 72❒ 73◆ 74◆ 75◆ 76❖ 77◆ 9F• A1○ A4◉ A7▪ A8□ AB★ D8➢ DF← E0→ E1↑ E2↓ E8➔ F0⇨ FB✘ FC✔ FD☒ FE☑ 21✎ 22✂ 26✍ 28☎ 2A✉ 46☞ 4A☺',
    'Wingdings_2 4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ A3□ 98● 99○',
    'Wingdings_3 7D▶ 75▲ 71▼',
    'Symbol B7• B4× B8÷ B1± B3≥ A3≤ B9≠ BB≈ A5∞ B0° AE→ AC← AD↑ AF↓ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6Bκ 6Cλ 6Dμ 6Eν 6Fο 70π 71θ 72ρ 73σ 74τ 75υ 77ω 78ξ 79ψ 7Aζ 44Δ 46Φ 47Γ 4CΛ 50Π 51Θ 53Σ 57Ω 58Ξ 59Ψ',
  ].flatMap((line) => {
    const [face = '', ...signs] = line.split(' ')
    return signs.map((sign) => [`${face.replace('_', ' ')} ${sign.slice(0, 2)}`, sign.slice(2)])
  }),
)

/** The character of `w:sym`; one that only its face knows is �, so that nobody overlooks it. */
export function symbolText(node: XmlNode): string {
  const code = Number.parseInt(attribute(node, 'char') ?? '', 16)
  if (!(code > 0x1f && code < 0xd800) && !(code >= 0xe000 && code < 0xfffe)) return ''
  // Faces of symbols have their signs from U+F000 on (17.3.3.30).
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code)
  const place = (code % 0x100).toString(16).toUpperCase().padStart(2, '0')
  return DRAWN.get(`${attribute(node, 'font') ?? ''} ${place}`) ?? '\ufffd'
}
