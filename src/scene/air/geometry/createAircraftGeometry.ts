import type { BufferGeometry } from 'three'
import type { AircraftType } from '@/record/schema/sorties'
import { createMeshWriter, type MeshWriter } from './meshWriter'
import {
  marksBelow,
  writeBlades,
  writeBody,
  writeCanopy,
  writeFin,
  writeLegs,
  writeMarks,
  writePlate,
  writeSpats,
  writeWing,
} from './parts'
import type { AircraftShape } from './shape'
import { AIRCRAFT_SHAPES } from './shapes'

/**
 * One aircraft as a single geometry of flat-shaded triangles with `position`, `normal` and `color` (linear), for a
 * material with `vertexColors`. Metres, true size, nose toward -z, up +y. The caller must dispose of it.
 */
export function createAircraftGeometry(type: AircraftType): BufferGeometry {
  const shape = AIRCRAFT_SHAPES[type]
  const mesh = createMeshWriter(shape.paint)
  writeBody(mesh, shape.body, shape.sides, 0, shape.cowl)
  for (const wing of shape.wings) writeWing(mesh, wing, shape.thickness)
  writeWing(mesh, shape.tail, 0.08)
  for (const fin of shape.fins) writeFin(mesh, fin)
  for (const canopy of shape.canopies) writeCanopy(mesh, canopy)
  for (const { x, rings, sides, cowl } of shape.nacelles ?? [])
    for (const side of [1, -1]) writeBody(mesh, rings, sides, x * side, cowl)
  if (shape.spats) writeSpats(mesh, shape.spats)
  if (shape.legs) writeLegs(mesh, shape.legs)
  for (const [x, y0, y1, z0, z1, chord] of shape.struts ?? [])
    for (const side of [1, -1])
      writePlate(
        mesh,
        [x * side, y0, z0],
        [x * side, y0, z0 + chord],
        [x * side, y1, z1 + chord],
        [x * side, y1, z1],
        'cowl',
      )
  writeMarks(mesh, shape.marks, shape.star)
  writeMarks(mesh, marksBelow(shape.wings[shape.wings.length - 1]!, shape.thickness, shape.marks), shape.star, false)
  writePropellers(mesh, shape)
  const geometry = mesh.build(shape.centre)
  geometry.name = type
  return geometry
}

/** One on the nose, or one on each engine of the wing. */
function writePropellers(mesh: MeshWriter, { body, nacelles, prop }: AircraftShape): void {
  if (!nacelles) {
    const [z, , , y] = body[0]!
    return writeBlades(mesh, 0, y, z - 0.14, prop, 2)
  }
  for (const { x, rings } of nacelles) {
    const [z, , , y] = rings[0]!
    for (const side of [1, -1]) writeBlades(mesh, x * side, y, z - 0.2, prop, 3)
  }
}
