import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import type { Language } from '@/base/i18n/languages'
import { useAudienceWanted } from '@/state/audience/useAudienceWanted'
import { useSceneMounted } from '@/state/ports/useSceneMounted'
import { BattleContext, useBattle, useSession, type BattleContextValue } from '@/state/session/battleContext'
import { Interface } from '@/ui/Interface'
import { lazyPart } from '@/ui/parts/lazyPart'
import type { Picture } from './loadPicture'
import { useLiveBattle } from './useLiveBattle'
import { useReadyFlag } from './useReadyFlag'
import { useSpareClock } from './useSpareClock'
import { warmUp } from './warmUp'

const Presenter = lazyPart(() => import('@/presentation/stage/Presenter').then((m) => m.Presenter), {
  name: msg('The presentation'),
})
const TakeAway = lazyPart(() => import('@/presentation/takeaway/TakeAway').then((m) => m.TakeAway), {
  name: msg('Pictures, film and handout'),
})
const Handout = lazyPart(() => import('@/presentation/handout/Handout').then((m) => m.Handout), {
  name: msg('The handout'),
})
const AudienceEnd = lazyPart(() => import('@/presentation/audience/AudienceEnd').then((m) => m.AudienceEnd), {
  name: msg('The link to the speaker window'),
})
const Preflight = lazyPart(() => import('@/presentation/preflight/Preflight').then((m) => m.Preflight), {
  name: msg('The check before a talk'),
})
// Large, and used by few: loaded when opened, never before.
const DebugPanel = lazyPart(() => import('@/debug/DebugPanel').then((m) => m.DebugPanel), {
  name: msg('The settings'),
  ahead: false,
})

interface AppProps {
  battle: BattleContextValue
  picture: Promise<Picture>
  /** What takes the place of the whole interface: that of a page within another page. */
  embed?: ReactNode
}

export function App({ battle: initial, picture, embed }: AppProps) {
  const { battle, language } = useLiveBattle(initial)
  return (
    <BattleContext value={battle}>
      <Page loading={picture} embed={embed} language={language} />
    </BattleContext>
  )
}

interface PageProps {
  loading: Promise<Picture>
  embed: ReactNode
  language: Language
}

function Page({ loading, embed, language }: PageProps) {
  const picture = usePicture(loading)
  const takeAwayOpen = useSession((s) => s.takeAwayOpen)
  const preflightOpen = useSession((s) => s.preflightOpen)
  const handoutOpen = useSession((s) => s.handoutOpen)
  const presenting = useSession((s) => s.mode === 'present')
  const audienceWanted = useAudienceWanted()
  const pictureFailed = useSession((s) => s.ground === 'failed')
  useSpareClock(picture === null || pictureFailed)
  useReadyFlag()
  const stands = useSceneMounted()
  const settled = useSession((s) => s.ground !== 'loading')
  useEffect(() => {
    if (settled && !embed) warmUp()
  }, [settled, embed])
  return (
    <>
      <main className="kg-field" aria-label={tr('Battlefield')}>
        {picture && stands && <picture.Battlefield assets={picture.assets} />}
      </main>
      {/* All words are made anew in another language; the picture stays as it is. */}
      <Fragment key={language}>
        {embed ?? <Interface tuning={<DebugPanel />} />}
        {presenting && <Presenter />}
        {audienceWanted && <AudienceEnd />}
        {takeAwayOpen && <TakeAway />}
        {preflightOpen && <Preflight />}
        {handoutOpen && <Handout />}
      </Fragment>
    </>
  )
}

/** The picture once it is loaded; a failure is reported in the session, where the page reads it. */
function usePicture(loading: Promise<Picture>): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null)
  const { session } = useBattle()
  useEffect(() => {
    let disposed = false
    loading.then(
      (value) => {
        if (disposed) return
        setPicture(value)
        session.actions.addFaults(value.faults)
      },
      (error: Error) => {
        if (!disposed && session.getState().ground !== 'no-webgl') session.actions.setGround('failed', error.message)
      },
    )
    return () => {
      disposed = true
    }
  }, [loading, session])
  return picture
}
