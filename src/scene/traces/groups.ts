import { BufferGeometry, Mesh, ShaderMaterial, Sphere, Vector3, type IUniform } from 'three'
import type { FlatLine } from '@/base/geo/polyline'
import { heightAt } from '@/ground/terrain/heightField'
import { courseOf, stretchesOf, trenchCourse } from '@/picture/traces/courses'
import { gradesOfTrace } from '@/picture/traces/grades'
import { gunSites } from '@/picture/traces/guns'
import type { Clear, Pointed, Site } from '@/picture/traces/site'
import { wreckSites } from '@/picture/traces/wrecks'
import type { Timed } from '@/record/model/record'
import type { Grades } from '@/record/schema/common'
import type { Feature } from '@/record/schema/features'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { bridgesOf, type Bridge } from '../water/bridges'
import type { World } from '../world'
import { bridgeBoxes } from './bridgeBoxes'
import { MODEL_BOXES } from './models'
import RIBBON_FRAGMENT from './ribbon.frag'
import RIBBON_VERTEX from './ribbon.vert'
import { PROFILES, ribbonGeometry } from './ribbons'
import SOLID_FRAGMENT from './solid.frag'
import SOLID_VERTEX from './solid.vert'
import { solidGeometry } from './solids'

/** What is drawn and pointed at together: one draw call while the eye is near and the record has it. */
export interface Group extends Pointed {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  /** Middle and radius, local metres; the distance from the eye at which nothing of it is seen any more. */
  readonly x: number
  readonly z: number
  readonly radius: number
  readonly far: number
  readonly from: number
  readonly until: number
  readonly grades: Grades
  readonly layer: 'traces' | 'water'
  /** Row of the unit whose filter it follows, or -1. */
  readonly row: number
  /** For pointing: objects, or a line with half its width. */
  readonly sites: readonly { readonly x: number; readonly z: number; readonly reach: number }[]
  readonly line: FlatLine | null
  readonly half: number
}

/** Distances at which things of a size are no longer seen, metres. */
const FAR = { solid: 2600, trench: 4500, wire: 1100, 'cart-track': 7000, airstrip: 12_000, bridge: 2600 } as const
/** Half the width of what lies on the ground, metres. */
const HALF = { trench: 3.2, wire: 0.7, 'cart-track': 1.5, airstrip: 300 } as const
/** The longest stretch of a line in one group, metres: only the near ones are drawn. */
const STRETCH = 2400
/** The one bridge that a source tells to have been of pontoons. */
const FLOATING = new Set(['july-bridge'])

/** Everything of the record that stands or lies on the ground, in groups near one another. */
export function createGroups(world: World, clear: Clear): Group[] {
  const { record, assets } = world
  const wrecks = record.traces.filter(({ item }) => item.kind === 'wrecks')
  return [
    ...wrecks.map((trace) => solids(world, wreckSites(trace, clear))),
    ...bySpan(gunSites(record, clear)).map((sites) => solids(world, sites)),
    ...record.traces.flatMap((trace) => ribbons(world, trace, clear)),
    ...bridgesOf(record, assets.water).map((bridge) => bridgeGroup(world, bridge)),
  ].filter((group) => group !== null)
}

/** Guns that stand together for the same time. */
function bySpan(sites: readonly Site[]): Site[][] {
  const groups = new Map<string, Site[]>()
  for (const site of sites) {
    const key = `${site.id} ${site.from} ${site.x - (site.x % 2000)}`
    const group = groups.get(key)
    if (group) group.push(site)
    else groups.set(key, [site])
  }
  return [...groups.values()]
}

function solids(world: World, sites: readonly Site[]): Group | null {
  const first = sites[0]
  if (!first) return null
  const geometry = solidGeometry(sites.map((s) => ({ ...s, boxes: MODEL_BOXES[s.model] })))
  const { x, z, radius } = around(sites)
  return {
    kind: first.kind,
    id: first.id,
    mesh: meshOf(world, geometry, SOLID_VERTEX, SOLID_FRAGMENT, LIFT.traces, {}, false),
    x,
    z,
    radius,
    far: FAR.solid,
    from: first.from,
    until: first.until,
    grades: first.grades,
    layer: 'traces',
    row: first.kind === 'unit' ? world.record.tracks.findIndex((t) => t.unit.id === first.id) : -1,
    sites,
    line: null,
    half: 0,
  }
}

function bridgeGroup(world: World, bridge: Bridge): Group {
  const { x, z, acrossX, acrossZ, from, until, width, place: id, level } = bridge
  const boxes = bridgeBoxes(bridge, FLOATING.has(id))
  const { confidence } = world.record.places.get(id)!
  const geometry = solidGeometry([{ x, z, heading: Math.atan2(acrossX, -acrossZ), boxes }])
  const defines = { OVER_WATER: 1, DECK: LIFT.traces.RAISED, ...LIFT.traces }
  const half = width / 2 + 15
  return {
    kind: 'place',
    id,
    mesh: meshOf(world, geometry, SOLID_VERTEX, SOLID_FRAGMENT, defines, { uLevel: { value: level } }, false),
    x,
    z,
    radius: half,
    far: FAR.bridge,
    from,
    until,
    grades: { fact: confidence, place: confidence },
    layer: 'water',
    row: -1,
    sites: [],
    line: Float64Array.of(x - acrossX * half, z - acrossZ * half, x + acrossX * half, z + acrossZ * half),
    half: 4,
  }
}

const SHADERS = { trench: 'TRENCH', wire: 'WIRE', 'cart-track': 'CART_TRACK', airstrip: 'AIRSTRIP' } as const

function ribbons(world: World, { item, from, until }: Timed<Feature>, clear: Clear): Group[] {
  const kind = item.kind as keyof typeof SHADERS
  if (!(kind in SHADERS)) return []
  const heightOf = (x: number, z: number) => heightAt(world.assets.ground, x, z)
  const upright = kind === 'wire'
  const profile = PROFILES[kind === 'cart-track' ? 'flat' : kind === 'airstrip' ? 'field' : kind]
  return stretchesOf(lineOf(item), STRETCH, (x, z) => clear(x, z, 2)).map((line) => {
    const geometry = ribbonGeometry(line, profile, HALF[kind], heightOf, upright)
    const far = FAR[kind]
    const defines = { [SHADERS[kind]]: 1, MIN_PIXELS: upright ? '0.0' : '1.5', ...LIFT.traceLines }
    const points = Array.from({ length: line.length / 2 }, (_, i) => ({ x: line[i * 2]!, z: line[i * 2 + 1]! }))
    return {
      kind: 'line' as const,
      id: item.id,
      mesh: meshOf(world, geometry, RIBBON_VERTEX, RIBBON_FRAGMENT, defines, { uFar: { value: far } }, true),
      ...around(points),
      far,
      from,
      until,
      grades: gradesOfTrace(item),
      layer: 'traces' as const,
      row: -1,
      sites: [],
      line,
      half: HALF[kind],
    }
  })
}

/** The line that is drawn for a trace. */
function lineOf(item: Feature): FlatLine {
  const course = courseOf(item)
  if (item.kind === 'trench') return trenchCourse(course)
  if (item.kind !== 'airstrip') return course
  // The long axis of the field, between the middles of its short sides.
  const [a, b, c, d] = item.line.map((p) => courseOf({ line: [p, p], kind: 'trench' })) as FlatLine[]
  const [ax, az] = [(a![0]! + d![0]!) / 2, (a![1]! + d![1]!) / 2]
  const [bx, bz] = [(b![0]! + c![0]!) / 2, (b![1]! + c![1]!) / 2]
  return Float64Array.from({ length: 42 }, (_, i) => {
    const share = Math.floor(i / 2) / 20
    return i % 2 === 0 ? ax + (bx - ax) * share : az + (bz - az) * share
  })
}

function around(points: readonly { readonly x: number; readonly z: number }[]) {
  const x = points.reduce((sum, p) => sum + p.x, 0) / points.length
  const z = points.reduce((sum, p) => sum + p.z, 0) / points.length
  return { x, z, radius: Math.max(...points.map((p) => Math.hypot(p.x - x, p.z - z))) + 5 }
}

function meshOf(
  world: World,
  geometry: BufferGeometry,
  vertexShader: string,
  fragmentShader: string,
  defines: Record<string, string | number>,
  own: Record<string, IUniform>,
  transparent: boolean,
) {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    defines: { ...defines },
    uniforms: { ...world.uniforms, ...own },
    transparent,
    depthWrite: !transparent,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.visible = false
  mesh.renderOrder = transparent ? PAINT_ORDER.traceLines : PAINT_ORDER.traces
  geometry.boundingSphere = new Sphere(new Vector3(), Infinity)
  return mesh
}
