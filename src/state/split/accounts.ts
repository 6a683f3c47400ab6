import { useEffect } from 'react'
import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Difference } from '@/record/schema/accounts'
import { faultText } from '@/record/schema/fault'
import { recordTexts } from '@/state/language/recordTexts'
import { useBattle } from '@/state/session/battleContext'
import { createActionStore } from '@/state/store/actionStore'

/** The differences between the two accounts, once somebody asks for them. */
interface Accounts {
  readonly differences: readonly Difference[] | null
  /** What is wrong with the file; empty when it is sound. */
  readonly problems: readonly string[]
}

export const accounts = createActionStore<
  Accounts,
  { setAccounts: (differences: readonly Difference[], problems: readonly string[]) => void }
>({ differences: null, problems: [] }, (write) => ({
  setAccounts: (differences, problems) => write({ differences, problems }),
}))

const URL_OF_FILE = new URL('../../../data/accounts.json', import.meta.url).href
let asked: { record: BattleRecord; done: Promise<void> } | null = null

/** Fetches and checks accounts.json, once for a record. A file that cannot be read leaves no differences and says why. */
export function loadAccounts(record: BattleRecord): Promise<void> {
  if (asked?.record === record) return asked.done
  const load = async () => {
    try {
      const [{ parseAccounts }, response] = await Promise.all([
        import('@/record/read/parseAccounts'),
        fetch(URL_OF_FILE),
      ])
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      const raw: unknown = await response.json()
      recordTexts.translate?.({ 'accounts.json': raw })
      const { differences, faults } = parseAccounts(raw, record)
      accounts.actions.setAccounts(differences, faults.map(faultText))
    } catch (error) {
      asked = null
      accounts.actions.setAccounts(
        [],
        [tr('accounts.json could not be read: {reason}', { reason: (error as Error).message })],
      )
    }
  }
  asked = { record, done: load() }
  return asked.done
}

/** The differences between the accounts; null until they are loaded. Loads them when `wanted`. */
export function useDifferences(wanted = true): readonly Difference[] | null {
  const { record } = useBattle()
  useEffect(() => {
    if (wanted) void loadAccounts(record)
  }, [wanted, record])
  return useStore(accounts, (s) => s.differences)
}
