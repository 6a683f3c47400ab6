import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { Color, NoColorSpace } from 'three'
import { smoothstep } from '@/base/core/math'
import { ORDER_BESIDE, ORDER_ON, ORDER_ROUND, placeLabels, SIDE } from '@/base/layout/placeLabels'
import { contourInterval } from '@/ground/terrain/contours'
import { heightAt } from '@/ground/terrain/heightField'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { calloutRects, coveredRects, NOTHING_COVERED } from '@/state/ports/coveredRects'
import { mapReadout } from '@/state/ports/mapReadout'
import { useSession } from '@/state/session/battleContext'
import { tuning } from '@/state/session/tuning'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { project, type ScreenPoint } from '../frame/project'
import { useDisplayScale } from '../frame/useDisplayScale'
import { SpriteBatch } from '../gpu/spriteBatch'
import { BAR_REACH, leftReach } from '../units/drawTokens'
import { crosses, useWorld, worldY } from '../world'
import LABEL_FRAGMENT from './label.frag'
import { labelSet, type Label } from './labelSet'
import { INK_DAY, INK_NIGHT } from './labelShader'
import { contourLabels, gridLabels } from './lineLabels'
import { createTextAtlas, type TextAtlas } from './textAtlas'

const point: ScreenPoint = { x: 0, y: 0, depth: 0 }
const further: ScreenPoint = { x: 0, y: 0, depth: 0 }
const inks = (hex: readonly number[]) => ({ value: hex.map((h) => new Color().setHex(h, NoColorSpace)) })
/** Gap between a marker and its name, pixels. */
const BY_MARKER = 4
const BY_TOKEN = 3
/** Gap between a unit's name and other units' tokens, so that it is clear whose name it is. */
const APART = 5

/** Names of places, rivers and units; they never cover a token or one another. */
export function Labels() {
  const world = useWorld()
  const { record, assets, uniforms, labels: screen, tokens, fateList } = world
  const invalidate = useThree((s) => s.invalidate)
  const visible = useSession((s) => s.layers.labels)
  const language = useSession((s) => s.language)
  const audience = useDisplayScale()
  const tokenSize = useSession((s) => s.tokenSize) * audience
  const dpr = useThree((s) => s.viewport.dpr)
  const style = mapStyle(useSession((s) => s.mapStyle))
  const contours = useSession((s) => s.layers.contours) || style.withContours
  const grid = useSession((s) => s.layers.grid) || style.withGrid
  const interval = useContourInterval(contours)
  const wanted = useMemo(
    () =>
      labelSet(
        record,
        assets.water,
        language,
        [
          ...(interval > 0 ? contourLabels(assets.ground, mapReadout.metresPerPixel) : []),
          ...(grid ? gridLabels() : []),
        ],
        fateList,
      ),
    [record, assets, fateList, language, interval, grid],
  )
  const tokenOfRow = useMemo(() => new Int32Array(record.tracks.length), [record])
  // The names drawn are those of the atlas: a new set appears once its texts are painted.
  const { set, atlas } = useTextAtlas(wanted, dpr * audience, world.pending)
  const alpha = useMemo(() => new Float32Array(set.length), [set])
  const lastSide = useMemo(() => new Int8Array(set.length).fill(-1), [set])
  const callouts = useRef(0)
  const sprites = useMemo(
    () =>
      new SpriteBatch(
        512,
        uniforms,
        LABEL_FRAGMENT,
        { uAtlas: { value: null }, uInk: inks(INK_DAY), uInkNight: inks(INK_NIGHT) },
        PAINT_ORDER.labels,
      ),
    [uniforms],
  )
  useEffect(() => () => sprites.dispose(), [sprites])
  useEffect(() => {
    if (!atlas) return
    sprites.mesh.material.uniforms.uAtlas!.value = atlas.texture
    world.pending.delete('labels')
    invalidate()
  }, [atlas, sprites, world, invalidate])

  useFrame((_, delta) => {
    // Sides taken before a callout came or went are forgotten: the picture of a moment is the same however it came about.
    if (calloutRects.count !== callouts.current) {
      callouts.current = calloutRects.count
      lastSide.fill(-1)
    }
    screen.count = 0
    if (visible && atlas) collect(atlas)
    const { still } = world
    const panels = still ? NOTHING_COVERED : coveredRects
    placeLabels(screen, tokens, panels, 2, tuning.riverNamesApart, still ? NOTHING_COVERED : calloutRects)
    // A still must not depend on what was shown before: it neither reads nor stores previous sides.
    if (!world.still) for (let n = 0; n < screen.count; n++) lastSide[screen.label[n]!] = screen.side[n]!
    draw(delta)
  }, ORDER.labels)

  function collect(texts: TextAtlas): void {
    tokenOfRow.fill(-1)
    for (let i = 0; i < tokens.count; i++) tokenOfRow[tokens.row[i]!] = i
    // Selected and pointed-at units are named first.
    collectThose(texts, true)
    collectThose(texts, false)
  }

  function isRequested({ row, fate }: Label): boolean {
    return row >= 0 ? row === world.hoverRow || world.named[row] === 1 : fate >= 0
  }

  function collectThose(texts: TextAtlas, requested: boolean): void {
    for (let k = 0; k < set.length && screen.count < screen.label.length; k++) {
      const label = set[k]!
      if (label.life && (world.t < label.life.from || world.t >= label.life.until)) continue
      if (isRequested(label) !== requested || (label.fate >= 0 && label.fate !== world.hoverFate)) continue
      const cell = texts.cells[k]!
      const n = screen.count
      const size = tuning.labelSize * audience
      screen.halfWidth[n] = (cell.width / 2 - 2) * size
      screen.halfHeight[n] = (cell.height / 2 - 3) * size
      screen.side[n] = world.still ? -1 : lastSide[k]!
      screen.angle[n] = 0
      screen.scale[n] = size
      screen.group[n] = label.group
      screen.order[n] = label.row >= 0 ? ORDER_BESIDE : label.marker ? ORDER_ROUND : ORDER_ON
      screen.host[n] = -1
      screen.air[n] = 0
      const shown = label.row >= 0 ? putUnit(label, n, requested) : putPlace(label, n)
      if (!shown) continue
      screen.label[n] = k
      screen.place[n] = label.place
      screen.count++
    }
  }

  function putUnit(label: Label, n: number, wanted: boolean): boolean {
    const token = tokenOfRow[label.row]!
    if (token < 0 || tokens.alpha[token]! < 0.5) return false
    if (!wanted && tokens.depth[token]! / world.pixelsPerRadian > label.maxMetresPerPixel) return false
    const halfWidth = tokens.halfWidth[token]!
    const halfHeight = tokens.halfHeight[token]!
    screen.x[n] = tokens.x[token]!
    screen.y[n] = tokens.y[token]! + halfHeight * 0.3
    screen.reach[n * 4 + SIDE.right] = halfWidth + BY_TOKEN
    screen.reach[n * 4 + SIDE.left] = leftReach(halfWidth, tokenSize) + BY_TOKEN
    screen.reach[n * 4 + SIDE.below] = halfHeight * 0.7 + BAR_REACH
    screen.host[n] = token
    screen.air[n] = APART
    return true
  }

  function putPlace(label: Label, n: number): boolean {
    const y = worldY(world, heightAt(world.assets.ground, label.x, label.z))
    if (!project(world, label.x, y, label.z, point)) return false
    if (
      point.depth / world.pixelsPerRadian > label.maxMetresPerPixel ||
      mapReadout.metresPerPixel > label.maxMetresPerPixel * 1.5
    )
      return false
    const scale = 1 - tuning.labelFar * smoothstep(10, 50, point.depth / world.pixelsPerRadian)
    screen.scale[n] = scale * tuning.labelSize * audience
    screen.halfWidth[n]! *= scale
    screen.halfHeight[n]! *= scale
    screen.reach.fill(BY_MARKER, n * 4, n * 4 + 4)
    screen.markerX[n] = point.x
    screen.markerY[n] = point.y
    screen.x[n] = point.x
    // The name of an end stands above its marker.
    screen.y[n] = label.fate >= 0 ? point.y - 20 : point.y
    if (label.along && project(world, label.x + label.along.x, y, label.z + label.along.z, further)) {
      let angle = Math.atan2(further.y - point.y, further.x - point.x)
      if (angle > Math.PI / 2) angle -= Math.PI
      if (angle < -Math.PI / 2) angle += Math.PI
      // A name close to vertical is unreadable: leave it out here.
      if (Math.abs(angle) > 1.1) return false
      screen.angle[n] = angle
      const { halfWidth, halfHeight } = screen
      const [w, h] = [halfWidth[n]!, halfHeight[n]!]
      halfWidth[n] = w * Math.cos(angle) + h * Math.abs(Math.sin(angle))
      halfHeight[n] = w * Math.abs(Math.sin(angle)) + h * Math.cos(angle)
      // A river's name stands beside its course, a contour's height on the line.
      const beside = label.group >= 0 ? 12 : 0
      screen.x[n]! += Math.sin(angle) * beside
      screen.y[n]! -= Math.cos(angle) * beside
    }
    return true
  }

  function draw(delta: number): void {
    sprites.begin()
    if (atlas) {
      const share = world.still ? 1 : 1 - Math.exp(-Math.min(delta, 0.1) * tuning.labelFade)
      let moving = false
      const marker = atlas.cells[set.length]!
      for (let n = 0; n < screen.count; n++) {
        const k = screen.label[n]!
        const label = set[k]!
        const cell = atlas.cells[k]!
        const wanted = screen.stands[n]!
        const left = wanted - alpha[k]!
        if (Math.abs(left) < 0.02) alpha[k] = wanted
        else {
          alpha[k]! += left * share
          moving = true
        }
        // Two names fading at the same place would smear: the one that gives way disappears at once.
        if (wanted === 0 || alpha[k]! < 0.02 || crosses(world, screen.x[n]!, screen.halfWidth[n]!)) continue
        const strength = alpha[k]! * (label.row >= 0 ? tokens.alpha[tokenOfRow[label.row]!]! : 1)
        if (label.marker)
          sprites.add(
            screen.markerX[n]!,
            screen.markerY[n]!,
            (marker.width / 2) * audience,
            (marker.height / 2) * audience,
            marker.uv,
            strength,
            label.style,
            0,
            0,
          )
        sprites.add(
          screen.x[n]!,
          screen.y[n]!,
          (cell.width / 2) * screen.scale[n]!,
          (cell.height / 2) * screen.scale[n]!,
          cell.uv,
          strength,
          label.style,
          0,
          screen.angle[n]!,
        )
      }
      if (moving) invalidate()
    }
    sprites.end()
  }
  return <primitive object={sprites.mesh} />
}

/** The contour interval drawn, metres; 0 while contours are hidden. Re-renders when it changes. */
function useContourInterval(shown: boolean): number {
  return useSyncExternalStore(mapReadout.changed.subscribe, () =>
    shown ? contourInterval(mapReadout.metresPerPixel) : 0,
  )
}

interface Painted {
  readonly set: readonly Label[]
  readonly atlas: TextAtlas | null
}

/**
 * The atlas of a label set, with a small dot after the last text, at device pixels; returns the previous set until the
 * new one is painted.
 */
function useTextAtlas(wanted: readonly Label[], pixelRatio: number, pending: Set<string>): Painted {
  const [painted, setPainted] = useState<Painted>({ set: [], atlas: null })
  useEffect(() => {
    let disposed = false
    pending.add('labels')
    const jobs = [...wanted.map((l) => l.job), { text: '•', weight: '700', size: 15 }]
    void createTextAtlas(jobs, pixelRatio).then((atlas) =>
      disposed ? atlas.texture.dispose() : setPainted({ set: wanted, atlas }),
    )
    return () => {
      disposed = true
    }
  }, [wanted, pixelRatio, pending])
  useEffect(() => () => painted.atlas?.texture.dispose(), [painted])
  return painted
}
