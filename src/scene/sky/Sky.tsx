import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import skyFragment from './sky.frag'
import skyVertex from './sky.vert'
import sunFragment from './sun.frag'
import sunVertex from './sun.vert'

/** Cells of the sky's mesh across and up the picture: its gradient is coloured per vertex. */
const ACROSS = 20
const UP = 16

/** A plain gradient for the hour behind everything, with the sun where it stood. */
export function Sky() {
  const { uniforms } = useWorld()
  const meshes = useMemo(() => {
    const sky = new Mesh(
      skyGeometry(),
      new ShaderMaterial({ vertexShader: skyVertex, fragmentShader: skyFragment, uniforms, depthWrite: false }),
    )
    const sun = new Mesh(
      sunGeometry(),
      new ShaderMaterial({
        vertexShader: sunVertex,
        fragmentShader: sunFragment,
        uniforms,
        depthWrite: false,
        transparent: true,
      }),
    )
    sky.frustumCulled = sun.frustumCulled = false
    // After the ground, so that only bare sky is shaded.
    sky.renderOrder = PAINT_ORDER.sky
    sun.renderOrder = PAINT_ORDER.sky
    return [sky, sun]
  }, [uniforms])
  useDispose(meshes)
  return (
    <>
      <primitive object={meshes[0]!} />
      <primitive object={meshes[1]!} />
    </>
  )
}

function skyGeometry(): BufferGeometry {
  const positions: number[] = []
  const index: number[] = []
  for (let r = 0; r <= UP; r++)
    for (let c = 0; c <= ACROSS; c++) positions.push((c / ACROSS) * 2 - 1, (r / UP) * 2 - 1, 0)
  for (let r = 0; r < UP; r++) {
    for (let c = 0; c < ACROSS; c++) {
      const a = r * (ACROSS + 1) + c
      const b = a + ACROSS + 1
      index.push(a, a + 1, b, a + 1, b + 1, b)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(index)
  return geometry
}

function sunGeometry(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0]), 3))
  geometry.setIndex([0, 1, 2, 1, 3, 2])
  return geometry
}
