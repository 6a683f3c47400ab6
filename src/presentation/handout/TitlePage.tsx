import { tr } from '@/base/i18n/i18n'
import type { Chapter } from '@/record/schema/chapters'
import { deckTitle } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import styles from './Handout.module.css'

export function TitlePage({ picture, chapters }: { picture: string | null; chapters: readonly Chapter[] }) {
  const battle = useBattle()
  const { record } = battle
  const { names } = record.battle
  const deck = deckTitle(battle)
  return (
    <section className={styles.page} aria-labelledby="handout-title">
      <h1 id="handout-title">{names.en}</h1>
      <p className={styles.names}>
        {(
          [
            ['ru', names.ru],
            ['ja', names.ja],
            ['mn', names.mn],
          ] as const
        ).map(
          ([lang, name]) =>
            name && (
              <span key={lang} lang={lang}>
                {name}
              </span>
            ),
        )}
      </p>
      <p className={styles.dates}>11 May to 16 September 1939{deck && ` · ${deck}`}</p>
      {picture ? (
        <img
          className={styles.still}
          src={picture}
          alt={tr('Overview map of the battlefield on 20 August 1939, 05:30')}
        />
      ) : (
        <div className={styles.noStill}>{tr('The overview map could not be drawn.')}</div>
      )}
      <p className={styles.key}>
        20 August 1939, 05:30, seen from the south, grid of 10 km. Frames:{' '}
        {SIDES.map((s) => `${SIDE_WORDS[s]} ${FRAMES[s]}`).join(', ')}. A solid edge is documented, a dashed one
        approximate, a dashed pale one reconstructed.
      </p>
      <p className={styles.key}>{record.battle.clockNote}</p>
      <ol className={styles.contents}>
        {chapters.map((c) => (
          <li key={c.id}>{c.title}</li>
        ))}
      </ol>
      <p className={styles.key}>{record.battle.licence}</p>
    </section>
  )
}

const FRAMES = { su: 'square', mn: 'square with a bar', jp: 'round', mk: 'round with a bar' } as const
