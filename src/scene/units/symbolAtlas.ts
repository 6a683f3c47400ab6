import { CanvasTexture, LinearFilter, NoColorSpace, Vector4 } from 'three'
import {
  BADGE_BOX,
  BADGE_STROKE,
  ENGAGED_BADGE,
  FATE_BADGES,
  POSTURE_BADGES,
  type Badge,
} from '@/picture/symbols/badges'
import type { Perspective, SymbolSet } from '@/picture/symbols/symbolChoice'
import { SYMBOL_INK } from '@/picture/symbols/symbolColours'
import { SYMBOL_VIEW, symbolParts, type Part } from '@/picture/symbols/symbolParts'
import { weakerGrades } from '@/record/domain/grades'
import { POSTURE_KINDS } from '@/record/domain/postureKind'
import { GRADE_CODES, gradeCode } from '@/record/domain/shownUnits'
import type { BattleRecord, Segment } from '@/record/model/record'
import type { Posture } from '@/record/schema/tracks'
import { TOKEN_WIDTH } from './tokenLayout'

/** Maximum enlargement of a nearby token; the atlas is painted for it. */
const LARGEST = 1.18
const PAPER = '#fbf4e2'
/** Size of badges and digits, CSS pixels. */
export const BADGE_SIZE = 13
export const DIGIT = { width: 7, height: 13 } as const

export interface SymbolAtlas {
  readonly texture: CanvasTexture
  /** The symbol of a row of the tracks at a grade code that its fixes have. */
  symbol(row: number, code: number): Vector4
  /**
   * A plain disc, a soft shadow, a wedge pointing right, one plain pixel, and the rings of the selected unit and of its
   * chain.
   */
  readonly dot: Vector4
  readonly shadow: Vector4
  readonly wedge: Vector4
  readonly plain: Vector4
  readonly ring: Vector4
  readonly thinRing: Vector4
  /** By index into POSTURE_KINDS. */
  readonly postures: readonly Vector4[]
  readonly engaged: Vector4
  readonly fates: ReadonlyMap<Posture, Vector4>
  readonly plus: Vector4
  readonly digits: readonly Vector4[]
}

export interface AtlasChoice {
  /** Device pixels per CSS pixel, times the size of tokens. */
  readonly scale: number
  readonly perspective: Perspective
  readonly set: SymbolSet
}

type Paint = (context: CanvasRenderingContext2D, width: number, height: number) => void
interface Cell {
  readonly width: number
  readonly height: number
  readonly paint: Paint
}

/** Paints every symbol that the tokens of a record can show into one canvas, each at device pixels. */
export function createSymbolAtlas(record: BattleRecord, { scale, perspective, set }: AtlasChoice): SymbolAtlas {
  const cells: Cell[] = []
  const add = (width: number, height: number, paint: Paint) =>
    cells.push({ width: Math.ceil(width * scale), height: Math.ceil(height * scale), paint }) - 1

  const known = new Map<string, number>()
  const symbolCells = new Int32Array(record.tracks.length * GRADE_CODES.length)
  record.tracks.forEach(({ unit: { side, arm, echelon }, segments }, row) => {
    codesOf(segments).forEach((code) => {
      const confidence = GRADE_CODES[code]!
      const key = `${side}|${arm}|${echelon}|${code}`
      let cell = known.get(key)
      if (cell === undefined) {
        const width = TOKEN_WIDTH[echelon] * LARGEST
        const parts = symbolParts({ side, arm, echelon, confidence, perspective, set })
        cell = add(width, (width * SYMBOL_VIEW.height) / SYMBOL_VIEW.width, (context, w) =>
          paintParts(context, parts, w / SYMBOL_VIEW.width),
        )
        known.set(key, cell)
      }
      symbolCells[row * GRADE_CODES.length + code] = cell
    })
  })
  const badge = (of: Badge) =>
    add(BADGE_SIZE * LARGEST, BADGE_SIZE * LARGEST, (context, w) => paintBadge(context, of, w))
  const dot = add(10, 10, paintDisc)
  const shadow = add(28, 14, paintShadow)
  const wedge = add(14, 14, paintWedge)
  const plain = add(4, 4, (context, w, h) => fillWhole(context, w, h))
  const ring = add(60, 50, (context, w, h) => paintRing(context, w, h, w / 18))
  const thinRing = add(60, 50, (context, w, h) => paintRing(context, w, h, w / 34))
  const postures = POSTURE_KINDS.map((kind) => badge(POSTURE_BADGES[kind]))
  const engaged = badge(ENGAGED_BADGE)
  const fates = Object.entries(FATE_BADGES).map(([posture, of]) => [posture as Posture, badge(of)] as const)
  const digits = [...'0123456789+'].map((sign) =>
    add(DIGIT.width + 4, DIGIT.height, (context, w, h) => paintSign(context, sign, w, h)),
  )

  const { canvas, uvs } = paintCells(cells)
  return {
    texture: textureOf(canvas),
    symbol: (row, code) => uvs[symbolCells[row * GRADE_CODES.length + code]!]!,
    dot: uvs[dot]!,
    shadow: uvs[shadow]!,
    wedge: uvs[wedge]!,
    plain: uvs[plain]!,
    ring: uvs[ring]!,
    thinRing: uvs[thinRing]!,
    postures: postures.map((cell) => uvs[cell]!),
    engaged: uvs[engaged]!,
    fates: new Map(fates.map(([posture, cell]) => [posture, uvs[cell]!])),
    plus: uvs[digits[10]!]!,
    digits: digits.slice(0, 10).map((cell) => uvs[cell]!),
  }
}

/** The grade codes that a unit can have at its fixes and between them; others are not painted. */
function codesOf(segments: readonly Segment[]): Set<number> {
  const codes = new Set<number>()
  for (const segment of segments)
    segment.forEach(({ confidence }, i) => {
      codes.add(gradeCode(confidence))
      const next = segment[i + 1]
      if (next) codes.add(gradeCode(weakerGrades(confidence, next.confidence)))
    })
  return codes
}

const SHEET = 2048
const GAP = 4

/** Packs the cells on shelves from the top and paints them. */
function paintCells(cells: readonly Cell[]): { canvas: HTMLCanvasElement; uvs: Vector4[] } {
  let [x, y, shelf] = [GAP, GAP, 0]
  const places = cells.map(({ width, height }) => {
    if (x + width + GAP > SHEET) [x, y, shelf] = [GAP, y + shelf + GAP, 0]
    const place = { x, y }
    x += width + GAP
    shelf = Math.max(shelf, height)
    return place
  })
  const canvas = document.createElement('canvas')
  canvas.width = SHEET
  canvas.height = y + shelf + GAP
  const context = canvas.getContext('2d')!
  const uvs = cells.map(({ width, height, paint }, i) => {
    const { x: left, y: top } = places[i]!
    context.save()
    context.translate(left, top)
    paint(context, width, height)
    context.restore()
    return new Vector4(
      left / canvas.width,
      top / canvas.height,
      (left + width) / canvas.width,
      (top + height) / canvas.height,
    )
  })
  return { canvas, uvs }
}

function textureOf(canvas: HTMLCanvasElement): CanvasTexture {
  const texture = new CanvasTexture(canvas)
  // Left as sRGB bytes: the shader passes them through, so that premultiplied edges stay correct.
  texture.colorSpace = NoColorSpace
  texture.flipY = false
  texture.premultiplyAlpha = true
  // Never drawn below two thirds of its size: mipmaps would only blur.
  texture.magFilter = texture.minFilter = LinearFilter
  texture.generateMipmaps = false
  return texture
}

function paintParts(context: CanvasRenderingContext2D, parts: readonly Part[], scale: number): void {
  context.scale(scale, scale)
  for (const { d, fill, stroke, width, dash, cap, join, place } of parts) {
    context.save()
    if (place) {
      context.translate(place.x, place.y)
      context.scale(place.scale, place.scale)
    }
    const path = new Path2D(d)
    if (fill) {
      context.fillStyle = fill
      context.fill(path)
    }
    if (stroke) {
      context.strokeStyle = stroke
      context.lineWidth = width ?? 1
      context.lineJoin = join ?? 'round'
      context.lineCap = cap ?? 'butt'
      context.setLineDash(dash ? [...dash] : [])
      context.stroke(path)
    }
    context.restore()
  }
}

/** A mark in ink on a disc of paper. */
function paintBadge(context: CanvasRenderingContext2D, { d, fill }: Badge, size: number): void {
  context.fillStyle = SYMBOL_INK
  context.beginPath()
  context.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = PAPER
  context.beginPath()
  context.arc(size / 2, size / 2, size / 2 - size / 16, 0, 2 * Math.PI)
  context.fill()
  const scale = (size * 0.74) / BADGE_BOX
  context.translate(size * 0.13, size * 0.13)
  context.scale(scale, scale)
  context.lineWidth = BADGE_STROKE
  context.lineJoin = context.lineCap = 'round'
  context.fillStyle = context.strokeStyle = SYMBOL_INK
  const path = new Path2D(d)
  if (fill) context.fill(path)
  else context.stroke(path)
}

function paintDisc(context: CanvasRenderingContext2D, w: number, h: number): void {
  context.fillStyle = '#fff'
  context.beginPath()
  context.ellipse(w / 2, h / 2, w / 2 - 0.5, h / 2 - 0.5, 0, 0, 2 * Math.PI)
  context.fill()
}

function paintShadow(context: CanvasRenderingContext2D, w: number, h: number): void {
  const soft = context.createRadialGradient(w / 2, w / 2, 0, w / 2, w / 2, w / 2)
  soft.addColorStop(0, 'rgb(0 0 0 / 0.5)')
  soft.addColorStop(1, 'rgb(0 0 0 / 0)')
  context.scale(1, h / w)
  context.fillStyle = soft
  context.fillRect(0, 0, w, w)
}

/** A wedge with its point to the right. */
function paintWedge(context: CanvasRenderingContext2D, w: number, h: number): void {
  const path = new Path2D(`M${w * 0.22} ${h * 0.14}L${w * 0.86} ${h / 2}L${w * 0.22} ${h * 0.86}L${w * 0.4} ${h / 2}Z`)
  context.lineJoin = 'round'
  context.lineWidth = w / 6
  context.strokeStyle = PAPER
  context.stroke(path)
  context.fillStyle = SYMBOL_INK
  context.fill(path)
}

function fillWhole(context: CanvasRenderingContext2D, w: number, h: number): void {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, w, h)
}

function paintRing(context: CanvasRenderingContext2D, w: number, h: number, line: number): void {
  for (const [colour, thick] of [
    [SYMBOL_INK, line * 2],
    ['#fff6dc', line],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = thick
    context.beginPath()
    context.roundRect(line * 1.2, line * 1.2, w - line * 2.4, h - line * 2.4, line * 3)
    context.stroke()
  }
}

function paintSign(context: CanvasRenderingContext2D, sign: string, w: number, h: number): void {
  context.font = `700 ${Math.round(h * 0.88)}px 'Inter Variable', sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = h / 4
  context.strokeStyle = SYMBOL_INK
  context.strokeText(sign, w / 2, h / 2 + h * 0.04)
  context.fillStyle = PAPER
  context.fillText(sign, w / 2, h / 2 + h * 0.04)
}
