import { lazy, Suspense } from 'react'
import { useSession } from '@/state/session/battleContext'
import type { ClaimMarksProps } from './ClaimMarks'

interface LensClaimsProps extends ClaimMarksProps {
  /** Shows them whatever the page's lens is. */
  readonly lens?: boolean | undefined
}

const ClaimMarks = lazy(() =>
  import('./ClaimMarks').then((m) => ({ default: m.ClaimMarks })).catch(() => ({ default: () => null })),
)

/** Under the contested lens, a mark for each of these claims on which sources differ. Nothing otherwise. */
export function LensClaims({ lens = false, ...claims }: LensClaimsProps) {
  const on = useSession((s) => s.lens) || lens
  if (!on) return null
  return (
    <Suspense fallback={null}>
      <ClaimMarks {...claims} />
    </Suspense>
  )
}
