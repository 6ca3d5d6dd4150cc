const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u

/**
 * A date of a Word file as ISO in UTC. Without a zone it is the clock of whoever wrote it, taken for
 * that of this computer; one that is missing or is none becomes `now`.
 */
export function utcMoment(at: string, now: string): string {
  const moment = WRITTEN.test(at) ? new Date(at) : undefined
  return moment === undefined || Number.isNaN(moment.getTime()) ? now : moment.toISOString()
}
