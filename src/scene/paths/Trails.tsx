import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { DataTexture, Mesh, NearestFilter, RedFormat, UnsignedByteType } from 'three'
import { heightAt } from '@/ground/terrain/heightField'
import { pathPieces, PIECE_FLOATS } from '@/picture/paths/pathPieces'
import { isStressCopy } from '@/record/domain/stressIds'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { createQuads } from '../gpu/quads'
import { useWorld, type World } from '../world'
import { createPathMaterial } from './pathMaterial'

/** Where each unit has come from and, if shown, where it goes next: one draw call each, driven by battle time alone. */
export function Trails() {
  const world = useWorld()
  const { session } = useBattle()
  const paths = useMemo(() => createPaths(world), [world])
  useEffect(() => () => paths.dispose(), [paths])
  useFrame(() => {
    const { layers, selection } = session.getState()
    paths.behind.visible = layers.trails && layers.units
    paths.ahead.visible = layers.routes && layers.units
    if (!paths.behind.visible && !paths.ahead.visible) return
    paths.own.uSelectedRow.value = selection?.kind === 'unit' ? (paths.rows.get(selection.id) ?? -1) : -1
    paths.writeShown()
  }, ORDER.forces)
  return (
    <>
      <primitive object={paths.behind} />
      <primitive object={paths.ahead} />
    </>
  )
}

function createPaths(world: World) {
  const { record, uniforms, assets, units, poses } = world
  const count = record.tracks.length
  const pieces = pathPieces(
    record.tracks,
    (x, z) => heightAt(assets.ground, x, z),
    (row) => !isStressCopy(record.tracks[row]!.unit.id),
  )
  const geometry = createQuads(pieces, PIECE_FLOATS, [['aStart', 0, 4], ['aEnd', 4, 4], ['aWhose', 8, 3]]) // prettier-ignore
  const shown = new Uint8Array(Math.max(count, 1))
  const texture = new DataTexture(shown, shown.length, 1, RedFormat, UnsignedByteType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.unpackAlignment = 1
  const own = { uShown: { value: texture }, uSelectedRow: { value: -1 } }
  const meshes = ([0, 1] as const).map((ahead) => {
    const mesh = new Mesh(geometry, createPathMaterial(uniforms, own, ahead))
    mesh.frustumCulled = false
    mesh.renderOrder = ahead ? PAINT_ORDER.routes : PAINT_ORDER.trails
    return mesh
  })
  return {
    own,
    behind: meshes[0]!,
    ahead: meshes[1]!,
    rows: new Map(record.tracks.map((t, row) => [t.unit.id, row])),
    /** Writes the filter by row; a unit that has left the map keeps its fading trail unless places are filtered. */
    writeShown() {
      const certain = units.allowed[0]! & units.allowed[1]! & units.allowed[2]!
      let changed = false
      for (let row = 0; row < count; row++) {
        const on = (poses.presence[row]! > 0 ? units.shown[row]! : units.identity[row]! & certain) * 255
        if (shown[row] === on) continue
        shown[row] = on
        changed = true
      }
      if (changed) texture.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      texture.dispose()
      for (const mesh of meshes) mesh.material.dispose()
    },
  }
}
