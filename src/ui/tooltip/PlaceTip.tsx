import { formatList, tr } from '@/base/i18n/i18n'
import { hasFormerName } from '@/record/domain/placeNames'
import { spanDays } from '@/record/domain/placeSpan'
import { errorWords } from '@/record/domain/where'
import type { Place } from '@/record/schema/places'
import { useClockFact } from '@/state/clock/useClock'
import { useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { CONFIDENCE_WORDS, placeKindWord } from '@/state/words/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import styles from './Tooltip.module.css'

/** What a place is, and how well its position is known. */
export function PlaceTip({ thing: place }: { thing: Place }) {
  const { kind, confidence, errorM, formerly } = place
  const names = useClockFact(({ t }) => hasFormerName(place, t)) ? formerly!.names : place.names
  const language = useSession((s) => s.language)
  const title = nameIn(names, language)
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        {title.text}
      </p>
      <p>{formatList([placeKindWord(kind), spanDays(place)].filter(Boolean))}</p>
      <p className={styles.sure}>
        <ConfidenceMark confidence={confidence} />{' '}
        {formatList([tr(CONFIDENCE_WORDS[confidence].word), errorWords(errorM)])}
      </p>
    </>
  )
}
