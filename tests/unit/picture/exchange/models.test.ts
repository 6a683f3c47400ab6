import { validateBytes } from 'gltf-validator'
import { describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { stateAt } from '@/record/domain/stateAt'
import { exchanged, exchangedBytes, exchangeRequest } from '../../../helpers/exchange'

const { record, at } = exchangeRequest()

interface Gltf {
  readonly nodes: readonly {
    readonly name: string
    readonly translation?: readonly number[]
    readonly extras?: Readonly<Record<string, unknown>>
  }[]
  readonly asset: { readonly copyright: string }
}

function jsonOf(glb: Uint8Array): Gltf {
  const length = new DataView(glb.buffer).getUint32(12, true)
  return JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length))) as Gltf
}

describe('GLB', () => {
  it('passes the Khronos validator', async () => {
    const { issues, info } = await validateBytes(await exchangedBytes('glb'))
    expect(issues.messages.filter((m) => m.severity <= 1)).toEqual([])
    expect(info.totalVertexCount).toBeGreaterThan(66_000)
  })

  it('has each unit of the moment at its place, with grades and sources', async () => {
    const { nodes, asset } = jsonOf(await exchangedBytes('glb'))
    expect(asset.copyright).toContain('CC BY-SA 4.0')
    const { units } = stateAt(record, at)
    for (const { id, lon, lat, confidence } of units) {
      const node = nodes.find((n) => n.extras?.unit === id)!
      const { x, z } = toLocal(lon, lat)
      expect([node.translation![0], node.translation![2]]).toEqual([x, z])
      expect(node.extras).toMatchObject({ confidence_fact: confidence.fact, confidence_place: confidence.place })
    }
    expect(nodes.filter((n) => n.extras?.unit)).toHaveLength(units.length)
  })
})

describe('STL', () => {
  it('is a closed body: each edge belongs to two triangles that run it in opposite directions', async () => {
    const bytes = await exchangedBytes('stl')
    const view = new DataView(bytes.buffer)
    const count = view.getUint32(80, true)
    expect(bytes.length).toBe(84 + count * 50)
    const ids = new Map<string, number>()
    const edges = new Map<number, number>()
    const corner = (triangle: number, k: number) => {
      const at = 84 + triangle * 50 + 12 + k * 12
      const key = [0, 4, 8].map((o) => view.getFloat32(at + o, true)).join()
      if (!ids.has(key)) ids.set(key, ids.size)
      return ids.get(key)!
    }
    for (let i = 0; i < count; i++) {
      const [a, b, c] = [corner(i, 0), corner(i, 1), corner(i, 2)]
      for (const [p, q] of [
        [a, b],
        [b, c],
        [c, a],
      ] as const) {
        // prettier-ignore
        const [key, turn] = p < q ? [p * 1e6 + q, 1] : [q * 1e6 + p, -1]
        edges.set(key, (edges.get(key) ?? 0) + turn)
      }
    }
    expect([...edges.values()].filter((sum) => sum !== 0)).toHaveLength(0)
  })

  it('has its outside outside, and states its exaggeration', async () => {
    const bytes = await exchangedBytes('stl')
    const view = new DataView(bytes.buffer)
    let volume = 0
    for (let i = 0; i < view.getUint32(80, true); i++) {
      const n = Array.from({ length: 9 }, (_, k) => view.getFloat32(84 + i * 50 + 12 + k * 4, true))
      const [ax, ay, az, bx, by, bz, cx, cy, cz] = n as [number, number, number, number, number, number, number, number, number] // prettier-ignore
      volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
    }
    // 200 mm square and more than 3 mm thick.
    expect(volume).toBeGreaterThan(200 * 200 * 3)
    expect(volume).toBeLessThan(200 * 200 * 8)
    expect(new TextDecoder().decode(bytes.subarray(0, 80))).toContain('heights x4')
    expect((await exchanged('stl')).lost.join(' ')).toContain('4 times too tall')
  })
})
