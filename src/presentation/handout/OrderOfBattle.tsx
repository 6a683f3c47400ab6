import { parseBattleTime } from '@/base/core/battleTime'
import { activeLanguage, formatNumber, tr } from '@/base/i18n/i18n'
import { confidenceWord } from '@/presentation/stage/confidenceWord'
import { commandsOf } from '@/record/domain/command'
import { orderOfBattle } from '@/record/domain/orderOfBattle'
import type { Unit } from '@/record/schema/forces'
import { useBattle } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import styles from './Handout.module.css'

const DAY_OF_THE_OFFENSIVE = parseBattleTime('1939-08-20T05:45+08:00')!

/** The chain of command on the first day of the August offensive, and what is known of each formation. */
export function OrderOfBattle() {
  const { record } = useBattle()
  return (
    <section className={styles.page} aria-labelledby="handout-orbat">
      <h2 id="handout-orbat">{tr('Order of battle')}</h2>
      <p className={styles.key}>
        {tr(
          'As of 20 August 1939; formations of other months are shown as in their own phase. No brackets: documented.',
        )}
      </p>
      {SIDES.map((side) => (
        <table key={side} className={styles.orbat}>
          <caption>{tr(SIDE_WORDS[side])}</caption>
          <thead>
            <tr>
              <th scope="col">{tr('Formation')}</th>
              <th scope="col">{tr('Commander')}</th>
              <th scope="col">{tr('Strength')}</th>
            </tr>
          </thead>
          <tbody>
            {orderOfBattle(record, DAY_OF_THE_OFFENSIVE, side).map(({ unit, depth }) => (
              <tr key={unit.id}>
                <th scope="row" style={{ paddingLeft: `${depth * 1.1}em` }}>
                  {nameIn(unit.names, activeLanguage()).text}
                  {unit.confidence !== 'documented' && <small> ({confidenceWord(unit.confidence)})</small>}
                </th>
                <td>
                  {commandsOf(record, unit)
                    .map((c) => c.name)
                    .join('; ') || tr('not known')}
                </td>
                <td>{unit.strength ?? equipmentWords(unit.equipment)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

/** `8 T-26, 3 BA-6` */
function equipmentWords(equipment: Unit['equipment']): string {
  if (equipment.length === 0) return '–'
  return equipment
    .map(({ count, type }) => tr('{n} {type}', { n: formatNumber(count), type }))
    .reduce((list, item) => tr('{list}, {item}', { list, item }))
}
