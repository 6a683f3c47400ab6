import { useEffect } from 'react'
import type { BufferGeometry, Material, Mesh } from 'three'

type Held = Mesh<BufferGeometry, Material>

/** Gives the GPU memory of meshes back when they are replaced or the scene goes. The list must be a memoised one. */
export function useDispose(meshes: Held | readonly Held[]): void {
  useEffect(
    () => () => {
      for (const { geometry, material } of [meshes].flat() as Held[]) {
        geometry.dispose()
        material.dispose()
      }
    },
    [meshes],
  )
}
