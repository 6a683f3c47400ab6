// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { missingWords, sayMissing } from '@/app/sayMissing'
import { notices } from '@/state/session/notices'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('says in one sentence what is withheld, and nothing where nothing is', () => {
  expect(missingWords({ storage: false, broadcast: false, resize: false })).toBeNull()
  expect(missingWords({ storage: true, broadcast: false, resize: false })).toMatch(
    /something: nothing can be kept.*files\.$/,
  )
  expect(missingWords({ storage: true, broadcast: true, resize: true })?.split(';')).toHaveLength(3)
})

it('finds out by trying, and says it once', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('ResizeObserver', class { disconnect = () => undefined }) // prettier-ignore
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  sayMissing()
  sayMissing()
  const texts = notices.getState().list.map((notice) => notice.text)
  expect(texts).toHaveLength(1)
  expect(texts[0]).toMatch(/nothing can be kept.*speaker window/)
  expect(texts[0]).not.toContain('panels adjust')
})
