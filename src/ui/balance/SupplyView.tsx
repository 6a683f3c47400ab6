import { useMemo } from 'react'
import { dayLabel, type BattleTime } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { mapModel, supplyFlows } from '@/record/deck/figures/map'
import { ALLIANCE_WORDS } from '@/record/domain/alliances'
import { quarrelOf } from '@/record/domain/quarrels'
import { supplyAt } from '@/record/domain/supply'
import type { FigureOf } from '@/record/schema/figures'
import { supplyStatements } from '@/record/text/supplyText'
import { useBattle } from '@/state/session/battleContext'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import { MapFigure } from '@/ui/parts/map/MapFigure'
import { SideMark } from '../marks/SideMark'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './Balance.module.css'

/** Font size of a map as narrow as the panel, as a share of its side. */
const PANEL_TYPE = 0.034
/** The map from the railways to the front. */
const MAP: FigureOf<'map'> = {
  kind: 'map',
  title: msg('Supply'),
  note: '',
  centre: [117.6, 48.75],
  heightKm: 560,
  show: [
    'rail.borzya',
    'rail.chinese-eastern',
    'rail.arshan',
    'borzya',
    'bain-tumen',
    'tamsag-bulak',
    'hailar',
    'halun-arshan',
    'khalkhin-gol',
  ],
  stress: ['khalkhin-gol'],
}

/** Lorries, tons a day and distance from the railway of both sides on the day `t`: as flows on a map to scale, and in words. */
export function SupplyView({ t }: { t: BattleTime }) {
  const { record } = useBattle()
  const { model, note } = useMemo(() => {
    const { flows, note } = supplyFlows(record, MAP.centre, t)
    return { model: { ...mapModel({ ...MAP, title: tr(MAP.title) }, record), flows }, note }
  }, [record, t])
  return (
    <>
      <div className={styles.map}>
        <MapFigure model={model} type={PANEL_TYPE} />
      </div>
      <p className={styles.small}>
        {note} {tr('The roads run through the bases that the sources name; coasts and thin borders are today’s.')}
      </p>
      <h3>{dayLabel(t)}</h3>
      {supplyAt(record, t).map((supply) => (
        <section key={supply.alliance} className={styles.losses} data-alliance={supply.alliance}>
          <h4>
            <SideMark side={supply.alliance} size={16} /> {tr(ALLIANCE_WORDS[supply.alliance])}
          </h4>
          <dl className={styles.supply}>
            {supplyStatements(supply).map(({ term, text, claim }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {text}
                  {claim && quarrelOf(claim) && <ContestedMark claim={claim} />}
                  {claim && (
                    <small>
                      <SourceLinks sources={claim.values.flatMap((value) => value.sources)} />
                    </small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.small}>{tr('A number is the last that the record states, from at most 45 days before.')}</p>
    </>
  )
}
