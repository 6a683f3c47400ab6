import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { SYMBOL_VIEW } from '@/symbols/composeSymbol'
import { weakerConfidence } from '@/domain/stateAt'
import { spread } from '@/layout/spread'
import { heightAt } from '@/terrain/heightField'
import { useBattle, useSession } from '@/state/battleContext'
import { look } from '@/state/look'
import { notify } from '@/state/notices'
import { ORDER } from '../frame/order'
import { project, type ScreenPoint } from '../frame/project'
import { SpriteBatch } from '../gpu/spriteBatch'
import { useStage, worldY } from '../stage'
import { countForces } from './countForces'
import { highlighted } from './highlight'
import { StemBatch } from './stemBatch'
import { createSymbolAtlas, type SymbolAtlas } from './symbolAtlas'
import { createTokenColumns, sortFarFirst } from './tokenColumns'
import { tokenStatics } from './tokenLayout'
import { TOKEN_FRAGMENT } from './tokenShader'

/** Widest token in CSS pixels at size 1: what the atlas is drawn for. */
const ATLAS_WIDTH = 46
const point: ScreenPoint = { x: 0, y: 0, depth: 0 }

/** The tokens of all units on the map: symbol, stem and dot, kept apart on the screen. */
export function Tokens() {
  const stage = useStage()
  const { record, uniforms, tokens: screen } = stage
  const { session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const visible = useSession((s) => s.layers.units)
  const tokenSize = useSession((s) => s.tokenSize)
  const dpr = useThree((s) => s.viewport.dpr)
  const atlas = useSymbolAtlas(dpr * tokenSize)
  const count = record.tracks.length
  const statics = useMemo(() => tokenStatics(record), [record])
  const columns = useMemo(() => createTokenColumns(count), [count])
  const stems = useMemo(() => new StemBatch(count, uniforms), [count, uniforms])
  const sprites = useMemo(
    () => new SpriteBatch(count * 3, uniforms, TOKEN_FRAGMENT, { uAtlas: { value: null } }, 22),
    [count, uniforms],
  )
  useEffect(() => () => stems.dispose(), [stems])
  useEffect(() => () => sprites.dispose(), [sprites])
  useEffect(() => {
    if (!atlas) return
    sprites.mesh.material.uniforms.uAtlas!.value = atlas.texture
    stage.pending.delete('symbols')
    invalidate()
  }, [atlas, sprites, stage, invalidate])

  useFrame((_, delta) => {
    screen.count = 0
    countForces(stage)
    if (visible && atlas) {
      placeOnGround()
      moveApart(delta)
    }
    draw()
  }, ORDER.forces)

  /** Which tokens are in the picture, and where their unit stands. */
  function placeOnGround(): void {
    const { poses } = stage
    const highlight = highlighted(stage, session.getState().highlight)
    let n = 0
    for (let row = 0; row < count; row++) {
      const presence = poses.presence[row]!
      if (stage.units.shown[row] === 0) continue
      const x = poses.x[row]!
      const z = poses.z[row]!
      if (!project(stage, x, worldY(stage, heightAt(stage.assets.ground, x, z)), z, point)) continue
      const far = fadeUnderSuperior(row)
      if (far <= 0) continue
      const size = tokenSize * (look.tokenFar + look.tokenNear * Math.min(1, (look.tokenNearKm * 1000) / point.depth))
      screen.row[n] = row
      screen.groundX[n] = point.x
      screen.groundY[n] = point.y
      screen.depth[n] = point.depth
      screen.halfWidth[n] = (statics.width[row]! * size) / 2
      screen.halfHeight[n] = (screen.halfWidth[n]! * SYMBOL_VIEW.height) / SYMBOL_VIEW.width
      screen.alpha[n] = presence * far * (highlight && !highlight.has(row) ? look.highlightFade : 1)
      n++
    }
    screen.count = n
  }

  /** From afar a unit that stands close by its superior is shown by it: 1 near, 0 far. */
  function fadeUnderSuperior(row: number): number {
    const superior = statics.superior[row]!
    if (superior < 0 || stage.poses.presence[superior]! <= 0) return 1
    const { poses } = stage
    const apart = Math.hypot(poses.x[row]! - poses.x[superior]!, poses.z[row]! - poses.z[superior]!)
    const pixels = (apart / point.depth) * stage.pixelsPerRadian
    return Math.min(1, Math.max(0, (pixels - look.mergePixels) / 14))
  }

  function moveApart(delta: number): void {
    const n = screen.count
    for (let i = 0; i < n; i++) {
      columns.homeX[i] = screen.groundX[i]!
      columns.homeY[i] = screen.groundY[i]! - look.stem * tokenSize - screen.halfHeight[i]!
      // The ring and halo need air; the frame is narrower than the cell.
      columns.halfWidth[i] = screen.halfWidth[i]! * 0.92
      columns.halfHeight[i] = screen.halfHeight[i]! * 0.86
      columns.weight[i] = screen.halfWidth[i]!
    }
    columns.count = n
    spread(columns, screen.x, screen.y)
    const share = columns.settled && !stage.still ? 1 - Math.exp(-Math.min(delta, 0.1) * look.tokenEase) : 1
    let moving = false
    for (let i = 0; i < n; i++) {
      const row = screen.row[i]!
      const wantX = screen.x[i]! - screen.groundX[i]!
      const wantY = screen.y[i]! - screen.groundY[i]!
      const fresh = columns.seen[row]! === 0
      const dx = wantX - columns.offsetX[row]!
      const dy = wantY - columns.offsetY[row]!
      const jump = fresh || Math.abs(dx) + Math.abs(dy) < 0.4
      columns.offsetX[row]! += jump ? dx : dx * share
      columns.offsetY[row]! += jump ? dy : dy * share
      if (!jump) moving = true
      screen.x[i] = screen.groundX[i]! + columns.offsetX[row]!
      screen.y[i] = screen.groundY[i]! + columns.offsetY[row]!
    }
    columns.seen.fill(0)
    for (let i = 0; i < n; i++) columns.seen[screen.row[i]!] = 1
    columns.settled = true
    if (moving) invalidate()
  }

  function draw(): void {
    stems.begin()
    sprites.begin()
    if (atlas) {
      const { selection } = session.getState()
      sortFarFirst(screen, columns.order)
      for (let k = 0; k < screen.count; k++) drawToken(columns.order[k]!, atlas, selection?.kind === 'unit' ? selection.id : null)
    }
    stems.end()
    sprites.end()
  }

  function drawToken(i: number, pictures: SymbolAtlas, selected: string | null): void {
    const { poses } = stage
    const row = screen.row[i]!
    const { unit, segments } = record.tracks[row]!
    const segment = segments[poses.segment[row]!]!
    const here = segment[poses.fix[row]!]!
    const next = segment[poses.fix[row]! + 1]
    const confidence = next && poses.progress[row]! > 0 ? weakerConfidence(here.confidence, next.confidence) : here.confidence
    const alpha = screen.alpha[i]!
    const x = screen.x[i]!
    const y = screen.y[i]!
    const halfHeight = screen.halfHeight[i]!
    stems.add(screen.groundX[i]!, screen.groundY[i]!, x, y + halfHeight * 0.8, alpha)
    sprites.add(screen.groundX[i]!, screen.groundY[i]!, 3.4, 2.4, pictures.dot, alpha, 0, 1, 0)
    sprites.add(x, y, screen.halfWidth[i]!, halfHeight, pictures.uv(unit, confidence), alpha, 0, 0, 0)
    if (unit.id === selected) sprites.add(x, y + halfHeight * 0.08, screen.halfWidth[i]! * 1.12, halfHeight * 1.12, pictures.ring, 1, 0, 0, 0)
  }

  return (
    <>
      <primitive object={stems.mesh} />
      <primitive object={sprites.mesh} />
    </>
  )
}

/** The atlas for a size, redrawn when the device or the size of tokens asks for other pixels. */
function useSymbolAtlas(scale: number): SymbolAtlas | null {
  const { record, pending } = useStage()
  const [atlas, setAtlas] = useState<SymbolAtlas | null>(null)
  useEffect(() => {
    let gone = false
    pending.add('symbols')
    createSymbolAtlas(record, ATLAS_WIDTH * 1.18 * scale).then(
      (made) => (gone ? made.texture.dispose() : setAtlas(made)),
      (error: Error) => notify(error.message, 'problem'),
    )
    return () => {
      gone = true
    }
  }, [record, scale, pending])
  useEffect(() => () => atlas?.texture.dispose(), [atlas])
  return atlas
}
