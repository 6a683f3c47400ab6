import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { heightAt } from '@/ground/terrain/heightField'
import { createCoverReader, type CoverReader } from '@/picture/growth/cover'
import type { PlantGround } from '@/picture/growth/plants'
import { takenBy } from '@/picture/traces/taken'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { Growth } from '../growth/Growth'
import { createGroups, type Group } from '../traces/groups'
import { Traces } from '../traces/Traces'
import { Dust } from '../weather/Dust'
import { Weather } from '../weather/Weather'
import { useWorld, type World } from '../world'
import { advance, type Motion } from './motion'

/** What is drawn to scale near the eye, and the weather. Loaded by NearSlot. */
export function Near() {
  const world = useWorld()
  const { playback } = useBattle()
  const near = useMemo(() => createNear(world), [world])
  const motion = useMemo((): Motion => ({ seconds: 0 }), [])
  const reduced = useMemo(
    () => (typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null),
    [],
  )
  const invalidate = useThree((s) => s.invalidate)
  useEffect(() => {
    world.pending.delete('near')
    // While the clock is paused nothing else would draw the frame that shows it.
    invalidate()
  }, [world, invalidate])
  useFrame((_, delta) => {
    advance(motion, delta, playback.clock.playing && !world.still && !reduced?.matches)
  }, ORDER.sample)
  return (
    <>
      <Weather motion={motion} />
      <Traces groups={near.groups} />
      <Growth ground={near.ground} motion={motion} />
      <Dust />
    </>
  )
}

/** Traces of the record and the ground on which plants grow. */
export function createNear(world: World): { readonly groups: readonly Group[]; readonly ground: PlantGround } {
  const { ground, surfaces, water } = world.assets
  const cover = createCoverReader(ground.battlefield, surfaces.battlefield, water)
  const groups = createGroups(world, clearOf(cover))
  const taken = takenBy(
    world.record,
    groups.flatMap((g): readonly { readonly x: number; readonly z: number }[] => (g.layer === 'water' ? [g] : g.sites)),
  )
  return { groups, ground: { cover, height: (x, z) => heightAt(ground, x, z), taken } }
}

/** Dry ground: a thing of `reach` metres stays clear of the drawn water. */
const clearOf = (cover: CoverReader) => (x: number, z: number, reach: number) => cover.waterAt(x, z) > reach + 2
