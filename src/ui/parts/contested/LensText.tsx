import { lazy, Suspense } from 'react'
import { useSession } from '@/state/session/battleContext'

interface LensTextProps {
  readonly text: string
  /** The battle time that the text is about; claims about other weeks are left out. */
  readonly t?: number | undefined
  /** Marks the text whatever the page's lens is: a step of the story may ask for it. */
  readonly lens?: boolean | undefined
}

const MarkedText = lazy(() =>
  import('./MarkedText')
    .then((m) => ({ default: m.MarkedText }))
    // The text is more than its marks.
    .catch(() => ({ default: ({ text }: LensTextProps) => <>{text}</> })),
)

/** A text; under the contested lens its contested numbers and dates carry a mark. */
export function LensText({ text, t, lens = false }: LensTextProps) {
  const on = useSession((s) => s.lens) || lens
  if (!on) return <>{text}</>
  return (
    <Suspense fallback={<>{text}</>}>
      <MarkedText text={text} t={t} />
    </Suspense>
  )
}
