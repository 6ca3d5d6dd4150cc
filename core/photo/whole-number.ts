/** An unsigned number of `size` bytes; bytes beyond the end count as 0. */
export function bigEndian(bytes: Uint8Array, from: number, size: number): number {
  let number = 0
  for (let index = 0; index < size; index += 1) number = number * 256 + (bytes[from + index] ?? 0)
  return number
}

export function littleEndian(bytes: Uint8Array, from: number, size: number): number {
  let number = 0
  for (let index = size - 1; index >= 0; index -= 1)
    number = number * 256 + (bytes[from + index] ?? 0)
  return number
}
