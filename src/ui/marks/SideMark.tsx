import { SIDE_WORDS } from '@/i18n/words'
import type { Side } from '@/schema/common'
import { FRAME_OF } from '@/symbols/symbolTable'

/** The side as the frame of its tokens: square or round, with a bar for the lesser ally. Decoration beside a word. */
export function SideMark({ side, size = 20, named = false }: { side: Side; size?: number; named?: boolean }) {
  const frame = FRAME_OF[side]
  const radius = frame.startsWith('round') ? 6 : 0
  const label = named ? { role: 'img', 'aria-label': SIDE_WORDS[side] } : { 'aria-hidden': true }
  return (
    <svg width={size} height={(size * 14) / 20} viewBox="0 0 20 14" {...label}>
      <rect x="1" y="1" width="18" height="12" rx={radius} fill={`var(--${side})`} />
      {frame.endsWith('bar') && <path d={radius ? 'M2.6 9.8H17.4' : 'M1 10.4H19'} stroke="#1e1a14" strokeWidth="2.6" />}
      <rect x="1" y="1" width="18" height="12" rx={radius} fill="none" stroke="#f4eddd" strokeWidth="1.2" />
    </svg>
  )
}
