import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { benchHandle } from '@/state/ports/benchPort'
import { groundFigures } from '@/state/ports/groundFigures'
import { useWorld } from '../world'
import { countAircraft } from './countAircraft'
import { ForceStamps, forceStamps } from './ForceStamps'
import { probeSurface } from './probeSurface'
import { createQuad } from './quadCost'
import { textureBytes } from './textureBytes'

/** Exposes the scene to the benchmark only. Draws nothing. */
export function BenchPort() {
  const get = useThree((s) => s.get)
  const world = useWorld()
  useEffect(() => {
    const { gl: renderer, scene, advance } = get()
    const gl = renderer.getContext()
    const pixel = new Uint8Array(4)
    // Only reading back a pixel proves that a frame is finished; `finish` may return earlier.
    const settle = () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    benchHandle.current = {
      measureFrame: (prepare) => {
        settle()
        const started = performance.now()
        prepare()
        advance(started, true)
        const scripted = performance.now()
        settle()
        return { frameMs: performance.now() - started, scriptMs: scripted - started }
      },
      drawFrame: () => advance(performance.now(), true),
      measureQuad: (times) => {
        const quad = createQuad(renderer, world.textures.battlefield.surface)
        const costs = Array.from({ length: times + 2 }, () => {
          settle()
          const started = performance.now()
          quad.draw()
          settle()
          return performance.now() - started
        })
        quad.dispose()
        // The first two compile shaders and warm up.
        return costs.slice(2)
      },
      surface: () => probeSurface(renderer, scene, world),
      frames: () => renderer.info.render.frame,
      drawCalls: () => renderer.info.render.calls,
      triangles: () => renderer.info.render.triangles,
      textureBytes: () => {
        const { battlefield: b, region: r, horizons, mistDepth, noise } = world.textures
        const sources = [b.height, b.surface, r.height, r.surface, ...horizons, mistDepth, noise]
        return textureBytes(scene, sources) + groundFigures.bytes
      },
      ground: () => ({ ...groundFigures }),
      shown: () => ({
        present: world.poses.presence.reduce((n, p) => n + (p > 0 ? 1 : 0), 0),
        tokens: world.tokens.count,
        aircraft: countAircraft(scene),
      }),
      forcesMs: () => forceStamps.ms,
      held: () => ({ geometries: renderer.info.memory.geometries, textures: renderer.info.memory.textures }),
      targetBytes: () => {
        const samples: number = gl.getParameter(gl.SAMPLES)
        // Colour and depth per sample, and the resolved colour.
        return gl.drawingBufferWidth * gl.drawingBufferHeight * (8 * Math.max(1, samples) + (samples > 1 ? 4 : 0))
      },
    }
    return () => {
      benchHandle.current = null
    }
  }, [get, world])
  return <ForceStamps />
}
