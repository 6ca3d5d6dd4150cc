/** True when the workstation at this address still runs and takes the token behind its `#`. */
export async function isAnswering(address: string): Promise<boolean> {
  const { origin, hash } = new URL(address)
  try {
    const response = await fetch(`${origin}/ask/app:start`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Quwen-Token': hash.slice(1) },
      body: '{}',
      signal: AbortSignal.timeout(2_000),
    })
    return response.ok
  } catch {
    // Refused, reset or silent: nobody there, which is an answer.
    return false
  }
}
