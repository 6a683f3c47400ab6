import { useMemo, useState } from 'react'
import { shortMomentLabel, type BattleTime } from '@/base/core/battleTime'
import { lineLength, ringArea } from '@/base/geo/measure'
import { msg, tr } from '@/base/i18n/i18n'
import { linksOf } from '@/picture/fronts/chain'
import { standingAt, type Standing } from '@/picture/fronts/shapes'
import type { Timed } from '@/record/model/record'
import type { Feature } from '@/record/schema/features'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import styles from './Card.module.css'
import { ConfidenceRow, Fold, Row, SourcesRow } from './CardParts'
import { kilometres, squareKilometres } from './cardWords'
import { LineHead } from './LineHead'

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  away: msg('Not drawn at this time'),
  fading: msg('Appears or disappears about this hour'),
  dated: msg('As dated'),
  between: msg('Between two dated states'),
}

/** A front, pocket, belt or claimed border: whose, from when until when, how it is drawn now, and its sources. */
export function LineCard({ thing: line }: { thing: Timed<Feature> }) {
  const { record } = useBattle()
  const { item, from, until } = line
  const link = useMemo(() => linksOf(record.features).find((l) => l.dated.item.id === item.id)!, [record, item])
  const [standing, setStanding] = useState<Standing>('dated')
  useClockWriter(({ t }) => setStanding(standingAt(link, t)), 250)
  return (
    <>
      <LineHead item={item} />
      <p className={styles.doing}>
        <strong>
          {standing === 'dated' && item.kind === 'border-claim'
            ? tr('A claim; the other side’s is drawn as well')
            : tr(STANDING_WORDS[standing])}
        </strong>
        {standing === 'between' && <small> {tr('(what lies between them is drawn, not known)')}</small>}
      </p>
      <dl className={styles.rows}>
        <Row term={tr('{what, select, line {Holds} other {Holds}}', { what: 'line' })}>
          {tr('{from} to {until}', { from: shortMomentLabel(from), until: shortMomentLabel(until) })}
        </Row>
        {item.follows === undefined && (
          <Row term={tr(item.kind === 'pocket' ? 'Area' : 'Length')}>
            {tr('{size} as dated', {
              size: item.kind === 'pocket' ? squareKilometres(ringArea(item.line)) : kilometres(lineLength(item.line)),
            })}
          </Row>
        )}
        <ConfidenceRow confidence={item.confidence} />
        <SourcesRow sources={item.sources} />
      </dl>
      {(link.before || link.after || item.note) && (
        <Fold word={tr('Before, after, note')}>
          {link.before && <State term={tr('Before')} dated={link.before} at={link.before.from} />}
          {link.after && <State term={tr('Becomes')} dated={link.after} at={link.after.from} />}
          {item.note && <Row term={tr('Note')}>{item.note}</Row>}
        </Fold>
      )}
    </>
  )
}

/** Another dated state of the same line; clicking it goes to its time. */
function State({ term, dated, at }: { term: string; dated: Timed<Feature>; at: BattleTime }) {
  const { session, playback } = useBattle()
  const language = useSession((s) => s.language)
  const go = () => {
    playback.seek(at)
    session.actions.select({ kind: 'line', id: dated.item.id })
  }
  return (
    <Row term={term}>
      <button type="button" className="kg-word" onClick={go}>
        {nameIn(dated.item.names, language).text}
      </button>
      <small>{shortMomentLabel(at)}</small>
    </Row>
  )
}
