import { tr } from '@/base/i18n/i18n'
import { KIND_IDS } from '@/record/kinds/kinds'
import { viewOf } from '@/ui/kinds'
import { NearKey, WeatherKey } from './keys'
import styles from './Legend.module.css'

/** How things on the ground are drawn, kind by kind. Collapsed at first. */
export function GroundKey() {
  return (
    <details className={styles.marks}>
      <summary>{tr('Lines and fire')}</summary>
      <ul>
        {KIND_IDS.map((kind) => {
          const { Key } = viewOf(kind)
          return Key && <Key key={kind} />
        })}
        <NearKey />
        <WeatherKey />
      </ul>
    </details>
  )
}
