import { describe, expect, it } from 'vitest'
import { runBatch } from '../../../../scripts/fuzz/batch'
import { kind } from '../../../../scripts/fuzz/kind'
import { KINDS } from '../../../../scripts/fuzz/kinds'
import { mutated, mutations } from '../../../../scripts/fuzz/mutate'

/** Inputs of each kind in this short run; `npm run fuzz` tries as many as it has time for. */
const RUNS: Readonly<Record<string, number>> = {
  'record files': 3,
  decks: 12,
  'deck links': 12,
  'elevation models': 12,
  'language files': 8,
}

describe('a short run of damaged inputs', () => {
  it.each(KINDS.map((k) => [k.name, k] as const))('%s: none breaks the reader', async (name, of) => {
    const { failure } = await runBatch(of, 1939, RUNS[name] ?? 40)
    expect(failure).toBeNull()
  })
})

describe('the tool itself', () => {
  it('finds a failure, makes it small, and finds it again by its seed', async () => {
    const picky = kind('picky', mutations, async (changes) => {
      if (JSON.stringify(mutated({ a: [1, 2], b: 'x' }, changes)) !== '{"a":[1,2],"b":"x"}') throw new Error('changed')
      return Promise.resolve()
    })
    const first = await runBatch(picky, 7, 50)
    expect(first.failure!.why).toContain('changed')
    expect(first.failure!.input.length).toBeLessThan(200)
    expect((await runBatch(picky, 7, 50)).failure!.input).toBe(first.failure!.input)
  })

  it('leaves what it damages as it was', () => {
    const json = { a: [1, { b: 'x' }] }
    mutated(json, [{ picks: [0, 1, 0], op: 'replace', value: 5 }])
    expect(json).toEqual({ a: [1, { b: 'x' }] })
    expect(mutated(json, [{ picks: [0, 1, 0], op: 'replace', value: 5 }])).toEqual({ a: [1, { b: 5 }] })
    expect(mutated(json, [{ picks: [0, 0], op: 'remove', value: null }])).toEqual({ a: [{ b: 'x' }] })
  })
})
