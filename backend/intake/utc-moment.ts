const WRITTEN =
  /^(?<clock>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:\d{2})?$/u

/**
 * A date of a Word file as ISO in UTC. Word, WPS and LibreOffice write the hours on the wall and put
 * a Z behind them: both with it and without, they are taken for those of this computer. A date that
 * is missing or is none becomes `now`.
 */
export function utcMoment(at: string, now: string): string {
  const { clock = '', zone = 'Z' } = WRITTEN.exec(at)?.groups ?? {}
  const moment = new Date(zone === 'Z' ? clock : `${clock}${zone}`)
  return clock === '' || Number.isNaN(moment.getTime()) ? now : moment.toISOString()
}
