import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LibraryError } from '#core/article/library-error'
import { NO_DESK_STYLES, type DeskStyles } from '#core/house-style/desk-styles'
import type { HouseStyle } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { withStyle } from '#core/house-style/style-changes'
import { fail, ok, type Result } from '#core/shared/result'
import { beginEditing, editStyle, stepThroughEdits } from '#renderer/house-style/edit-style'
import { shownStyles, useKnownStyles } from '#renderer/house-style/house-style-state'
import { changeStyles, keepPending } from '#renderer/house-style/keep-styles'

const { newspaper, official } = HOUSE_STYLES
const named = (style: HouseStyle, name: string): HouseStyle => ({ ...style, name })

/** A library that another window writes to as well. */
let disk: DeskStyles

function keep(styles: DeskStyles): Result<DeskStyles, LibraryError> {
  if (styles.revision !== disk.revision) return fail({ kind: 'stale', revision: disk.revision })
  disk = { ...styles, revision: disk.revision + 1 }
  return ok(disk)
}

beforeEach(() => {
  vi.useFakeTimers()
  disk = NO_DESK_STYLES
  const ask = (name: string, question: { readonly styles: DeskStyles }) =>
    Promise.resolve(name === 'house-style:list' ? ok(disk) : keep(question.styles))
  vi.stubGlobal('window', { shell: { ask, onNews: () => () => {} }, addEventListener: () => {} })
  useKnownStyles.setState({ path: '/库', kept: NO_DESK_STYLES, pending: [], error: null })
  beginEditing('newspaper')
  beginEditing('official')
  return () => vi.useRealTimers()
})

const shown = (id: string) =>
  shownStyles(useKnownStyles.getState()).styles.find((one) => one.id === id)

describe('house styles on the screen', () => {
  it('show what is typed at once and keep it after a pause', async () => {
    editStyle(official, named(official, '区公文'), 'name')
    expect(shown('official')?.name).toBe('区公文')
    expect(disk.styles).toEqual([])
    await vi.advanceTimersByTimeAsync(600)
    expect(disk.styles).toEqual([named(official, '区公文')])
    expect(useKnownStyles.getState().pending).toEqual([])
  })

  it('put their own into what another window kept meanwhile', async () => {
    disk = { ...withStyle(NO_DESK_STYLES, named(newspaper, '别的窗口')), revision: 3 }
    editStyle(official, named(official, '本窗口'), 'name')
    expect(await keepPending()).toBe(true)
    expect(disk.styles.map(({ name }) => name).toSorted()).toEqual(['别的窗口', '本窗口'])
  })

  it('keep what is typed while something else is being kept', async () => {
    editStyle(official, named(official, '一'), 'name')
    const first = keepPending()
    editStyle(named(official, '一'), named(official, '二'), 'name')
    await first
    expect(shown('official')?.name).toBe('二')
    await keepPending()
    expect(disk.styles).toEqual([named(official, '二')])
  })

  it('never take what no page can be printed with', () => {
    const page = { ...official.page, left: 11_000 }
    expect(editStyle(official, { ...official, page }, 'left')).toBe(false)
    expect(shown('official')).toBeUndefined()
  })

  it('undo what was typed into one field as one, field by field', () => {
    editStyle(official, named(official, '区'), 'name')
    editStyle(named(official, '区'), named(official, '区公文'), 'name')
    const counted = { ...named(official, '区公文'), subheadings: 'han' } as const
    editStyle(named(official, '区公文'), counted, 'subheadings')
    stepThroughEdits(counted, 'undo')
    expect(shown('official')).toEqual(named(official, '区公文'))
    stepThroughEdits(named(official, '区公文'), 'undo')
    expect(shown('official')).toBeUndefined()
    stepThroughEdits(official, 'redo')
    expect(shown('official')).toEqual(named(official, '区公文'))
    expect(stepThroughEdits(official, 'redo')).toBe(true)
    expect(stepThroughEdits(counted, 'redo')).toBe(false)
  })

  it('say that they could not be kept, and hold on to what was typed', async () => {
    editStyle(official, named(official, '区公文'), 'name')
    vi.stubGlobal('window', {
      shell: { ask: () => Promise.resolve(fail({ kind: 'io', path: '/库', code: 'ENOSPC' })) },
    })
    expect(await changeStyles((desk) => desk)).toBe(false)
    expect(shown('official')?.name).toBe('区公文')
  })
})
