import { describe, expect, it } from 'vitest'
import { startWorkstation } from '../e2e/running-workstation.ts'
import { servedDoor } from './served-door.ts'

const { home, workstation } = servedDoor()

describe('a second start on the same library', () => {
  it('finds the first one and gives its address', async () => {
    const second = await startWorkstation({ home: home() })
    expect(second.address).toBe(workstation().address)
    expect(await second.exited).toBe(0)
  })
})
