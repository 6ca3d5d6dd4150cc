import type { ProcessTab } from '../state/place.ts'

type ProcessPlaceProps = { readonly tab: ProcessTab }

/** People and the review process, as this desk lays them down. */
export function ProcessPlace({ tab }: ProcessPlaceProps) {
  return <main className="process-place" data-tab={tab} />
}
