import { useMemo, useState } from 'react'
import { battleTime, clockLabel, dateLabel, MINUTE } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { compareHalves, type HalfOf, type HalvesCompared } from '@/picture/split/compareHalves'
import { recordOf } from '@/record/domain/accounts'
import type { Account } from '@/record/schema/accounts'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { useDifferences } from './accounts'
import { useSplitShown } from './splitShown'

/** English: whoever shows it translates it. */
export const ACCOUNT_WORDS: Readonly<Record<Account, string>> = {
  soviet: msg('Soviet account'),
  japanese: msg('Japanese account'),
}

/** The minute shown by the clock, looked at once a second. */
function useMinute(): number {
  const { playback } = useBattle()
  const [minute, setMinute] = useState(() => Math.floor(playback.clock.t / MINUTE))
  useClockWriter(({ t }) => setMinute(Math.floor(t / MINUTE)), 1000)
  return minute * MINUTE
}

export interface HalvesNow {
  /** The words are in the active language. */
  readonly left: HalfOf & { readonly word: string }
  readonly right: HalfOf & { readonly word: string }
  readonly compared: HalvesCompared
  /** Battle time of the clock, to the minute. */
  readonly t: number
}

/** What the two halves show now and what differs; null while the picture is whole or the accounts are loading. */
export function useHalvesNow(): HalvesNow | null {
  const { record } = useBattle()
  const split = useSplitShown()
  const t = useMinute()
  const differences = useDifferences(split?.kind === 'accounts')
  const records = useMemo(
    () =>
      differences && ([recordOf(record, differences, 'soviet'), recordOf(record, differences, 'japanese')] as const),
    [record, differences],
  )
  return useMemo(() => {
    const timed = (at: number) => ({
      record,
      t: at,
      word: tr('{date}, {time}', { date: dateLabel(battleTime(at)), time: clockLabel(battleTime(at)) }),
    })
    const halves =
      split?.kind === 'times'
        ? { left: timed(t), right: timed(split.t) }
        : split && records
          ? {
              left: { record: records[0], t, word: tr(ACCOUNT_WORDS.soviet) },
              right: { record: records[1], t, word: tr(ACCOUNT_WORDS.japanese) },
            }
          : null
    return halves && { ...halves, compared: compareHalves(halves.left, halves.right), t }
  }, [record, records, split, t])
}
