import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Mesh } from 'three'
import { contourInterval } from '@/ground/terrain/contours'
import type { HeightField } from '@/ground/terrain/heightField'
import { cullPatches, NODE_FLOATS, selectNodes } from '@/ground/terrain/lod'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { frameStats } from '@/state/ports/frameStats'
import { mapReadout } from '@/state/ports/mapReadout'
import { useSession } from '@/state/session/battleContext'
import { lodViewOf } from '../frame/lodView'
import { ORDER } from '../frame/order'
import { sendFirst } from '../gpu/sendFirst'
import { createGrainTexture, createShareTexture } from '../gpu/textures'
import { useWorld } from '../world'
import { createPatchGeometry } from './patchGeometry'
import { paintStyle, SURFACE } from './surfaceStyle'
import { createTerrainMaterial } from './terrainMaterial'

const NODE_LIMIT = 3000

/** The ground: the battlefield by level of detail, and the region round it to the horizon. */
export function Terrain() {
  const grain = useMemo(() => ({ value: createGrainTexture() }), [])
  useEffect(() => () => grain.value.dispose(), [grain])
  return (
    <>
      <GroundLevel level="battlefield" grain={grain} />
      <GroundLevel level="region" grain={grain} />
    </>
  )
}

interface LevelProps {
  level: 'battlefield' | 'region'
  grain: { value: ReturnType<typeof createGrainTexture> }
}

function GroundLevel({ level, grain }: LevelProps) {
  const world = useWorld()
  const field = world.assets.ground[level]
  // The region has no tree: its few patches are always drawn.
  const tree = world.assets.trees[level]
  const invalidate = useThree((s) => s.invalidate)
  const quality = useSession((s) => s.quality)
  const wireframe = useSession((s) => s.wireframe)
  const style = mapStyle(useSession((s) => s.mapStyle))
  const contours = useSession((s) => s.layers.contours) || style.withContours
  const grid = useSession((s) => s.layers.grid) || style.withGrid
  const shadows = useSession((s) => s.layers.shadows) && !style.print
  const { mesh, nodes, geometry, fixed } = useMemo(() => {
    const { geometry, nodes } = createPatchGeometry(NODE_LIMIT)
    const mesh = new Mesh(geometry)
    mesh.frustumCulled = false
    const fixed = tree ? null : regionPatches(field, world.assets.ground.battlefield)
    return { mesh, nodes, geometry, fixed }
  }, [field, tree, world])
  const reconstructed = useMemo(
    () => ({ value: style.ramp === 'measured' ? createShareTexture(world.assets.reconstructed[level]) : null }),
    [world, level, style],
  )
  useEffect(() => () => reconstructed.value?.dispose(), [reconstructed])
  const material = useMemo(
    () =>
      createTerrainMaterial(world.uniforms, field, world.textures[level], grain, reconstructed, {
        aligned: tree !== null,
        fine: quality !== 'low' && style.grain > 0.5,
        ramp: style.ramp,
        contours,
        grid,
        shadows,
      }),
    [world, field, level, grain, reconstructed, tree, quality, style, contours, grid, shadows],
  )
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    paintStyle(style)
    invalidate()
  }, [style, invalidate])
  useEffect(() => {
    material.wireframe = wireframe
    invalidate()
  }, [material, wireframe, invalidate])

  useFrame(() => {
    const started = performance.now()
    SURFACE.uContourStep.value = contourInterval(mapReadout.metresPerPixel)
    const view = lodViewOf(world, quality)
    const out = nodes.array as Float32Array
    geometry.instanceCount = tree
      ? selectNodes(field, tree, view, out, NODE_LIMIT)
      : cullPatches(fixed!.patches, fixed!.lowest, fixed!.highest, view, out)
    sendFirst(nodes, geometry.instanceCount * NODE_FLOATS)
    const cost = performance.now() - started
    // The battlefield comes first, the region adds to it.
    frameStats.groundMs = tree ? cost : frameStats.groundMs + cost
  }, ORDER.ground)
  return <primitive object={mesh} material={material} />
}

const REGION_NODE = 16_384
const REGION_SKIRT = 90

/** Patches of the region that the battlefield does not cover, and the range of its heights. */
function regionPatches(
  region: HeightField,
  hole: HeightField,
): { patches: Float32Array; lowest: number; highest: number } {
  const half = ((region.posts - 1) * region.spacing) / 2
  const holeHalf = ((hole.posts - 1) * hole.spacing) / 2
  const patches: number[] = []
  for (let z = -half; z < half; z += REGION_NODE) {
    for (let x = -half; x < half; x += REGION_NODE) {
      const inside = x >= -holeHalf && z >= -holeHalf && x + REGION_NODE <= holeHalf && z + REGION_NODE <= holeHalf
      if (!inside) patches.push(x, z, REGION_NODE, REGION_SKIRT)
    }
  }
  const lowest = region.heights.reduce((a, b) => Math.min(a, b), Infinity) - REGION_SKIRT
  const highest = region.heights.reduce((a, b) => Math.max(a, b), -Infinity)
  return { patches: Float32Array.from(patches), lowest, highest }
}
