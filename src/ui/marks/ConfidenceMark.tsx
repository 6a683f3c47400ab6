import type { Confidence } from '@/record/schema/common'

const DASH: Record<Confidence, string> = { documented: '', approximate: '5 3', reconstructed: '5 3' }

/** Solid, dashed, or dashed on a pale ground, as the tokens are drawn. Decoration beside the word. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const ghost = confidence === 'reconstructed'
  return (
    <svg width="24" height="15" viewBox="0 0 24 15" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="21"
        height="12"
        fill={ghost ? 'rgb(244 237 221 / 0.25)' : 'rgb(244 237 221 / 0.7)'}
        stroke="#f4eddd"
        strokeWidth="1.6"
        strokeOpacity={ghost ? 0.75 : 1}
        strokeDasharray={DASH[confidence]}
      />
    </svg>
  )
}
