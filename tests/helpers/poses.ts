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

/** True when two tables say the same, bit for bit. Much quicker than a deep comparison: use it where many are compared. */
export function samePoses(a: PoseTable, b: PoseTable): boolean {
  const columns = posesOf(b)
  return Object.entries(posesOf(a)).every(([name, column]) => {
    const other = columns[name as keyof typeof columns]
    return column.length === other.length && column.every((value, row) => Object.is(value, other[row]))
  })
}
