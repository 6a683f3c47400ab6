import { NO_FILTER, type UnitFilter } from '@/record/domain/unitFilter'
import type { Write } from '@/state/store/actionStore'

/** Which units are shown. */
export interface FilterSlice {
  filter: UnitFilter
}

export const FILTER: FilterSlice = { filter: NO_FILTER }

export const filterActions = (write: Write<FilterSlice>) => ({
  /** Changes parts of the filter and keeps the others. */
  setFilter: (part: Partial<UnitFilter>) => write(({ filter }) => ({ filter: { ...filter, ...part } })),
  clearFilter: () => write({ filter: NO_FILTER }),
})
