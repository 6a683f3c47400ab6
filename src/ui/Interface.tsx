import { useSyncExternalStore, type ReactNode } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { useAddress } from '@/state/actions/useAddress'
import { useKeyboard } from '@/state/actions/useKeyboard'
import { useSession } from '@/state/session/battleContext'
import { hover } from '@/state/session/hover'
import { useSplitShown } from '@/state/split/splitShown'
import { lazyPart } from '@/ui/parts/lazyPart'
import { MapCorner } from './corner/MapCorner'
import { FaultBanner } from './faults/FaultBanner'
import { FilterNote } from './filter/FilterNote'
import { LazyHelp } from './help/LazyHelp'
import styles from './Interface.module.css'
import { GroundLoading } from './loading/GroundLoading'
import { NowLine } from './now/NowLine'
import { PanelHost } from './panels/PanelHost'
import { FirstSight } from './sight/FirstSight'
import { CameraNote } from './standing/CameraNote'
import { StressNote } from './stress/StressNote'
import { Strip } from './strip/Strip'
import { Toasts } from './toast/Toasts'
import { Tools } from './tools/Tools'

const MapMenu = lazyPart(() => import('./menu/MapMenu').then((m) => m.MapMenu), { name: msg('The map menu') })
const Tooltip = lazyPart(() => import('./tooltip/Tooltip').then((m) => m.Tooltip), { name: msg('The tooltip') })
const TextBattle = lazyPart(() => import('./fallback/TextBattle').then((m) => m.TextBattle), {
  name: msg('The battle in words'),
})
const SplitDivider = lazyPart(() => import('./split/SplitDivider').then((m) => m.SplitDivider), {
  name: msg('The divider'),
  ahead: false,
})
const TipLayer = lazyPart(() => import('./tip/TipLayer').then((m) => m.TipLayer), { name: msg('The tips') })
const LiveRegion = lazyPart(() => import('./live/LiveRegion').then((m) => m.LiveRegion), {
  name: msg('The announcements'),
})
const Callouts = lazyPart(() => import('./callouts/Callouts').then((m) => m.Callouts), { name: msg('The callouts') })

/** True while the pointer is over something on the map. */
function useHovered(): boolean {
  return useSyncExternalStore(hover.changed.subscribe, () => hover.met)
}

/**
 * Everything on the page except the picture. `tuning` is the settings panel, passed in because it comes from another
 * room. While presenting, only essential parts stay.
 */
export function Interface({ tuning }: { tuning: ReactNode }) {
  useKeyboard()
  useAddress()
  const mode = useSession((s) => s.mode)
  const ground = useSession((s) => s.ground)
  const away = useSession((s) => s.away)
  const menu = useSession((s) => s.mapMenu !== null && (s.mode === 'explore' || s.away))
  const hovered = useHovered()
  const exploring = mode === 'explore'
  const split = useSplitShown() !== null
  const pictureless = ground === 'failed' || ground === 'context-lost' || ground === 'no-webgl'
  return (
    <>
      <div className={`kg-root ${styles.page}`}>
        <div className={styles.grid}>
          {exploring && <Chrome pictureless={pictureless} />}
          {pictureless && (
            <div className={styles.words}>
              <TextBattle />
            </div>
          )}
          {(exploring || away) && (
            <>
              <PanelHost tuning={tuning} />
              <Strip />
            </>
          )}
          {ground === 'loading' && <GroundLoading />}
        </div>
      </div>
      <TipLayer />
      {/* Callouts belong to the clock's time and to neither account. */}
      {exploring && !pictureless && !split && <Callouts />}
      {split && !pictureless && <SplitDivider />}
      {!exploring && <StressNote />}
      {(exploring || away) && hovered && <Tooltip />}
      {menu && <MapMenu />}
      <LiveRegion />
      <LazyHelp />
    </>
  )
}

function Chrome({ pictureless }: { pictureless: boolean }) {
  const first = useSession((s) => s.firstSight)
  return (
    <>
      <FirstSight />
      <section className={styles.notes} aria-label={tr('Messages')}>
        <CameraNote />
        <FilterNote />
        <StressNote />
        <FaultBanner />
        <Toasts />
      </section>
      <nav className={styles.tools} aria-label={tr('Page')}>
        <Tools />
      </nav>
      {!first && !pictureless && <NowLine />}
      {!pictureless && (
        <section className={styles.corner} aria-label={tr('Scale, compass and position')}>
          <MapCorner />
        </section>
      )}
    </>
  )
}
