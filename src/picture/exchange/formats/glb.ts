import { toLocal } from '@/base/geo/frame'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { heightAt } from '@/ground/terrain/heightField'
import { SYMBOL_VIEW } from '@/picture/symbols/symbolParts'
import { stateAt, type UnitState } from '@/record/domain/stateAt'
import { creditLine, ELEVATION_CREDIT, gradeFields, GRADES_NOTE } from '../credit'
import { localSeconds } from '../dates'
import { addGround } from '../gltf/groundMesh'
import { GltfWriter } from '../gltf/writer'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { groundOf, reliefOf } from '../relief'
import { symbolKey } from '../symbol'
import { withoutTrack } from './geojson'

export const glb: ExchangeFormat = {
  label: msg('glTF (GLB)'),
  use: msg('Blender, classroom and museum viewers: ground and tokens at one moment'),
  extension: 'glb',
  mime: 'model/gltf-binary',
  time: 'moment',
  needsGround: true,
  lost: [
    msg('Time: one moment, no movement.'),
    msg('Lines, places, events, water, sorties; what the ground is covered with and what relief is reconstructed.'),
    msg('Relief finer than 256 m. Tokens face south and do not turn to the viewer.'),
    msg('Confidence and sources are in `extras` of each unit’s node, which many viewers do not show.'),
  ],
}

const QUADS = 256
/** Metres: width of a token, and height of its foot above the ground. */
const TOKEN_WIDTH = 900
const LIFT = 700
/** Pixels across a token's picture. */
const PIXELS = 128

/** Metres in the local frame: x east, y up, z south; heights exaggerated about the reference level. */
export const writeGlb: Writer = async (request) => {
  const { symbolPng } = await import('../raster/paint')
  const { record, edition, at, exaggeration } = request
  const ground = groundOf(request)
  const gltf = new GltfWriter()
  const relief = reliefOf(ground.battlefield, QUADS)
  const groundNode = gltf.add('nodes', {
    name: 'Ground',
    mesh: addGround(gltf, relief, ground.reference, exaggeration),
  })
  const { units } = stateAt(record, at)
  const stem = addStem(gltf)
  const plates = new Map<string, number>()
  const plateOf = ({ id, confidence }: UnitState) => {
    const { side, arm, echelon } = record.units.get(id)!
    const key = symbolKey(record.units.get(id)!, confidence)
    const known = plates.get(key) ?? addPlate(gltf, key, symbolPng({ side, arm, echelon, confidence }, PIXELS))
    plates.set(key, known)
    return known
  }
  const tokens = units.map((unit) => addToken(gltf, unit, request, plateOf(unit), stem))
  const tokensNode = gltf.add('nodes', { name: `Units at ${localSeconds(at)}`, children: tokens })
  const root = gltf.add('nodes', {
    name: record.battle.names.en,
    children: tokens.length > 0 ? [groundNode, tokensNode] : [groundNode],
    extras: {
      credit: creditLine(record, edition),
      elevation: ELEVATION_CREDIT,
      exaggeration,
      time: localSeconds(at),
      grades: GRADES_NOTE,
      frame: 'Transverse Mercator about 47.7 N 118.7 E on WGS84, metres; x east, y up, z south.',
      sources: [...record.sources.values()],
    },
  })
  const absent = record.tracks.length - units.length
  return {
    body: gltf.write({ generator: 'Khalkhin Gol 1939', copyright: creditLine(record, edition) }, [root]),
    omitted: [
      tr('Heights are drawn {n} times too tall.', { n: formatNumber(exaggeration) }),
      tr('{n} of {total} units with a track are not on the map at {time}.', {
        n: absent,
        total: record.tracks.length,
        time: localSeconds(at),
      }),
      ...withoutTrack(request),
    ],
  }
}

function addToken(
  gltf: GltfWriter,
  state: UnitState,
  { ground, exaggeration }: ExchangeRequest,
  plate: number,
  stem: number,
): number {
  const { x, z } = toLocal(state.lon, state.lat)
  const y = (heightAt(ground!, x, z) - ground!.reference) * exaggeration
  const { id, name, side, errorM, posture, doing, interpolated, confidence, sources } = state
  return gltf.add('nodes', {
    name,
    translation: [x, y, z],
    children: [gltf.add('nodes', { name: 'Symbol', mesh: plate }), gltf.add('nodes', { name: 'Stem', mesh: stem })],
    extras: { unit: id, side, posture, doing, interpolated, errorM, ...gradeFields(confidence, sources) },
  })
}

/** An upright picture of a symbol, standing on its anchor, facing south. */
function addPlate(gltf: GltfWriter, name: string, png: Uint8Array): number {
  const { width, height } = SYMBOL_VIEW
  const tall = (TOKEN_WIDTH * height) / width
  const half = TOKEN_WIDTH / 2
  const corners = [-half, LIFT, 0, half, LIFT, 0, half, LIFT + tall, 0, -half, LIFT + tall, 0]
  const material = gltf.add('materials', {
    name,
    doubleSided: true,
    alphaMode: 'MASK',
    pbrMetallicRoughness: { baseColorTexture: { index: gltf.addPng(png) }, metallicFactor: 0, roughnessFactor: 1 },
  })
  return gltf.add('meshes', {
    name,
    primitives: [
      {
        attributes: {
          POSITION: gltf.addFloats(Float32Array.from(corners), 3, true),
          NORMAL: gltf.addFloats(Float32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]), 3),
          TEXCOORD_0: gltf.addFloats(Float32Array.from([0, 1, 1, 1, 1, 0, 0, 0]), 2),
        },
        indices: gltf.addIndices(Uint32Array.from([0, 1, 2, 0, 2, 3])),
        material,
      },
    ],
  })
}

/** A thin upright bar from the ground to the symbol. */
function addStem(gltf: GltfWriter): number {
  const half = 12
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  for (let side = 0; side < 4; side++) {
    const [nx, nz] = [[1, 0], [0, 1], [-1, 0], [0, -1]][side] as [number, number] // prettier-ignore
    const [tx, tz] = [-nz, nx]
    for (const [along, y] of [
      [1, 0],
      [-1, 0],
      [-1, LIFT],
      [1, LIFT],
    ] as const) {
      // prettier-ignore
      positions.push((nx + tx * along) * half, y, (nz + tz * along) * half)
      normals.push(nx, 0, nz)
    }
    const first = side * 4
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const material = gltf.add('materials', {
    name: 'Stem',
    pbrMetallicRoughness: { baseColorFactor: [0.02, 0.016, 0.01, 1], metallicFactor: 0, roughnessFactor: 1 },
  })
  return gltf.add('meshes', {
    name: 'Stem',
    primitives: [
      {
        attributes: {
          POSITION: gltf.addFloats(Float32Array.from(positions), 3, true),
          NORMAL: gltf.addFloats(Float32Array.from(normals), 3),
        },
        indices: gltf.addIndices(Uint32Array.from(indices)),
        material,
      },
    ],
  })
}
