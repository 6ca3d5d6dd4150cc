import { z } from 'zod'
import { ExportChoice, FIRST_CHOICE } from '#core/forms/export-order'
import { ColumnMeasure, FIRST_MEASURE } from '#core/copyfit/column-measure'
import { HouseStyleId } from '#core/house-style/house-style-id'

/** What this machine remembers of its editor's taste. Kept outside the library. */
export const Preferences = z
  .object({
    language: z.enum(['zh', 'en']),
    theme: z.enum(['system', 'light', 'dark']),
    /** Interface zoom, 1 is 100 %. */
    zoom: z.number().min(0.5).max(2),
    houseStyle: HouseStyleId,
    /** How articles left last; of a choice that is no longer there nothing is remembered. */
    exportChoice: ExportChoice.catch(FIRST_CHOICE),
    /** The columns that the desk fits its copy to. */
    columnMeasure: ColumnMeasure.default(FIRST_MEASURE),
    listShown: z.boolean(),
    inspectorShown: z.boolean(),
    /** Who sits here, as signed under added words and ignored findings; '' until they say. */
    person: z.string().max(40).default(''),
    /** The profile of that name in the library that was open last; '' for nobody. */
    profile: z.string().max(40).default(''),
  })
  .readonly()
export type Preferences = z.infer<typeof Preferences>

export const FIRST_PREFERENCES: Preferences = {
  language: 'zh',
  theme: 'system',
  zoom: 1,
  houseStyle: 'newspaper',
  exportChoice: FIRST_CHOICE,
  columnMeasure: FIRST_MEASURE,
  listShown: true,
  inspectorShown: true,
  person: '',
  profile: '',
}
