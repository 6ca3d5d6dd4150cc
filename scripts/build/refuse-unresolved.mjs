/**
 * A bundler takes a package it cannot find for one that will be there later. Here nothing is there
 * later, so that is an error. For rolldown's `onLog`.
 */
export function refuseUnresolved(level, log, show) {
  show(log.code === 'UNRESOLVED_IMPORT' ? 'error' : level, log)
}
