import { Suspense, useSyncExternalStore } from 'react'
import { useAddress } from '@/state/actions/useAddress'
import { useKeyboard } from '@/state/actions/useKeyboard'
import { useSession } from '@/state/session/battleContext'
import { hover } from '@/state/session/hover'
import { lazyPart } from '@/ui/parts/lazyPart'
import { SelectionCard } from './card/SelectionCard'
import { MapCorner } from './corner/MapCorner'
import { covers } from './covers'
import { FaultBanner } from './faults/FaultBanner'
import { HelpDoor } from './help/HelpDoor'
import { InsetMap } from './inset/InsetMap'
import styles from './Interface.module.css'
import { Legend } from './legend/Legend'
import { LiveRegion } from './live/LiveRegion'
import { GroundLoading } from './loading/GroundLoading'
import { GroundFacts } from './now/GroundFacts'
import { NowPanel } from './now/NowPanel'
import { CameraNote } from './standing/CameraNote'
import { StressNote } from './stress/StressNote'
import { Timeline } from './timeline/Timeline'
import { TitleBlock } from './title/TitleBlock'
import { Toasts } from './toast/Toasts'
import { Toolbar } from './toolbar/Toolbar'

const SearchDialog = lazyPart(() => import('./search/SearchDialog').then((m) => m.SearchDialog))
const OrbatPanel = lazyPart(() => import('./orbat/OrbatPanel').then((m) => m.OrbatPanel))
const SumsCard = lazyPart(() => import('./orbat/SumsCard').then((m) => m.SumsCard))
const DeckEditor = lazyPart(() => import('./deckEditor/DeckEditor').then((m) => m.DeckEditor))
const AirPanel = lazyPart(() => import('./air/AirPanel').then((m) => m.AirPanel))
const MapMenu = lazyPart(() => import('./menu/MapMenu').then((m) => m.MapMenu))
const Tooltip = lazyPart(() => import('./tooltip/Tooltip').then((m) => m.Tooltip))
const TextBattle = lazyPart(() => import('./fallback/TextBattle').then((m) => m.TextBattle))

/** True from the first thing on that the pointer meets. */
function useHovered(): boolean {
  return useSyncExternalStore(hover.changed.subscribe, () => hover.met)
}

/** Everything on the page that is not the picture. While presenting, only what must be said stays. */
export function Interface() {
  useKeyboard()
  useAddress()
  const mode = useSession((s) => s.mode)
  const ground = useSession((s) => s.ground)
  const selected = useSession((s) => s.selection !== null)
  const away = useSession((s) => s.away)
  const deckEditor = useSession((s) => s.deckEditorOpen && s.mode === 'explore')
  const panel = useSession((s) => s.panelOpen)
  const air = useSession((s) => s.airOpen && s.mode === 'explore')
  const orbat = useSession((s) => s.orbatOpen && s.mode === 'explore')
  const searching = useSession((s) => s.searchOpen && s.mode === 'explore')
  const menu = useSession((s) => s.mapMenu !== null && (s.mode === 'explore' || s.away))
  const hovered = useHovered()
  const pictureless = ground === 'failed' || ground === 'context-lost' || ground === 'no-webgl'
  return (
    <>
      <div
        className={`kg-root ${styles.root} ${selected ? styles.hasCard : ''} ${panel ? styles.hasPanel : ''} ${orbat ? styles.hasOrbat : ''}`}
      >
        {mode === 'explore' && <Chrome pictureless={pictureless} />}
        {mode === 'present' && away && <LookRound />}
        {pictureless && (
          <div className={styles.words}>
            <Suspense fallback={null}>
              <TextBattle />
            </Suspense>
          </div>
        )}
        {ground === 'loading' && <GroundLoading />}
      </div>
      <Suspense fallback={null}>
        {orbat && <OrbatPanel />}
        {searching && <SearchDialog />}
      </Suspense>
      {deckEditor && (
        <Suspense fallback={null}>
          <DeckEditor />
        </Suspense>
      )}
      {air && (
        <Suspense fallback={null}>
          <AirPanel />
        </Suspense>
      )}
      {mode === 'present' && <StressNote />}
      <Suspense fallback={null}>{(mode === 'explore' || away) && hovered && <Tooltip />}</Suspense>
      <Suspense fallback={null}>{menu && <MapMenu />}</Suspense>
      <LiveRegion />
      <HelpDoor />
    </>
  )
}

/** While a step is left to look round: the clock and the card, to explore with. */
function LookRound() {
  return (
    <>
      <div className={styles.right}>
        <div className={`${styles.card} ${styles.below}`}>
          <SelectionCard />
        </div>
      </div>
      <footer ref={covers} className={styles.time}>
        <Timeline />
      </footer>
    </>
  )
}

function Chrome({ pictureless }: { pictureless: boolean }) {
  const grouped = useSession((s) => s.group.length > 0)
  return (
    <>
      <header ref={covers} className={`kg-panel ${styles.title}`}>
        <TitleBlock />
        <NowPanel />
        <GroundFacts />
      </header>
      <section className={styles.notes} aria-label="Messages">
        <CameraNote />
        <StressNote />
        <FaultBanner />
        <Toasts />
      </section>
      <div className={styles.right}>
        <nav ref={covers} className={styles.tools} aria-label="Page">
          <Toolbar />
        </nav>
        <div ref={covers} className={styles.card}>
          <SelectionCard />
          <Suspense fallback={null}>{grouped && <SumsCard />}</Suspense>
        </div>
      </div>
      {!pictureless && (
        <aside ref={covers} className={styles.corner} aria-label="Legend and scale">
          <InsetMap />
          <Legend />
          <MapCorner />
        </aside>
      )}
      <footer ref={covers} className={styles.time}>
        <Timeline />
      </footer>
    </>
  )
}
