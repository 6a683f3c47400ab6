import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { exchangedText } from '../../../helpers/exchange'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const INTERPOLATION = { enum: ['Discrete', 'Step', 'Linear', 'Quadratic', 'Cubic'] }
const times = { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string', format: 'date-time' } }
const movingPoint = {
  type: 'object',
  required: ['type', 'datetimes', 'coordinates'],
  properties: {
    type: { const: 'MovingPoint' },
    datetimes: times,
    coordinates: {
      type: 'array',
      items: { type: 'array', minItems: 2, maxItems: 3, items: { type: 'number' } },
    },
    interpolation: INTERPOLATION,
  },
}
/** What OGC 19-045r3 requires of a collection of moving points, in its Prism encoding. */
const COLLECTION = {
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    crs: { type: 'object', required: ['type', 'properties'] },
    trs: { type: 'object', required: ['type', 'properties'] },
    features: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'temporalGeometry'],
        properties: {
          type: { const: 'Feature' },
          temporalGeometry: {
            oneOf: [
              movingPoint,
              {
                type: 'object',
                required: ['type', 'prisms'],
                properties: {
                  type: { const: 'MovingGeometryCollection' },
                  prisms: { type: 'array', minItems: 1, items: movingPoint },
                },
              },
            ],
          },
          temporalProperties: {
            type: 'array',
            items: {
              type: 'object',
              required: ['datetimes'],
              properties: { datetimes: times },
              additionalProperties: {
                type: 'object',
                required: ['type', 'values'],
                properties: {
                  type: { enum: ['Measure', 'Text', 'Image'] },
                  interpolation: { enum: ['Discrete', 'Step', 'Linear', 'Regression'] },
                },
              },
            },
          },
        },
      },
    },
  },
}

interface Moving {
  readonly type: string
  readonly datetimes: readonly string[]
  readonly coordinates: readonly unknown[]
  readonly prisms?: readonly Moving[]
}
interface Collection {
  readonly features: readonly {
    readonly id: string
    readonly temporalGeometry: Moving
    readonly temporalProperties: readonly Readonly<Record<string, { values: readonly unknown[] } & readonly string[]>>[]
  }[]
}

const text = await exchangedText('mf-json')

describe('Moving Features JSON', () => {
  it('is as the standard requires', () => {
    const valid = new Ajv({ allErrors: true }).compile(COLLECTION)
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
    const broken = JSON.parse(text.replaceAll('"MovingPoint"', '"Moving"')) as unknown
    expect(valid(broken)).toBe(false)
  })

  it('has a place for each moment, in order, and a value for each', () => {
    const { features } = JSON.parse(text) as Collection
    expect(features.map((f) => f.id)).toEqual(record.tracks.map((t) => t.unit.id))
    for (const { temporalGeometry, temporalProperties } of features) {
      const parts = temporalGeometry.prisms ?? [temporalGeometry]
      const all = parts.flatMap((part) => part.datetimes)
      expect(all).toEqual([...all].sort())
      for (const part of parts) expect(part.coordinates).toHaveLength(part.datetimes.length)
      expect(temporalProperties).toHaveLength(parts.length)
      for (const { datetimes, ...rest } of temporalProperties)
        for (const { values } of Object.values(rest)) expect(values).toHaveLength(datetimes!.length)
    }
  })
})
