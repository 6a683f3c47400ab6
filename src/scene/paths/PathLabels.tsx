import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Color, NoColorSpace } from 'three'
import { touches, touchesLabel } from '@/base/layout/placeLabels'
import { heightAt } from '@/ground/terrain/heightField'
import { gapMeterOf, measureGap, type GapMeter } from '@/picture/fronts/gap'
import { showsGap } from '@/picture/fronts/shown'
import { useBattle } from '@/state/session/battleContext'
import { tuning } from '@/state/session/tuning'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { project, type ScreenPoint } from '../frame/project'
import { useDisplayScale } from '../frame/useDisplayScale'
import { SpriteBatch } from '../gpu/spriteBatch'
import LABEL_FRAGMENT from '../labels/label.frag'
import { INK_DAY, INK_NIGHT } from '../labels/labelShader'
import { createTextAtlas, type TextAtlas, type TextCell } from '../labels/textAtlas'
import { crosses, useWorld, worldY } from '../world'
import { MAX_KM, pathLabelTexts } from './pathLabelTexts'

const point: ScreenPoint = { x: 0, y: 0, depth: 0 }
const inks = (hex: readonly number[]) => ({ value: hex.map((h) => new Color().setHex(h, NoColorSpace)) })
/** Index of the first side among the label inks. */
const SIDE_INK = 3
/** Closer than this, metres, hours are shown for every unit. */
const NEAR = 7000
/** Maximum number of figures, and the minimum distance between two, pixels. */
const MAX = 48
const APART_X = 46
const APART_Y = 16
/** Shares of the gap's line at which its length may stand, and its distance from the line, pixels. */
const GAP_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const
const GAP_OFF = 14
/** Margin for the halo on either side of a text, pixels. */
const MARGIN = 4

/**
 * Figures on the map that change with time or selection: hours on trails and routes, ranges of guns, the gap in
 * kilometres. One draw call.
 */
export function PathLabels() {
  const world = useWorld()
  const { session } = useBattle()
  const { record, uniforms, assets, units } = world
  const invalidate = useThree((s) => s.invalidate)
  const dpr = useThree((s) => s.viewport.dpr)
  const audience = useDisplayScale()
  const texts = useMemo(() => pathLabelTexts(record), [record])
  const meter = useMemo(() => gapMeterOf(record), [record])
  const atlas = useRef<TextAtlas | null>(null)
  const gapPlace = useRef(0)
  const placed = useMemo(() => new Float32Array(MAX * 2), [])
  const sprites = useMemo(
    () =>
      new SpriteBatch(
        MAX + 2,
        uniforms,
        LABEL_FRAGMENT,
        { uAtlas: { value: null }, uInk: inks(INK_DAY), uInkNight: inks(INK_NIGHT) },
        PAINT_ORDER.pathLabels,
      ),
    [uniforms],
  )
  useEffect(() => () => sprites.dispose(), [sprites])
  useEffect(() => {
    let disposed = false
    void createTextAtlas(texts.jobs, dpr * audience).then((made) => {
      if (disposed) return made.texture.dispose()
      atlas.current?.texture.dispose()
      atlas.current = made
      sprites.mesh.material.uniforms.uAtlas!.value = made.texture
      invalidate()
    })
    return () => {
      disposed = true
    }
  }, [texts, dpr, audience, sprites, invalidate])
  useEffect(() => () => atlas.current?.texture.dispose(), [])

  useFrame(() => {
    const { layers, filter, selection } = session.getState()
    sprites.begin()
    if (atlas.current) {
      const chosen = selection?.kind === 'unit' ? selection.id : ''
      if (showsGap(layers, filter)) drawGap(atlas.current)
      let n = 0
      if (layers.units) n = drawRanges(atlas.current, layers.ranges, chosen, n)
      if (layers.units && (layers.trails || layers.routes))
        drawTicks(atlas.current, layers.trails, layers.routes, chosen, n)
    }
    sprites.end()
  }, ORDER.pathLabels)

  function drawGap({ cells }: TextAtlas): void {
    if (!meter || world.t < meter.from || world.t >= meter.closes) return
    measureGap(meter, world.t)
    if (meter.a < 0) return
    const shown = Math.max(Math.round(meter.metres / 100), 1)
    const whole = cells[texts.wholes + Math.min(Math.floor(shown / 10), MAX_KM)]!
    const tenth = cells[texts.tenths + (shown % 10)]!
    const inner = whole.width + tenth.width - MARGIN * 4
    if (!placeGap(meter, (inner / 2) * audience, (whole.height / 2 - MARGIN) * audience)) return
    const left = -inner / 2
    addGap(tenth, point.x + (left + tenth.width / 2 - MARGIN + whole.width - MARGIN * 2) * audience)
    addGap(whole, point.x + (left + whole.width / 2 - MARGIN) * audience)
  }

  function addGap(cell: TextCell, x: number): void {
    sprites.add(x, point.y, (cell.width / 2) * audience, (cell.height / 2) * audience, cell.uv, 1, 0, 0, 0)
  }

  /**
   * Sets `point` to a place for the length of the gap that is clear of tokens and names: the last one, so that the
   * figure does not jump while the arms move, else the one nearest the middle of the line.
   */
  function placeGap(meter: GapMeter, halfWidth: number, halfHeight: number): boolean {
    if (gapFits(meter, gapPlace.current, halfWidth, halfHeight)) return true
    for (let place = 0; place < GAP_PLACES.length * 2; place++) {
      if (!gapFits(meter, place, halfWidth, halfHeight)) continue
      gapPlace.current = place
      return true
    }
    return false
  }

  /** Even places are above the line, odd ones below it. */
  function gapFits({ poses, a, b }: GapMeter, place: number, halfWidth: number, halfHeight: number): boolean {
    const along = GAP_PLACES[place >> 1]!
    const x = poses.x[a]! + (poses.x[b]! - poses.x[a]!) * along
    const z = poses.z[a]! + (poses.z[b]! - poses.z[a]!) * along
    if (!onScreen(x, z)) return false
    point.y += (place % 2 === 0 ? -GAP_OFF : GAP_OFF) * audience
    return (
      !touchesLabel(world.labels, point.x, point.y, halfWidth, halfHeight) &&
      !touches(world.tokens, point.x, point.y, halfWidth, halfHeight)
    )
  }

  function drawRanges(made: TextAtlas, all: boolean, chosen: string, from: number): number {
    let n = from
    for (let i = 0; i < texts.guns.length; i++) {
      const g = texts.guns[i]!
      if (!(all || g.unit === chosen) || units.shown[g.row] === 0) continue
      // Where the ring comes nearest to the eye, or the next of eight points that is in the picture.
      const [x, z] = [world.poses.x[g.row]!, world.poses.z[g.row]!]
      const towards = Math.atan2(world.camera!.position.x - x, world.camera!.position.z - z)
      for (let k = 0; k < 8; k++) {
        const angle = towards + ((k + 1) >> 1) * (k % 2 === 0 ? 1 : -1) * (Math.PI / 4) * (g.side < 2 ? 1 : -1)
        const next = place(made, x + g.rangeM * Math.sin(angle), z + g.rangeM * Math.cos(angle), g.text, g.side, 90, n)
        if (next === n) continue
        n = next
        break
      }
    }
    return n
  }

  function drawTicks(made: TextAtlas, behind: boolean, ahead: boolean, chosen: string, from: number): void {
    let n = from
    const { t } = world
    for (let i = 0; i < texts.ticks.length && n < MAX; i++) {
      const k = texts.ticks[i]!
      if (!(
        (behind && t >= k.t && t - k.t < tuning.trailHours * 3600) ||
        (ahead && k.t > t && k.t - t < tuning.routeHours * 3600)
      ))
        continue
      if (units.shown[k.row] === 0) continue
      const own = chosen !== '' && record.tracks[k.row]!.unit.id === chosen
      if (!own && (world.camera!.position.x - k.x) ** 2 + (world.camera!.position.z - k.z) ** 2 > NEAR * NEAR) continue
      n = place(made, k.x, k.z, k.text, k.side, APART_X, n)
    }
  }

  /** Adds a text beside a point of the ground if there is room; returns the new count. */
  function place(
    { cells }: TextAtlas,
    x: number,
    z: number,
    text: number,
    side: number,
    apart: number,
    n: number,
  ): number {
    if (
      n >= MAX ||
      !onScreen(x, z) ||
      point.x < 20 ||
      point.y < 20 ||
      point.x > world.width - 20 ||
      point.y > world.height - 20
    )
      return n
    const y = point.y - 10 * audience
    for (let i = 0; i < n; i++)
      if (
        Math.abs(placed[i * 2]! - point.x) < apart * audience &&
        Math.abs(placed[i * 2 + 1]! - y) < APART_Y * audience
      )
        return n
    const cell = cells[text]!
    const halfWidth = (cell.width / 2 - MARGIN) * audience
    const halfHeight = (cell.height / 2 - MARGIN) * audience
    if (
      crosses(world, point.x, halfWidth) ||
      touchesLabel(world.labels, point.x, y, halfWidth, halfHeight) ||
      touches(world.tokens, point.x, y, halfWidth, halfHeight)
    )
      return n
    placed[n * 2] = point.x
    placed[n * 2 + 1] = y
    sprites.add(
      point.x,
      y,
      (cell.width / 2) * audience,
      (cell.height / 2) * audience,
      cell.uv,
      0.95,
      SIDE_INK + side,
      0,
      0,
    )
    return n + 1
  }

  function onScreen(x: number, z: number): boolean {
    return project(world, x, worldY(world, heightAt(assets.ground, x, z)), z, point)
  }
  return <primitive object={sprites.mesh} />
}
