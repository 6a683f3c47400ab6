import { create, type ReactThreeTest } from '@react-three/test-renderer'
import type { ReactNode } from 'react'
import type { BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { vi } from 'vitest'
import { FrameDriver } from '@/scene/frame/FrameDriver'
import { at } from './smallRecord'
import { smallWorld } from './world'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

export type SceneMesh = Mesh<BufferGeometry, ShaderMaterial>
let open: Awaited<ReturnType<typeof create>> | null = null

/** Call before each test: without WebGL three prints a warning. */
export function muteThree(): void {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
}

/** Call after each test, or where a test is about unmounting. */
export async function leave(): Promise<void> {
  await open?.unmount()
  open = null
  vi.restoreAllMocks()
}

/**
 * Shows components in the small world with the frame driver before them, without WebGL. `watch` gets the stores before
 * anything subscribes.
 */
export async function show(children: ReactNode, watch?: (world: ReturnType<typeof smallWorld>) => void) {
  const world = smallWorld()
  watch?.(world)
  open = await create(
    world.around(
      <>
        <FrameDriver />
        {children}
      </>,
    ),
    { width: 1280, height: 720, camera: { position: [0, 9000, 9000], fov: 40, near: 10, far: 300_000 } },
  )
  const renderer = open
  const frame = (seconds = 0) => renderer.advanceFrames(1, seconds)
  const seek = async (time: string) => {
    world.playback.seek(at(time))
    await frame()
  }
  const meshes = () =>
    renderer.scene
      .findAll((n: ReactThreeTest.ReactThreeTestInstance) => n.type === 'Mesh')
      .map((n) => n.instance as unknown as SceneMesh)
  await frame()
  return { ...world, renderer, frame, seek, meshes }
}
