import { readFileSync } from 'node:fs'
import { encode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { decodeHeightField, decodeSurface } from '@/ground/terrain/decodeGround'
import { GroundError } from '@/ground/terrain/groundError'
import { ASSETS } from '../../../helpers/committed'

const sidecar = {
  posts: 4,
  spacingM: 10,
  westM: -15,
  northM: -15,
  heightOffsetM: 600,
  heightStepM: 0.5,
  referenceM: 680,
}
const data = Uint16Array.from({ length: 16 }, (_, i) => i * 100)
const good = encode({ width: 4, height: 4, data, depth: 16, channels: 1 })

function failure(run: () => unknown): GroundError {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(GroundError)
    return error as GroundError
  }
  throw new Error('no error was thrown')
}

describe('decodeHeightField', () => {
  it('gives heights within half a step, in place', () => {
    const field = decodeHeightField(good, sidecar, 'a.png')
    expect(field).toMatchObject({ posts: 4, spacing: 10, west: -15, north: -15 })
    field.heights.forEach((h, i) => expect(Math.abs(h - (600 + i * 50))).toBeLessThanOrEqual(0.25))
  })

  it('smooths the terraces of a plane to less than a step', () => {
    const plane = Uint16Array.from({ length: 32 * 32 }, (_, i) => Math.round((i % 32) / 4))
    const png = encode({ width: 32, height: 32, data: plane, depth: 16, channels: 1 })
    const { heights } = decodeHeightField(png, { ...sidecar, posts: 32 }, 'a.png')
    let jump = 0
    for (let i = 16 * 32 + 2; i < 16 * 32 + 30; i++) jump = Math.max(jump, heights[i + 1]! - heights[i]!)
    expect(jump).toBeLessThan(0.35)
  })

  it('names a truncated file', () => {
    const whole = readFileSync(`${ASSETS}region.png`)
    const error = failure(() => decodeHeightField(whole.subarray(0, 9000), { ...sidecar, posts: 257 }, 'region.png'))
    expect(error.message).toMatch(/^region\.png: PNG: expected a whole PNG, got 9000 bytes/)
  })

  it('names a file that is not a PNG', () => {
    expect(failure(() => decodeHeightField(new Uint8Array(50), sidecar, 'a.png')).path).toBe('PNG')
  })

  it('rejects 8 bits', () => {
    const png = encode({ width: 4, height: 4, data: new Uint8Array(16), depth: 8, channels: 1 })
    const error = failure(() => decodeHeightField(png, sidecar, 'a.png'))
    expect(error).toMatchObject({
      file: 'a.png',
      path: 'PNG depth',
      expected: '16-bit grey',
      got: '8-bit, 1 channel(s)',
    })
  })

  it('rejects another size', () => {
    const error = failure(() => decodeHeightField(good, { ...sidecar, posts: 5 }, 'a.png'))
    expect(error).toMatchObject({ path: 'PNG size', expected: '5 x 5', got: '4 x 4' })
  })

  it.each(Object.keys(sidecar))('names the missing field %s', (key) => {
    const partial: Record<string, number> = { ...sidecar }
    delete partial[key]
    expect(failure(() => decodeHeightField(good, partial, 'a.png'))).toMatchObject({
      file: 'a.json',
      path: key,
      got: 'nothing',
    })
  })

  it.each([null, 'text', { ...sidecar, spacingM: 0 }, { ...sidecar, posts: Number.NaN }])(
    'rejects sidecar %j',
    (bad) => {
      failure(() => decodeHeightField(good, bad, 'a.png'))
    },
  )
})

describe('decodeSurface', () => {
  it('reads the committed maps', () => {
    const surface = decodeSurface(readFileSync(`${ASSETS}surface.png`), 'surface.png', 1025)
    expect(surface.length).toBe(1025 * 1025 * 4)
    expect(readFileSync(`${ASSETS}surface.png`).length).toBeLessThanOrEqual(400_000)
    expect(readFileSync(`${ASSETS}battlefield.png`).length).toBeLessThanOrEqual(1_600_000)
    decodeSurface(readFileSync(`${ASSETS}region-surface.png`), 'region-surface.png', 257)
  })

  it('rejects three channels', () => {
    const png = encode({ width: 2, height: 2, data: new Uint8Array(12), depth: 8, channels: 3 })
    expect(failure(() => decodeSurface(png, 's.png', 2)).got).toBe('8-bit, 3 channel(s)')
  })
})
