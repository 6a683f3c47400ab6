import { useSyncExternalStore } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { useSession } from '@/state/session/battleContext'
import { hover } from '@/state/session/hover'
import { lazyPart } from '@/ui/parts/lazyPart'
import { MapCorner } from '../corner/MapCorner'
import { covers } from '../covers'
import { FaultBanner } from '../faults/FaultBanner'
import { LiveRegion } from '../live/LiveRegion'
import { GroundLoading } from '../loading/GroundLoading'
import { PanelHost } from '../panels/PanelHost'
import { TipLayer } from '../tip/TipLayer'
import { Toasts } from '../toast/Toasts'
import { hintWords } from './cooperates'
import { EmbedCaption } from './EmbedCaption'
import styles from './EmbedInterface.module.css'
import { EmbedStrip } from './EmbedStrip'
import { useCooperativeGestures } from './useCooperativeGestures'
import { useEmbedKeys } from './useEmbedKeys'
import { useHost } from './useHost'

const TextBattle = lazyPart(() => import('../fallback/TextBattle').then((m) => m.TextBattle), {
  name: msg('The battle in words'),
})
const Tooltip = lazyPart(() => import('../tooltip/Tooltip').then((m) => m.Tooltip), { name: msg('The tooltip') })

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** The quiet page in a frame of another page: title, scale, play, time, and a link to the full page. */
export function EmbedInterface() {
  useHost()
  useEmbedKeys()
  const hint = useCooperativeGestures()
  const ground = useSession((s) => s.ground)
  const exploring = useSession((s) => s.mode === 'explore')
  const hovered = useSyncExternalStore(hover.changed.subscribe, () => hover.met)
  const pictureless = ground === 'failed' || ground === 'context-lost' || ground === 'no-webgl'
  if (!exploring) return <LiveRegion />
  return (
    <>
      <div className={`kg-root ${styles.page}`} data-testid="embed">
        <div className={styles.grid}>
          <Title />
          <section className={styles.notes} aria-label={tr('Messages')}>
            <FaultBanner />
            <Toasts />
          </section>
          {pictureless ? (
            <div className={styles.words}>
              <TextBattle />
            </div>
          ) : (
            <section className={styles.corner} aria-label={tr('Scale and compass')}>
              <MapCorner />
            </section>
          )}
          <PanelHost tuning={null} />
          <EmbedStrip />
          {ground === 'loading' && <GroundLoading />}
        </div>
        <TipLayer />
        <p className={styles.hint} data-shown={hint !== null} aria-hidden="true" data-testid="gesture-hint">
          {hint && hintWords(hint, isMac())}
        </p>
      </div>
      {hovered && <Tooltip />}
      <LiveRegion />
    </>
  )
}

/** The title and, after a jump to a chapter, what is shown there. */
function Title() {
  return (
    <header ref={covers} className={styles.title}>
      <h1>{tr('Khalkhin Gol 1939')}</h1>
      <EmbedCaption />
    </header>
  )
}
