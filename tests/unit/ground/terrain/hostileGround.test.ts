import { encode } from 'fast-png'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeHeightField, decodeSurface } from '@/ground/terrain/decodeGround'
import { GroundError } from '@/ground/terrain/groundError'
import { parseWater } from '@/ground/terrain/readWater'
import { RIVER_IDS } from '@/ground/terrain/rivers'
import { checkFields, parseSidecar } from '@/ground/terrain/sidecar'
import { ASSETS, loadGround, readJson } from '../../../helpers/committed'

const sidecar = { posts: 17, spacingM: 10, westM: -80, northM: -80, heightOffsetM: 600, heightStepM: 0.5, referenceM: 680 } // prettier-ignore
const png = encode({ width: 17, height: 17, data: new Uint16Array(289), depth: 16, channels: 1 })
const failure = (run: () => unknown): GroundError => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(GroundError)
    return error as GroundError
  }
  throw new Error('no error was thrown')
}

describe('a bad sidecar', () => {
  it.each([
    ['posts', 1e308], ['posts', 2.5], ['posts', 100_001], ['posts', -4], ['spacingM', 1e308], ['spacingM', 0],
    ['spacingM', '32'], ['westM', Infinity], ['northM', null], ['heightOffsetM', -1e9], ['heightStepM', 1e6],
    ['heightStepM', 0], ['referenceM', undefined], ['referenceM', 'low'], ['referenceM', 1e5],
  ] as const)('%s := %s names the sidecar and the field', (key, value) => {
    const error = failure(() => decodeHeightField(png, { ...sidecar, [key]: value }, 'region.png'))
    expect(error).toMatchObject({ file: 'region.json', path: key })
    expect(error.message).toMatch(/^region\.json: \w+: expected .+, got .+$/)
  }) // prettier-ignore

  it.each([null, [], 'text', 5])('%j is refused', (bad) => {
    expect(failure(() => parseSidecar(bad, 'region.json')).message).toMatch(/^region\.json: expected an object, got/)
  })

  it('fields that do not fit each other name the file that does not', () => {
    const { battlefield, region } = loadGround()
    checkFields(battlefield, region)
    expect(failure(() => checkFields({ ...battlefield, west: 0 }, region))).toMatchObject({ file: 'battlefield.json', path: 'westM' }) // prettier-ignore
    expect(failure(() => checkFields({ ...battlefield, posts: 2047, west: -32736, north: -32736 }, region))).toMatchObject({ file: 'battlefield.json', path: 'posts' }) // prettier-ignore
    expect(failure(() => checkFields(battlefield, { ...region, spacing: 700, west: -89_600, north: -89_600 }))).toMatchObject({ file: 'region.json', path: 'spacingM' }) // prettier-ignore
  })
})

describe('a bad PNG', () => {
  const chunk = (kind: string, data: Uint8Array) => {
    const out = new Uint8Array(12 + data.length)
    new DataView(out.buffer).setUint32(0, data.length)
    out.set([...kind].map((c) => c.charCodeAt(0)), 4) // prettier-ignore
    out.set(data, 8)
    return out
  }
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((p) => [...p]))
  const head = png.subarray(0, 33)

  it('that unpacks to far more than its header says is refused at once', () => {
    const bomb = join(head, chunk('IDAT', zlibSync(new Uint8Array(60_000_000))), chunk('IEND', new Uint8Array()))
    expect(bomb.length).toBeLessThan(100_000)
    const began = performance.now()
    const error = failure(() => decodeHeightField(bomb, sidecar, 'region.png'))
    expect(error.message).toMatch(/^region\.png: PNG: expected pixels of \d+ bytes, got more$/)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('with compressed text, rows in passes, or chunks beyond its end is refused', () => {
    const text = join(head, chunk('zTXt', new Uint8Array(20)), png.subarray(33))
    expect(failure(() => decodeHeightField(text, sidecar, 'a.png')).expected).toBe('pixels only')
    const passes = png.slice()
    passes[28] = 1
    expect(failure(() => decodeHeightField(passes, sidecar, 'a.png')).got).toBe('an interlaced PNG')
    const long = png.slice()
    long[33] = 0x7f
    expect(failure(() => decodeHeightField(long, sidecar, 'a.png')).got).toMatch(/announced at byte 33/)
    expect(failure(() => decodeSurface(png, 's.png', 17)).expected).toBe('8-bit RGBA')
  })
})

describe('bad water', () => {
  const river = { id: 'a', points: [[0, 0, 700, 50], [10, 0, 699, 50]] } // prettier-ignore
  const lake = { id: 'b', levelM: 600, ring: [[0, 0], [9, 0], [9, 9]] } // prettier-ignore

  it('the shipped file is whole, and has the rivers that lines may follow', () => {
    const { water, faults } = parseWater(readJson(`${ASSETS}water.json`))
    expect(faults).toEqual([])
    expect(water.rivers.map((r) => r.id)).toEqual(RIVER_IDS)
    expect(water.lakes).toHaveLength(6)
  })

  it.each([
    ['', null], ['', []], ['', 'text'], ['rivers', {}], ['rivers', { rivers: null, lakes: [] }],
    ['lakes', { rivers: [] }], ['rivers', { lakes: [], rivers: new Array(300).fill(river) }],
  ])('%s of %j is one fault or two, and the rest stays', (path, given) => {
    const { water, faults } = parseWater(given)
    expect(faults[0]).toMatchObject({ file: 'water.json', path })
    expect(water.rivers).toEqual([])
  }) // prettier-ignore

  it.each([
    ['rivers[1]', null], ['rivers[1].points', { ...river, id: 'x', points: null }],
    ['rivers[1].points[0][0]', { ...river, id: 'x', points: [[NaN, 0, 700, 5], [0, 0, 700, 5]] }],
    ['rivers[1].points[1][2]', { ...river, id: 'x', points: [[0, 0, 700, 5], [0, 0, 1e308, 5]] }],
    ['rivers[1].names.en', { ...river, id: 'x', names: { en: 5 } }],
    ['rivers[1].points', { ...river, id: 'x', points: [[0, 0, 700, 5]] }],
    ['rivers[1].id', river],
  ])('%s is left out and named; the other river and the lake stay', (path, bad) => {
    const { water, faults } = parseWater({ rivers: [river, bad], lakes: [lake] })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: 'water.json', path })
    expect(water).toEqual({ rivers: [river], lakes: [lake] })
  }) // prettier-ignore
})
