import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { viewOf } from '@/ground/camera/flight'
import { contourInterval } from '@/ground/terrain/contours'
import { createGroundGrid } from '@/ground/terrain/groundGrid'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { useDeck } from '@/state/ports/deckPort'
import { frameStats } from '@/state/ports/frameStats'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle, useSession } from '@/state/session/battleContext'
import { useTuning } from '@/state/session/useTuning'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'
import { createGroundPicture } from './groundPicture'
import { groundQuality } from './quality'
import { paintStyle, SURFACE } from './surfaceStyle'

/**
 * The ground: battlefield and region as one mesh, painted with tiles that are composed once and relit as the light
 * changes.
 */
export function Terrain() {
  const world = useWorld()
  const { playback, camera } = useBattle()
  const gl = useThree((s) => s.gl)
  const invalidate = useThree((s) => s.invalidate)
  const quality = useSession((s) => s.quality)
  const software = useSession((s) => s.software)
  const wireframe = useSession((s) => s.wireframe)
  const style = mapStyle(useSession((s) => s.mapStyle))
  const contours = useSession((s) => s.layers.contours) || style.withContours
  const grid = useSession((s) => s.layers.grid) || style.withGrid
  const shadows = useSession((s) => s.layers.shadows) && !style.print
  const grain = useTuning('grain')
  const presenting = useSession((s) => s.mode === 'present')
  const step = useSession((s) => s.step)
  const { steps } = useDeck()
  const following = presenting ? steps[step + 1]?.step.camera : undefined

  const picture = useMemo(() => {
    const { ground, trees } = world.assets
    const grid = createGroundGrid(ground.battlefield, ground.region, trees.battlefield, trees.region)
    return createGroundPicture(gl, world, grid, quality, groundQuality(quality, software))
  }, [gl, world, quality, software])
  useEffect(() => {
    const canvas = gl.domElement
    canvas.addEventListener?.('webglcontextrestored', picture.forget)
    return () => {
      canvas.removeEventListener?.('webglcontextrestored', picture.forget)
      picture.dispose()
    }
  }, [gl, picture])
  useEffect(() => {
    picture.setLines({ contours, grid })
    picture.setWireframe(wireframe)
    invalidate()
  }, [picture, contours, grid, wireframe, invalidate])
  useEffect(() => {
    paintStyle(style)
    picture.setStyle(style, grain)
    invalidate()
  }, [picture, style, grain, invalidate])

  const flying = useRef(false)
  useEffect(() => {
    flying.current = false
    picture.setAhead(following ? viewOf(following) : null)
    invalidate()
  }, [picture, following, invalidate])

  useFrame(() => {
    const started = performance.now()
    // In flight its end is composed ahead, at rest the next step of a talk.
    if (flying.current !== camera.current.flying()) {
      flying.current = !flying.current
      const ahead = flying.current ? camera.current.cue() : following
      picture.setAhead(ahead ? viewOf(ahead) : null)
    }
    SURFACE.uContourStep.value = contourInterval(mapReadout.metresPerPixel)
    if (picture.update(shadows, playback.clock.playing && !world.still)) invalidate()
    frameStats.groundMs = performance.now() - started
  }, ORDER.ground)
  return <primitive object={picture.mesh} />
}
