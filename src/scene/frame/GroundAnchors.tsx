import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLocal } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { groundAnchors, type GroundAnchor } from '@/state/ports/anchors'
import { useWorld, worldY } from '../world'
import { ORDER } from './order'
import { project, type ScreenPoint } from './project'

const point: ScreenPoint = { x: 0, y: 0, depth: 0 }

/** An anchor's position in the scene: computed when it is added, not in the frame. */
interface Placed {
  readonly anchor: GroundAnchor
  readonly x: number
  readonly z: number
  readonly height: number
}

/** Reports the screen positions of the page's ground anchors. */
export function GroundAnchors() {
  const world = useWorld()
  const invalidate = useThree((s) => s.invalidate)
  useEffect(() => {
    const wake = () => invalidate()
    groundAnchors.listeners.add(wake)
    wake()
    return () => void groundAnchors.listeners.delete(wake)
  }, [invalidate])
  const placed = new Map<GroundAnchor, Placed>()
  const placeOf = (anchor: GroundAnchor): Placed => {
    const known = placed.get(anchor)
    if (known) return known
    const { x, z } = toLocal(anchor.lon, anchor.lat)
    const fresh = { anchor, x, z, height: heightAt(world.assets.ground, x, z) }
    placed.set(anchor, fresh)
    return fresh
  }
  useFrame(() => {
    if (world.still || !world.camera) return
    for (const anchor of groundAnchors.list) {
      const { x, z, height } = placeOf(anchor)
      const ahead = project(world, x, worldY(world, height), z, point)
      const inside = point.x > 0 && point.x < world.width && point.y > 0 && point.y < world.height
      anchor.place(point.x, point.y, ahead && inside)
    }
  }, ORDER.readout)
  return null
}
