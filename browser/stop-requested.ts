const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Settles once a stop was asked for and `save` answered true. When something could not be saved the
 * program stays, because leaving would lose it; a second request within it leaves all the same.
 */
export function stopRequested(save: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    let refused = false
    let saving = false
    const onSignal = () => {
      if (refused) {
        resolve()
        return
      }
      if (saving) return
      saving = true
      save().then((saved) => {
        saving = false
        refused = !saved
        if (saved) resolve()
      }, reject)
    }
    for (const signal of SIGNALS) process.on(signal, onSignal)
  })
}
