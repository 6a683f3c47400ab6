import { tr } from '@/base/i18n/i18n'
import { LINE_SIDE_WORDS, LINE_WORDS } from '@/record/domain/lineWords'
import type { Feature } from '@/record/schema/features'
import { SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import { CardHead } from './CardParts'

/** Head of the card of a line or trace: its names, what it is, and whose. */
export function LineHead({ item: { names, kind, side } }: { item: Feature }) {
  return (
    <CardHead names={names} side={side ?? null}>
      {side && <SideMark side={side} size={28} />}
      <span>
        {tr(LINE_WORDS[kind])}
        <br />
        {side && tr('{side} {what}', { side: tr(SIDE_WORDS[side]), what: tr(LINE_SIDE_WORDS[kind]) })}
      </span>
    </CardHead>
  )
}
