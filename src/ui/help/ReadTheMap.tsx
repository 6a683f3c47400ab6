import { tr } from '@/base/i18n/i18n'
import { POSTURE_BADGES } from '@/picture/symbols/badges'
import type { SymbolOf } from '@/picture/symbols/symbolParts'
import { useSession } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS, SIDE_WORDS, SIDES } from '@/state/words/words'
import { Rich } from '@/ui/parts/Rich'
import { BadgeMark } from '../marks/BadgeMark'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { Icon } from '../marks/Icon'
import { SideMark } from '../marks/SideMark'
import { UnitSymbol } from '../marks/UnitSymbol'
import styles from './HelpDialog.module.css'

const bold = [<b key="bold" />]

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
          <Rich
            text="<0>A token</0> is a unit. Frame and colour say whose it is, the sign inside what it is, the marks above how large (XX is a division). <0>+3</0> beside it: it stands for three more."
            parts={bold}
          />
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          {SIDES.map((side) => (
            <SideMark key={side} side={side} size={22} />
          ))}
        </span>
        <span>
          {tr('{su}, {mn}, {jp}, {mk}. A bar marks the smaller ally.', {
            su: tr(SIDE_WORDS.su),
            mn: tr(SIDE_WORDS.mn),
            jp: tr(SIDE_WORDS.jp),
            mk: tr(SIDE_WORDS.mk),
          })}
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          {(['documented', 'approximate', 'reconstructed'] as const).map((c) => (
            <ConfidenceMark key={c} confidence={c} />
          ))}
        </span>
        <span>
          <Rich
            text="<0>The outline</0> says how sure the place is. Solid: {documented}. Dashed: {approximate}. Pale: {reconstructed}."
            values={{
              documented: tr(CONFIDENCE_WORDS.documented.meaning),
              approximate: tr(CONFIDENCE_WORDS.approximate.meaning),
              reconstructed: tr(CONFIDENCE_WORDS.reconstructed.meaning),
            }}
            parts={bold}
          />
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
          <Rich text="<0>An ellipse</0> round a chosen unit: it was somewhere within." parts={bold} />
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <svg width="46" height="22" viewBox="0 0 46 22" aria-hidden="true">
            <path d="M2 18C14 16 22 14 30 9L28 5 44 6 35 18 34 13C24 19 14 20 2 20Z" fill="#b3312c" />
          </svg>
        </span>
        <span>
          <Rich
            text="<0>An arrow</0> is an arm of an attack: it grows with the units that drive it, and its tail fades behind them."
            parts={bold}
          />
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
          <Rich
            text="<0>A line</0> is a front, with ticks towards the other side. A hatched area is a pocket: the troops in it are encircled."
            parts={bold}
          />
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <BadgeMark badge={POSTURE_BADGES.attack} />
          <BadgeMark badge={POSTURE_BADGES.defend} />
          <BadgeMark badge={POSTURE_BADGES.encircled} />
        </span>
        <span>
          <Rich
            text="<0>Small discs</0> show what a unit does: attacks, defends, is encircled. The legend has them all."
            parts={bold}
          />
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <Icon name="see" size={26} />
        </span>
        <span>
          <Rich
            text="<0>Yellow light</0> is ground that the first observer could see, <0>striped blue</0> what the second could, white what both could, dark what neither could; the ring is the range. Ask by key 1, on a card or in the menu of a point; key 2 cuts a section, key 4 shows who says what."
            parts={bold}
          />
        </span>
      </li>
      <li>
        <span className={styles.sign}>
          <Icon name="sources" size={26} />
        </span>
        <span>
          <Rich
            text="<0>A picture in two halves</0> shows two accounts by the key ( or two times by the key ). A ring is around a unit that the other half has elsewhere, with a line to that place; a broken ring around one that only this half has."
            parts={bold}
          />
        </span>
      </li>
    </ul>
  )
}
