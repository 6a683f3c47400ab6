import { Suspense, useState } from 'react'
import { useSession } from '@/state/session/battleContext'
import { lazyPart } from '@/ui/parts/lazyPart'

const HelpDialog = lazyPart(() => import('./HelpDialog').then((m) => m.HelpDialog))

/** Help loads when first opened and stays mounted: a closing dialog returns the focus to where it was. */
export function LazyHelp() {
  const open = useSession((s) => s.helpOpen)
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return <Suspense fallback={null}>{opened && <HelpDialog />}</Suspense>
}
