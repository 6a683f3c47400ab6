import { NO_AIDS, type Aids } from '@/state/audience/aids'
import type { Write } from '@/state/store/actionStore'

/** Aids for a weak projector. */
export interface AidsSlice {
  aids: Aids
}

export const AIDS: AidsSlice = { aids: NO_AIDS }

export const aidsActions = (write: Write<AidsSlice>) => ({
  setAids: (part: Partial<Aids>) => write(({ aids }) => ({ aids: { ...aids, ...part } })),
  resetAids: () => write({ aids: NO_AIDS }),
})
