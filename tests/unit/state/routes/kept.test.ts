import { beforeEach, expect, it, vi } from 'vitest'

const stored = new Map<string, string>()

/** The store as a page that opens finds it. */
async function opened() {
  vi.resetModules()
  const { routes } = await import('@/state/routes/routes')
  const { notices } = await import('@/state/session/notices')
  return { list: routes.getState().list, told: notices.getState().list.map(({ text }) => text) }
}

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  })
})

it.each(['{', '{"name":1}', '[{"name":"a","lines":[[[900,47],[1,2]]]}]'])(
  'routes that cannot be read (%s) are set aside and told, not lost',
  async (text) => {
    stored.set('khalkhin-routes', text)
    const { list, told } = await opened()
    expect(list).toEqual([])
    expect(told).toEqual([expect.stringContaining('could not be read and were set aside')])
    expect(stored.get('khalkhin-routes-refused')).toBe(text)
    expect((await opened()).told, 'told once').toEqual([])
  },
)

it('nothing is told where none are kept, or where they are sound', async () => {
  expect((await opened()).told).toEqual([])
  stored.set('khalkhin-routes', '[{"name":"a","lines":[[[118.6,47.7],[118.7,47.7]]]}]')
  const { list, told } = await opened()
  expect([list.length, told]).toEqual([1, []])
})
