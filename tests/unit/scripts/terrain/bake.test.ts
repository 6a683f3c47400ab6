import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode } from 'fast-png'
import { beforeAll, describe, expect, it } from 'vitest'
import { bakeAll, type Baked } from '../../../../scripts/terrain/bakeAll'
import { despike } from '../../../../scripts/terrain/despike'
import { readElevations } from '../../../../scripts/terrain/tables'
import { ASSETS, readSidecar } from '../../../helpers/committed'

/** Ground baked from the user's own elevation model differs from what the tables give. */
const ownModel = 'elevationModels' in readSidecar('battlefield')

describe.skipIf(ownModel)('the committed assets', () => {
  let baked: Baked
  beforeAll(() => {
    baked = bakeAll()
    // About 30 s on a free core; beside other tests on a busy machine it has taken more than 120 s.
  }, 400_000)

  // Pixels, not files: another zlib version may compress the same pixels differently.
  it.each(['battlefield', 'region'] as const)('%s.png is what the bake makes today', (name) => {
    const values = name === 'battlefield' ? baked.battlefieldValues : baked.regionValues
    const committed = decode(readFileSync(`${ASSETS}${name}.png`)).data
    const differing = values.values.reduce((count, value, i) => count + (value === committed[i] ? 0 : 1), 0)
    expect(differing).toBe(0)
    expect(values.offset).toBe(readSidecar(name).heightOffsetM)
    expect(values.step).toBe(readSidecar(name).heightStepM)
  })

  it('surface and water are what the bake makes today', () => {
    const committed = decode(readFileSync(`${ASSETS}surface.png`)).data
    expect(Buffer.compare(Buffer.from(baked.surface), Buffer.from(committed as Uint8Array))).toBe(0)
    expect(baked.water).toBe(readFileSync(`${ASSETS}water.json`, 'utf8'))
  })

  it.each(['battlefield', 'region'])('%s.json holds the hash of its PNG', (name) => {
    const hash = createHash('sha256')
      .update(readFileSync(`${ASSETS}${name}.png`))
      .digest('hex')
    expect(readSidecar(name).sha256).toBe(hash)
  })
})

describe('despike', () => {
  const { figures, repaired } = readElevations()
  const clean = despike(figures, repaired)

  it('leaves sound relief alone: most cells, and all of the valley floor', () => {
    let kept = 0
    figures.values.forEach((value, i) => {
      if (clean.values[i] === value) kept++
      else if (repaired.values[i] === 0) expect(value).toBeGreaterThanOrEqual(500)
      if (value > 540 && value < 730 && repaired.values[i] === 0) expect(clean.values[i]).toBe(value)
    })
    expect(kept / figures.values.length).toBeGreaterThan(0.8)
  })

  it('removes a planted fault near 768 m and keeps the same step elsewhere', () => {
    const columns = 11
    const field = (base: number) => {
      const values = new Float64Array(columns * columns).fill(base)
      values[60] = base + 30
      return { west: 0, north: 0, cell: 1, columns, rows: columns, values }
    }
    const nothing = { ...field(0), values: new Float64Array(columns * columns) }
    expect(despike(field(768), nothing).values[60]).toBe(768)
    expect(despike(field(640), nothing).values[60]).toBe(670)
  })
})
