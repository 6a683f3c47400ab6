import type { Fault } from '@/record/schema/fault'
import type { Write } from '@/state/store/actionStore'

/** Whether the picture is available; any value but `ready` has a message on the page. */
export type GroundStatus = 'loading' | 'ready' | 'failed' | 'context-lost' | 'no-webgl'

/** What works and what does not. */
export interface StatusSlice {
  ground: GroundStatus
  groundMessage: string
  /** Faults of the files of the record and of the ground. */
  faults: readonly Fault[]
}

export const STATUS: StatusSlice = { ground: 'loading', groundMessage: '', faults: [] }

export const statusActions = (write: Write<StatusSlice>) => ({
  /** Sets the status of the picture, with the reason if it is not available. */
  setGround: (ground: GroundStatus, groundMessage = '') => write({ ground, groundMessage }),
  setFaults: (faults: readonly Fault[]) => write({ faults }),
  addFaults: (more: readonly Fault[]) => {
    if (more.length > 0) write(({ faults }) => ({ faults: [...faults, ...more] }))
  },
})
