import { expect, it } from 'vitest'
import { growth, HEADING, rowOf, type Sample } from '../../../../scripts/soak/held'

const at: Sample = {
  minutes: 3, rounds: 4, heapMB: 100, listeners: 200, nodes: 5000, textures: 20, textureMB: 50, geometries: 70,
} // prettier-ignore

it('what grows by more than a twentieth is told; nodes and what shrinks are not', () => {
  expect(growth(at, { ...at, heapMB: 104.9, listeners: 210, nodes: 9000, textures: 1 })).toEqual([])
  expect(growth(at, { ...at, heapMB: 106, textures: 22 })).toEqual([
    'heapMB: 100 at the start, 106 at the end, more than 5 % more',
    'textures: 20 at the start, 22 at the end, more than 5 % more',
  ])
})

it('a row has a column for each heading', () => {
  expect(rowOf(at).split('|')).toHaveLength(HEADING.split('\n')[0]!.split('|').length)
})
