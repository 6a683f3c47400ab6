import type { BufferGeometry } from 'three'
import type { AircraftType } from '@/record/schema/sorties'
import { createMeshWriter } from './meshWriter'
import { writeBody, writePlate, type Ring, type Station } from './parts'
import { AIRCRAFT_SHAPES } from './shapes'

/**
 * A simpler model of the same aircraft for when it is a few pixels long: a four-sided hull through nose, widest point
 * and tail, and each wing as one plate from root to tip. Same frame and attributes as createAircraftGeometry. The
 * caller must dispose of it.
 */
export function createFarGeometry(type: AircraftType): BufferGeometry {
  const { paint, body, cowl, wings, tail, fins, nacelles, centre } = AIRCRAFT_SHAPES[type]
  const mesh = createMeshWriter(paint)
  writeBody(mesh, hull(body), 4, 0, cowl)
  for (const { x, rings, cowl: until } of nacelles ?? [])
    for (const side of [1, -1]) writeBody(mesh, [rings[0]!, rings[rings.length - 1]!], 3, x * side, until)
  for (const stations of [...wings, tail]) {
    const [root, tip] = ends(stations)
    for (const side of [1, -1])
      writePlate(
        mesh,
        [root[0] * side, root[3], root[1]],
        [root[0] * side, root[3], root[2]],
        [tip[0] * side, tip[3], tip[2]],
        [tip[0] * side, tip[3], tip[1]],
        'upper',
      )
  }
  for (const stations of fins) {
    const [root, tip] = ends(stations)
    writePlate(
      mesh,
      [root[3], root[0], root[1]],
      [root[3], root[0], root[2]],
      [tip[3], tip[0], tip[2]],
      [tip[3], tip[0], tip[1]],
      'upper',
    )
  }
  const geometry = mesh.build(centre)
  geometry.name = `${type} from afar`
  return geometry
}

/** Nose, widest point and tail. */
function hull(rings: readonly Ring[]): Ring[] {
  const widest = rings.reduce((most, ring) => (ring[1] > most[1] ? ring : most))
  return [rings[0]!, widest, rings[rings.length - 1]!].filter((ring, i, all) => ring !== all[i - 1])
}

/** The first and the last station; the last as deep as the one before it, since wing tips are round. */
function ends(stations: readonly Station[]): [Station, Station] {
  const tip = stations[stations.length - 1]!
  const [, lead, trail] = stations[stations.length - 2]!
  return [
    stations[0]!,
    stations.length > 2 ? [tip[0], lead + (tip[1] - lead) / 2, trail + (tip[2] - trail) / 2, tip[3]] : tip,
  ]
}
