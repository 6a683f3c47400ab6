import { expect, it } from 'vitest'
import { lazyPart, warmParts } from '@/ui/parts/lazyPart'

const Part = () => null

it('parts are loaded one at a time, each in idle time; one that fails delays none, and one declared by another is loaded too', async () => {
  const log: string[] = []
  const part = (name: string, load: () => void = () => undefined) =>
    lazyPart(async () => {
      log.push(name)
      await Promise.resolve()
      load()
      log.push(`${name} there`)
      return Part
    })
  part('first', () => part('named by the first'))
  part('broken', () => {
    throw new Error('the network is gone')
  })
  part('last')
  await warmParts(async () => void log.push('idle'))
  expect(log).toEqual([
    'idle',
    'first',
    'first there',
    'idle',
    'broken',
    'idle',
    'last',
    'last there',
    'idle',
    'named by the first',
    'named by the first there',
  ])
  log.length = 0
  await warmParts(async () => void log.push('idle'))
  expect(log).toEqual([])
})
