import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { marchingSpeed, writeErrorOf, type ErrorEllipse } from '@/record/domain/positionError'
import { useBattle } from '@/state/session/battleContext'
import { SIDES } from '@/state/words/words'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'
import { EllipseBatch } from './ellipseMesh'

const error: ErrorEllipse = { along: 0, across: 0, heading: 0 }
/** Opacity of an emphasised ellipse, and of each where all are shown. */
const EMPHASISED = 1
const AMONG_ALL = 0.6

/**
 * Position error of units as a soft ellipse on the ground: of the unit under the pointer and those selected, and of all
 * in the map style that shows what is measured and what is drawn in.
 */
export function ErrorEllipses() {
  const world = useWorld()
  const { record, uniforms, poses, units } = world
  const { session } = useBattle()
  const count = record.tracks.length
  const batch = useMemo(() => new EllipseBatch(count, uniforms), [count, uniforms])
  const speeds = useMemo(() => Float32Array.from(record.tracks, ({ unit }) => marchingSpeed(unit.arm)), [record])
  const sides = useMemo(() => Uint8Array.from(record.tracks, ({ unit }) => SIDES.indexOf(unit.side)), [record])
  useEffect(() => () => batch.dispose(), [batch])

  useFrame(() => {
    const { layers, selection, group, mapStyle: style } = session.getState()
    batch.begin()
    if (layers.units) {
      const all = mapStyle(style).ramp === 'measured'
      const selected = selection?.kind === 'unit' ? selection.id : null
      for (let row = 0; row < count; row++) {
        if (units.shown[row] === 0) continue
        const { unit, segments } = record.tracks[row]!
        const emphasised = row === world.hoverRow || unit.id === selected || group.includes(unit.id)
        if (!emphasised && !all) continue
        writeErrorOf(segments[poses.segment[row]!]!, poses.fix[row]!, world.t, speeds[row]!, error)
        batch.add(
          poses.x[row]!,
          poses.z[row]!,
          error.along,
          error.across,
          error.heading,
          poses.presence[row]! * (emphasised ? EMPHASISED : AMONG_ALL),
          sides[row]!,
        )
      }
    }
    batch.end()
  }, ORDER.forces)

  return <primitive object={batch.mesh} />
}
