import type { PoseTable } from '@/record/time/sample'

/** What a table says, without what it keeps for the next time. */
export const posesOf = ({ x, z, heading, presence, segment, fix, progress }: PoseTable) => ({
  x,
  z,
  heading,
  presence,
  segment,
  fix,
  progress,
})
