import { formatNumber, tr } from '@/base/i18n/i18n'
import { ENGAGED_BADGE, FATE_BADGES, POSTURE_BADGES } from '@/picture/symbols/badges'
import { ENGAGED_WITHIN } from '@/record/domain/engaged'
import { POSTURE_KINDS } from '@/record/domain/postureKind'
import type { Posture } from '@/record/schema/tracks'
import { FATE_WORDS, POSTURE_KIND_WORDS } from '@/state/words/forceWords'
import { capital } from '@/state/words/words'
import { BadgeMark } from '../marks/BadgeMark'
import styles from './Legend.module.css'

/** The meaning of the small marks on tokens and on the ground. Collapsed at first. */
export function MarksKey() {
  return (
    <details className={styles.marks}>
      <summary>{tr('Marks on tokens')}</summary>
      <ul>
        {POSTURE_KINDS.map((kind) => (
          <li key={kind}>
            <BadgeMark badge={POSTURE_BADGES[kind]} /> {capital(tr(POSTURE_KIND_WORDS[kind]))}
          </li>
        ))}
        <li
          data-tip={tr('Inferred: a fighting posture, with one of the other side within {n} km', {
            n: formatNumber(ENGAGED_WITHIN / 1000),
          })}
        >
          <BadgeMark badge={ENGAGED_BADGE} /> {tr('In the fight')}
        </li>
        {(Object.keys(FATE_BADGES) as Posture[]).map((posture) => (
          <li key={posture}>
            <BadgeMark badge={FATE_BADGES[posture]!} /> {tr('{fate} here', { fate: capital(tr(FATE_WORDS[posture]!)) })}
          </li>
        ))}
        <li>
          <svg width="20" height="6" viewBox="0 0 20 6" aria-hidden="true">
            <path d="M0 0H20V6H0Z" fill="#23201a" stroke="#f4eddd" strokeWidth="0.6" />
            <path d="M1.5 1.5H12V4.5H1.5Z" fill="#fbf4e2" />
          </svg>{' '}
          {tr('Strength, where known')}
        </li>
      </ul>
    </details>
  )
}
