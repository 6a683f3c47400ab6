import type { ReactNode } from 'react'

/** One row of the legend: a sign, 20 units wide and `height` high, and its words. */
export function KeyRow({ height = 8, sign, children }: { height?: number; sign: ReactNode; children: ReactNode }) {
  return (
    <li>
      <svg width="20" height={height} viewBox={`0 0 20 ${height}`} aria-hidden="true">
        {sign}
      </svg>{' '}
      {children}
    </li>
  )
}
