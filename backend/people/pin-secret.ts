import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { z } from 'zod'

/**
 * What is kept of a PIN: scrypt's answer and what it was asked with, so that a later 区闻 may ask for
 * more. The bounds keep a file made by somebody else from asking for all memory.
 */
export const PinSecret = z
  .object({
    salt: z.base64(),
    hash: z.base64(),
    cost: z
      .int()
      .min(2 ** 14)
      .max(2 ** 17)
      .refine((cost) => Number.isInteger(Math.log2(cost))),
    blockSize: z.int().min(8).max(16),
    parallelization: z.int().min(1).max(4),
  })
  .readonly()
export type PinSecret = z.infer<typeof PinSecret>

/** About 60 ms and 32 MB on a newsroom machine; in a thread of its own, nothing waits for it. */
const OURS = { cost: 2 ** 15, blockSize: 8, parallelization: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

export async function secretOf(pin: string): Promise<PinSecret> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(pin, salt, OURS)
  return { ...OURS, salt: salt.toString('base64'), hash: hash.toString('base64') }
}

export async function isPinOf(secret: PinSecret, pin: string): Promise<boolean> {
  const kept = Buffer.from(secret.hash, 'base64')
  const given = await derive(pin, Buffer.from(secret.salt, 'base64'), secret)
  return kept.length === given.length && timingSafeEqual(kept, given)
}

type Asked = Pick<PinSecret, 'cost' | 'blockSize' | 'parallelization'>

function derive(pin: string, salt: Buffer, asked: Asked): Promise<Buffer> {
  const { cost, blockSize, parallelization } = asked
  const maxmem = 256 * cost * blockSize
  const options: ScryptOptions = { cost, blockSize, parallelization, maxmem }
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, options, (error, hash) => {
      if (error === null) resolve(hash)
      else reject(error)
    })
  })
}
