import { BADGE_BOX, BADGE_STROKE, type Badge } from '@/picture/symbols/badges'

/** A mark of a token as drawn on the map: ink on a disc of paper. Decoration beside a word. */
export function BadgeMark({ badge: { d, fill }, size = 20 }: { badge: Badge; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="#fbf4e2" stroke="#23201a" strokeWidth="1.6" />
      <g transform={`translate(${16 - BADGE_BOX / 2} ${16 - BADGE_BOX / 2})`}>
        <path
          d={d}
          fill={fill ? '#23201a' : 'none'}
          stroke={fill ? 'none' : '#23201a'}
          strokeWidth={BADGE_STROKE}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  )
}
