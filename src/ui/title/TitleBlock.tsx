import { useBattle } from '@/state/session/battleContext'
import styles from './TitleBlock.module.css'

/** The product's name, and the battle's own names under it. */
export function TitleBlock() {
  const { names } = useBattle().record.battle
  return (
    <div className={styles.title}>
      <h1>Khalkhin Gol 1939</h1>
      <p>
        {(['mn', 'ru', 'ja'] as const).map(
          (lang) =>
            names[lang] && (
              <span key={lang} lang={lang}>
                {names[lang]}
              </span>
            ),
        )}
      </p>
    </div>
  )
}
