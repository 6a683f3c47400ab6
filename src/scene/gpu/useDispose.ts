import { useEffect } from 'react'
import type { BufferGeometry, Material, Mesh } from 'three'

type Held = Mesh<BufferGeometry, Material>

/** Disposes of meshes when they are replaced or the scene unmounts. The list must be memoised. */
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
