import { expect, it } from 'vitest'
import { PART_WORDS } from '@/ui/numbers/partWords'
import { realRecord } from '../../../helpers/record'

it('has the names of all parts of figures, but for designations', () => {
  const names = new Set(realRecord().claims.flatMap((c) => c.values.flatMap((v) => Object.keys(v.parts ?? {}))))
  const designation = /^(?:\d+ IAP, )?(?:BR|I|Ki|R|TB)[-.]\d+(?:bis)?$|^SB$/
  expect([...names].filter((name) => !PART_WORDS.has(name) && !designation.test(name))).toEqual([])
  expect([...PART_WORDS].filter((name) => !names.has(name))).toEqual([])
})
