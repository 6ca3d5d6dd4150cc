import { describe, expect, it } from 'vitest'
import { IntakeError } from '#core/intake/intake-error'
import { translate } from '#core/messages/translate'
import { byteSize } from '#core/shared/byte-size'
import { intakeErrorMessage } from '#core/messages/intake-error-message'

type Unsupported = Extract<IntakeError, { kind: 'unsupported' }>['format']

const FORMATS: readonly Unsupported[] = [
  'doc',
  'wps',
  'pdf',
  'picture',
  'zip',
  'xlsx',
  'pptx',
  'rtf',
  'other',
]

const ERRORS: readonly IntakeError[] = [
  { kind: 'not-found', path: 'D:\\来稿\\头版.docx' },
  { kind: 'too-large', bytes: 500 * 1024 ** 2, limit: 64 * 1024 ** 2 },
  { kind: 'empty' },
  ...FORMATS.map((format): IntakeError => ({ kind: 'unsupported', format })),
  { kind: 'unknown-encoding' },
  { kind: 'not-a-word-file' },
  { kind: 'damaged-word-file' },
  { kind: 'hostile-word-file', limit: '2 GB' },
]

describe.each(['zh', 'en'] as const)('the sentence for a file refused, %s', (language) => {
  const sentences = ERRORS.map((error) => intakeErrorMessage(translate(language), error))

  it('fills every value in', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}/u)
  })

  it('differs for every kind and format', () => {
    expect(new Set(sentences).size).toBe(ERRORS.length)
  })
})

it('has a sentence for every kind there is', () => {
  const kinds = IntakeError.options.map((option) => option.shape.kind.value)
  expect(new Set(ERRORS.map((error) => error.kind))).toEqual(new Set(kinds))
})

it.each(['doc', 'wps', 'rtf'] as const)('tells how to turn a .%s into a .docx', (format) => {
  const sentence = intakeErrorMessage(translate('zh'), { kind: 'unsupported', format })
  expect(sentence).toContain('另存为 .docx')
})

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1_600_000, '1.5 MB'],
  [500 * 1024 ** 2, '500 MB'],
  [3 * 1024 ** 4, '3072 GB'],
])('writes %i bytes as %s', (bytes, written) => {
  expect(byteSize(bytes)).toBe(written)
})
