import { tr } from '@/base/i18n/i18n'
import styles from './Preflight.module.css'

const GREYS = [0, 4, 8, 16, 32, 64, 128, 192, 224, 240, 248, 255]
/** Letter heights, as fractions 1/n of the page's height. */
const SIZES = [60, 40, 30, 20]

/** Test card: are the two darkest and two lightest greys and the four sides distinguishable, and the lines legible, from the back row? */
export function ContrastCard() {
  return (
    <section aria-label={tr('Contrast card')} className={styles.card}>
      <h3>{tr('Seen from the back row')}</h3>
      <p>
        {tr(
          'Every step of grey should differ from its neighbour. If the dark ones run together, raise the brightness (Shift + A while presenting).',
        )}
      </p>
      <div className={styles.greys} aria-hidden="true">
        {GREYS.map((g) => (
          <i key={g} style={{ background: `rgb(${g} ${g} ${g})` }} />
        ))}
      </div>
      <div className={styles.sides}>
        <span style={{ background: 'var(--su)' }}>{tr('Soviet')}</span>
        <span style={{ background: '#8a4c10' }}>{tr('Mongolian')}</span>
        <span style={{ background: 'var(--jp)' }}>{tr('Japanese')}</span>
        <span style={{ background: '#3b5c78' }}>{tr('Manchukuo')}</span>
      </div>
      {SIZES.map((part) => (
        <p key={part} className={styles.size} style={{ fontSize: `${100 / part}dvh` }}>
          {tr('1/{n} of the height: Khalkhin Gol, Халхин-Гол, ノモンハン', { n: part })}
        </p>
      ))}
    </section>
  )
}
