import { BufferGeometry, DataTexture, Group, Mesh, ShaderMaterial } from 'three'
import { expect, it } from 'vitest'
import { leaveContext } from '@/scene/gpu/leaveContext'

it('a lost context leaves no listener of three on any geometry or texture of the scene', () => {
  const textures = Array.from({ length: 3 }, () => new DataTexture())
  const material = new ShaderMaterial({
    uniforms: { uOne: { value: textures[0] }, uMany: { value: [textures[1], textures[2]] }, uNone: { value: null } },
  })
  const hidden = new Mesh(new BufferGeometry(), material)
  hidden.visible = false
  const two = new Mesh(new BufferGeometry(), [material, new ShaderMaterial()])
  const scene = new Group().add(new Group().add(hidden), two)
  const left = new Set<unknown>()
  for (const each of [hidden.geometry, two.geometry, ...textures])
    (each as DataTexture).addEventListener('dispose', ({ target }) => left.add(target))
  leaveContext(scene)
  expect(left.size).toBe(5)
})
