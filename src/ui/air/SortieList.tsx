import { tr } from '@/base/i18n/i18n'
import { aircraftIn } from '@/picture/sorties/aircraft'
import { timeWords } from '@/record/domain/eventTime'
import { useRunAction } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import styles from './AirPanel.module.css'

/** Every sortie of the record; choosing one sets the clock to it and flies there. */
export function SortieList() {
  const { record, session, playback } = useBattle()
  const language = useSession((s) => s.language)
  const run = useRunAction()
  const go = (id: string) => {
    const sortie = record.sorties.find((s) => s.item.id === id)
    if (!sortie) return
    playback.seek(sortie.from)
    session.actions.selectOnLayer({ kind: 'sortie', id }, 'air')
    run('fly')
  }
  return (
    <section aria-labelledby="air-sorties">
      <h3 id="air-sorties">{tr('Sorties drawn')}</h3>
      <p>{tr('Those for which a source gives numbers; each aircraft is drawn.')}</p>
      <ol className={styles.sorties} data-dated>
        {record.sorties.map(({ item, from }) => (
          <li key={item.id} data-t={from}>
            <button type="button" className="kg-button" onClick={() => go(item.id)}>
              <SideMark side={item.side} size={20} />
              <span>
                {nameIn(item.names, language).text}
                <small>
                  {tr('{time} · {side} · {n, plural, other {# aircraft}}', {
                    time: timeWords(from, item.timePrecision),
                    side: tr(SIDE_WORDS[item.side]),
                    n: aircraftIn(item),
                  })}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
