import { useEffect, useMemo, useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import { settled, stageOf } from '@/record/deck/stage'
import type { Chapter } from '@/record/schema/chapters'
import { chaptersInUse, useDeck } from '@/state/ports/deckPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { Bibliography } from './Bibliography'
import { ChapterPage } from './ChapterPage'
import { ClaimsTable } from './ClaimsTable'
import styles from './Handout.module.css'
import { OrderOfBattle } from './OrderOfBattle'
import { TitlePage } from './TitlePage'
import { useStills, type Moment } from './useStills'

/** The whole valley from above, north up, as on the first page. */
const OVERVIEW = { target: [118.7, 47.735] as [number, number], distanceM: 46_000, bearingDeg: 0, pitchDeg: 72 }
/**
 * Pictures are drawn as a page of this size in CSS pixels; at 1.5 times the resolution for paper, except at low
 * quality.
 */
const PAGE = { width: 1120, height: 540 }
const FOR_PAPER = 1.5

/** The deck on paper: shown on the page, printed from it, and printed by `npm run handout`. */
export function Handout() {
  const battle = useBattle()
  const { record, session } = battle
  const ready = useSession((s) => s.ground === 'ready')
  const failed = useSession((s) => s.ground === 'failed' || s.ground === 'no-webgl')
  const scale = useSession((s) => (s.quality === 'low' ? 1 : FOR_PAPER))
  useDeck()
  const chapters = chaptersInUse(battle)
  const moments = useMemo(
    () => [
      overview(record.opening, session.getState().layers),
      ...chapters.map((c) => momentOf(c, session.getState())),
    ],
    [record, chapters, session],
  )
  const { pictures, done } = useStills(moments, PAGE.width, PAGE.height, scale, ready)
  const box = useRef<HTMLElement>(null)
  const close = () => session.actions.closePanel('handout')

  useEffect(() => {
    document.documentElement.dataset.handout = 'drawing'
    box.current?.focus()
    return () => {
      delete document.documentElement.dataset.handout
    }
  }, [])
  useEffect(() => {
    if (done || failed) document.documentElement.dataset.handout = 'ready'
  }, [done, failed])
  const drawn = pictures.filter(Boolean).length
  return (
    <article
      ref={box}
      className={styles.handout}
      data-handout-page
      aria-label={tr('Handout')}
      tabIndex={-1}
      onKeyDown={(e) => e.key === 'Escape' && close()}
    >
      <div className={styles.bar}>
        <p role="status">
          {failed
            ? tr('Without a picture: this browser cannot draw it.')
            : done
              ? tr('{drawn} of {all} pictures drawn.', { drawn, all: moments.length })
              : tr('Drawing pictures: {drawn} of {all}…', { drawn, all: moments.length })}
        </p>
        <button type="button" onClick={() => print()}>
          {tr('Print')}
        </button>
        <button type="button" onClick={close}>
          {tr('Back to the battlefield')}
        </button>
      </div>
      <TitlePage picture={pictures[0] ?? null} chapters={chapters} />
      {chapters.map((chapter, i) => (
        <ChapterPage key={chapter.id} chapter={chapter} number={i + 1} picture={pictures[i + 1] ?? null} />
      ))}
      <OrderOfBattle />
      <ClaimsTable />
      <Bibliography />
    </article>
  )
}

function overview(t: Moment['t'], layers: NonNullable<Moment['layers']>): Moment {
  return { t, camera: OVERVIEW, layers: { ...layers, grid: true, air: false }, mapStyle: 'paper', highlight: [] }
}

/** A chapter's picture shows its first step at its end, in the paper map style. */
function momentOf(
  chapter: Chapter,
  { layers, mapStyle }: Pick<ReturnType<ReturnType<typeof useBattle>['session']['getState']>, 'layers' | 'mapStyle'>,
): Moment {
  const stage = settled(stageOf(chapter.steps[0]!, { layers, mapStyle }))
  return { t: stage.t, camera: stage.camera, layers: stage.layers, mapStyle: 'paper', highlight: stage.highlight }
}
