import { activeLanguage, tr } from '@/base/i18n/i18n'
import type { Chapter } from '@/record/schema/chapters'
import { deckTitle } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import styles from './Handout.module.css'

const NAMED_IN = ['en', 'ru', 'ja', 'mn'] as const

export function TitlePage({ picture, chapters }: { picture: string | null; chapters: readonly Chapter[] }) {
  const battle = useBattle()
  const { record } = battle
  const { names } = record.battle
  const title = nameIn(names, activeLanguage())
  const deck = deckTitle(battle)
  return (
    <section className={styles.page} aria-labelledby="handout-title">
      <h1 id="handout-title">{title.text}</h1>
      <p className={styles.names}>
        {NAMED_IN.map(
          (lang) =>
            names[lang] &&
            lang !== title.lang && (
              <span key={lang} lang={lang}>
                {names[lang]}
              </span>
            ),
        )}
      </p>
      <p className={styles.dates}>
        {tr('11 May to 16 September 1939')}
        {deck && ` · ${deck}`}
      </p>
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
        {tr(
          '20 August 1939, 05:30, seen from the south, grid of 10 km. Frames: Soviet square, Mongolian square with a bar, Japanese round, Manchukuo round with a bar. A solid edge is documented, a dashed one approximate, a dashed pale one reconstructed.',
        )}
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
