import { z } from 'zod'
import { parseJson, unseal } from './checksummed-json.ts'

/** What the bytes of one of our files turned out to be. */
export type FileReading<T> =
  | { readonly kind: 'readable'; readonly value: T }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged' }

export function readFileOf<T>(
  bytes: Uint8Array,
  { format, schema }: { readonly format: number; readonly schema: z.ZodType<T> },
): FileReading<T> {
  const unsealed = unseal(bytes)
  if (!unsealed.ok) return newerOrDamaged(bytes, format)

  const found = Format.safeParse(unsealed.value)
  if (found.success && found.data.format > format) {
    return { kind: 'newer', format: found.data.format }
  }
  const value = schema.safeParse(unsealed.value)
  return value.success ? { kind: 'readable', value: value.data } : { kind: 'damaged' }
}

/** A newer 区闻 may frame its files in another way, but they will still say their format. */
function newerOrDamaged(bytes: Uint8Array, ours: number): FileReading<never> {
  const json = parseJson(bytes)
  if (!json.ok || isOurs(json.value)) return { kind: 'damaged' }

  const format = Format.or(z.object({ content: Format }).transform(({ content }) => content))
  const found = format.safeParse(json.value)
  return found.success && found.data.format > ours
    ? { kind: 'newer', format: found.data.format }
    : { kind: 'damaged' }
}

/** Our own frame with a wrong checksum is damage, whatever number stands inside. */
function isOurs(json: unknown): boolean {
  return Sealed.safeParse(json).success
}

const Format = z.object({ format: z.int() })
const Sealed = z.object({ sha256: z.string(), content: z.unknown() })
