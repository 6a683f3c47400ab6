import { tr } from '@/base/i18n/i18n'
import { frameOf, type FrameName } from '@/picture/symbols/symbolTable'
import type { Side } from '@/record/schema/common'
import { useSession } from '@/state/session/battleContext'
import { SIDE_WORDS } from '@/state/words/words'

/** Outline of each frame, and the bar of the smaller ally, in a box of 20 × 14. */
const OUTLINES: Record<FrameName, readonly [outline: string, bar: string]> = {
  square: ['M1 1H19V13H1Z', ''],
  'square-bar': ['M1 1H19V13H1Z', 'M1 10.4H19'],
  round: ['M7 1H13A6 6 0 0 1 13 13H7A6 6 0 0 1 7 1Z', ''],
  'round-bar': ['M7 1H13A6 6 0 0 1 13 13H7A6 6 0 0 1 7 1Z', 'M2.6 9.8H17.4'],
  diamond: ['M10 .8L19.4 7L10 13.2L.6 7Z', ''],
  'diamond-bar': ['M10 .8L19.4 7L10 13.2L.6 7Z', 'M6.6 10.6H13.4'],
}

/** The side as the frame of its tokens, with a bar for the smaller ally. Decoration beside a word. */
export function SideMark({ side, size = 20, named = false }: { side: Side; size?: number; named?: boolean }) {
  const [outline, bar] =
    OUTLINES[
      frameOf(
        side,
        useSession((s) => s.perspective),
      )
    ]
  const label = named ? { role: 'img', 'aria-label': tr(SIDE_WORDS[side]) } : { 'aria-hidden': true }
  return (
    <svg width={size} height={(size * 14) / 20} viewBox="0 0 20 14" {...label}>
      <path d={outline} fill={`var(--${side})`} />
      {bar && <path d={bar} stroke="#1e1a14" strokeWidth="2.6" />}
      <path d={outline} fill="none" stroke="#f4eddd" strokeWidth="1.2" />
    </svg>
  )
}
