import { gradesOf } from '@/record/domain/grades'
import type { Confidence, Grades } from '@/record/schema/common'

const DASH: Record<Confidence, string> = { documented: '', approximate: '5 3', reconstructed: '1.6 2.6' }
const FILL: Record<Confidence, number> = { documented: 0.85, approximate: 0.45, reconstructed: 0.12 }

/** Outline for the place, fill for the fact, as tokens are drawn. Decoration beside the word. */
export function ConfidenceMark({ confidence }: { confidence: Confidence | Grades }) {
  const { fact, place } = gradesOf(confidence)
  return (
    <svg width="24" height="15" viewBox="0 0 24 15" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="21"
        height="12"
        fill={`rgb(244 237 221 / ${FILL[fact]})`}
        stroke="#f4eddd"
        strokeWidth="1.6"
        strokeDasharray={DASH[place]}
      />
    </svg>
  )
}
