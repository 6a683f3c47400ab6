import { POSTURE_BADGES } from '@/picture/symbols/badges'
import type { SymbolOf } from '@/picture/symbols/symbolParts'
import { useSession } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS, SIDE_WORDS, SIDES } from '@/state/words/words'
import { BadgeMark } from '../marks/BadgeMark'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { Icon } from '../marks/Icon'
import { SideMark } from '../marks/SideMark'
import { UnitSymbol } from '../marks/UnitSymbol'
import styles from './HelpDialog.module.css'

/** How to read the picture, sign by sign, as drawn on the map. */
export function ReadTheMap() {
  const perspective = useSession((s) => s.perspective)
  const set = useSession((s) => s.symbolSet)
  const token: SymbolOf = {
    side: 'su',
    arm: 'infantry',
    echelon: 'division',
    confidence: 'documented',
    perspective,
    set,
  }
  return (
    <ul className={styles.read}>
      <li>
        <span className={styles.sign}>
          <UnitSymbol of={token} />
        </span>
        <span>
          <b>A token</b> is a unit. Frame and colour say whose it is, the sign inside what it is, the marks above how
          large (XX is a division). <b>+3</b> beside it: it stands for three more.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          {SIDES.map((side) => (
            <SideMark key={side} side={side} size={22} />
          ))}
        </span>
        <span>{SIDES.map((side) => SIDE_WORDS[side]).join(', ')}. A bar marks the smaller ally.</span>
      </li>
      <li>
        <span className={styles.sign}>
          {(['documented', 'approximate', 'reconstructed'] as const).map((c) => (
            <ConfidenceMark key={c} confidence={c} />
          ))}
        </span>
        <span>
          <b>The outline</b> says how sure the place is. Solid: {CONFIDENCE_WORDS.documented.meaning}. Dashed:{' '}
          {CONFIDENCE_WORDS.approximate.meaning}. Pale: {CONFIDENCE_WORDS.reconstructed.meaning}.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <svg width="46" height="26" viewBox="0 0 46 26" aria-hidden="true">
            <ellipse
              cx="23"
              cy="13"
              rx="20"
              ry="10"
              fill="rgb(244 237 221 / 0.16)"
              stroke="#f4eddd"
              strokeDasharray="3 3"
            />
            <circle cx="23" cy="13" r="2.5" fill="#f4eddd" />
          </svg>
        </span>
        <span>
          <b>An ellipse</b> round a chosen unit: it was somewhere within.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <svg width="46" height="22" viewBox="0 0 46 22" aria-hidden="true">
            <path d="M2 18C14 16 22 14 30 9L28 5 44 6 35 18 34 13C24 19 14 20 2 20Z" fill="#b3312c" />
          </svg>
        </span>
        <span>
          <b>An arrow</b> is an arm of an attack: it grows with the units that drive it, and its tail fades behind them.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true">
            <path d="M1 8C14 3 30 12 45 6" stroke="#2c4f8a" strokeWidth="3" fill="none" />
            <path d="M8 5v-4M18 6v-4M28 8v-4M38 7v-4" stroke="#2c4f8a" strokeWidth="2" />
          </svg>
        </span>
        <span>
          <b>A line</b> is a front, with ticks towards the other side. A hatched area is a pocket: the troops in it are
          encircled.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <BadgeMark badge={POSTURE_BADGES.attack} />
          <BadgeMark badge={POSTURE_BADGES.defend} />
          <BadgeMark badge={POSTURE_BADGES.encircled} />
        </span>
        <span>
          <b>Small discs</b> show what a unit does: attacks, defends, is encircled. The legend has them all.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <Icon name="see" size={26} />
        </span>
        <span>
          <b>Yellow light</b> is ground that the first observer could see, <b>striped blue</b> what the second could,
          white what both could, dark what neither could; the ring is the range. Ask by key 1, on a card or in the menu
          of a point; key 2 cuts a section, key 4 shows who says what.
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <Icon name="sources" size={26} />
        </span>
        <span>
          <b>A picture in two halves</b> shows two accounts by the key ( or two times by the key ). A ring is around a
          unit that the other half has elsewhere, with a line to that place; a broken ring around one that only this
          half has.
        </span>
      </li>
    </ul>
  )
}
