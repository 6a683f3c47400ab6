import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector4 } from 'three'
import { heightAt } from '@/ground/terrain/heightField'
import { UNIT_DIFFERENCE, writeUnitDifferences } from '@/picture/split/compareHalves'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { project, type ScreenPoint } from '../frame/project'
import { SpriteBatch } from '../gpu/spriteBatch'
import { StemBatch } from '../units/stemBatch'
import { useWorld, worldY, type World } from '../world'
import MARK_FRAGMENT from './mark.frag'

const WHOLE = new Vector4(0, 0, 1, 1)
const point: ScreenPoint = { x: 0, y: 0, depth: 0 }
/** The ring's radius beyond half of the symbol's width, CSS pixels. */
const AROUND = 9
/** Opacity of the line from a unit to where the other half has it: light, since two distant times have many. */
const WAY = 0.3

/**
 * Marks what differs from the other half: a whole ring around a unit that has moved, with a line to where the other half
 * has it, and a broken ring around one that is on the map in this half alone.
 */
export function SplitMarks({ other }: { readonly other: World }) {
  const world = useWorld()
  const { session } = useBattle()
  const parts = useMemo(() => {
    const rows = world.record.tracks.length
    return {
      kinds: new Uint8Array(rows),
      ways: new StemBatch(rows, world.uniforms),
      rings: new SpriteBatch(rows, world.uniforms, MARK_FRAGMENT, {}, PAINT_ORDER.splitMarks),
    }
  }, [world])
  useEffect(
    () => () => {
      parts.ways.dispose()
      parts.rings.dispose()
    },
    [parts],
  )
  useFrame(() => {
    const { ways, rings, kinds } = parts
    ways.begin()
    rings.begin()
    if (session.getState().splitMarks) {
      writeUnitDifferences(world.poses, other.poses, kinds)
      write(world, other, kinds, ways, rings)
    }
    ways.end()
    rings.end()
    // After the tokens of both halves have been placed.
  }, ORDER.forces + 1)
  return (
    <>
      <primitive object={parts.ways.mesh} />
      <primitive object={parts.rings.mesh} />
    </>
  )
}

function write(world: World, other: World, kinds: Uint8Array, ways: StemBatch, rings: SpriteBatch): void {
  const { tokens } = world
  for (let i = 0; i < tokens.count; i++) {
    const row = tokens.row[i]!
    if (kinds[row] === UNIT_DIFFERENCE.none) continue
    const moved = kinds[row] === UNIT_DIFFERENCE.moved
    const alpha = tokens.alpha[i]!
    const radius = tokens.halfWidth[i]! + AROUND
    rings.add(tokens.x[i]!, tokens.y[i]!, radius, radius, WHOLE, alpha, moved ? 0 : 1, 0, 0)
    if (!moved) continue
    const x = other.poses.x[row]!
    const z = other.poses.z[row]!
    if (project(world, x, worldY(world, heightAt(world.assets.ground, x, z)), z, point))
      ways.add(tokens.groundX[i]!, tokens.groundY[i]!, point.x, point.y, alpha * WAY)
  }
}
