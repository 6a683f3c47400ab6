import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDeck } from '@/state/deck/openDeck'
import { dismiss, notices } from '@/state/session/notices'
import { createSession } from '@/state/session/session'
import { realRecord } from '../../../helpers/record'

/** A browser's storage over a map. */
function storage(kept: Record<string, string>) {
  const map = new Map(Object.entries(kept))
  return {
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, text: string) => void map.set(name, text),
    removeItem: (name: string) => void map.delete(name),
  }
}

beforeEach(() => vi.stubGlobal('sessionStorage', storage({ 'khalkhin-gol.deck-in-use': '1' })))
afterEach(() => vi.unstubAllGlobals())

describe('a stored draft that no longer holds', () => {
  it.each([
    ['no JSON', '{', /expected JSON/],
    ['no deck', '{"title":5}', /draft: /],
    ['JSON 5,000 levels deep', `{"schemaVersion":2,"chapters":${'['.repeat(5000)}${']'.repeat(5000)}}`, /levels of nesting/],
  ])('%s: is set aside with its reason in one sentence', async (_, text, reason) => {
    const local = storage({ 'khalkhin-gol.deck': text })
    vi.stubGlobal('localStorage', local)
    const session = createSession()
    await openDeck({ record: realRecord(), session }, '')
    expect(session.getState().ownDeck).toBeNull()
    const { list } = notices.getState()
    expect(list).toHaveLength(1)
    const [{ id, text: said }] = list as [(typeof list)[0]]
    dismiss(id)
    expect(said).toMatch(/^The deck stored in this browser is no longer valid and was set aside: /)
    expect(said).toMatch(reason)
    expect(local.getItem('khalkhin-gol.deck-refused')).toBe(text)
    expect(local.getItem('khalkhin-gol.deck')).toBeNull()
  }) // prettier-ignore
})
