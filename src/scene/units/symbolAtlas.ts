import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, Vector4 } from 'three'
import type { BattleRecord } from '@/domain/record'
import type { Confidence } from '@/schema/common'
import type { Unit } from '@/schema/forces'
import { composeSymbol, SYMBOL_VIEW } from '@/symbols/composeSymbol'

const CONFIDENCES: readonly Confidence[] = ['documented', 'approximate', 'reconstructed']

export interface SymbolAtlas {
  readonly texture: CanvasTexture
  /** uv of the symbol of a unit at a confidence. */
  uv(unit: Unit, confidence: Confidence): Vector4
  /** A plain disc, a soft ellipse of shadow, and the ring of a selected token. */
  readonly dot: Vector4
  readonly ring: Vector4
}

const keyOf = (unit: Unit, confidence: Confidence) => `${unit.side}|${unit.arm}|${unit.echelon}|${confidence}`

/**
 * Draws every symbol that the record can show into one canvas, at the device's own pixels.
 * `cellWidth` is the width of a symbol in device pixels.
 */
export async function createSymbolAtlas(record: BattleRecord, cellWidth: number): Promise<SymbolAtlas> {
  const width = Math.ceil(cellWidth)
  const height = Math.ceil((cellWidth * SYMBOL_VIEW.height) / SYMBOL_VIEW.width)
  const symbols = new Map<string, string>()
  for (const { unit } of record.tracks) {
    for (const confidence of CONFIDENCES) symbols.set(keyOf(unit, confidence), composeSymbol(unit.side, unit.arm, unit.echelon, confidence))
  }
  const gap = 4
  const columns = Math.max(1, Math.floor(2048 / (width + gap)))
  const rows = Math.ceil((symbols.size + 2) / columns)
  const canvas = document.createElement('canvas')
  canvas.width = columns * (width + gap)
  canvas.height = rows * (height + gap)
  const context = canvas.getContext('2d')!
  const cells = new Map<string, Vector4>()
  const cell = (index: number) => {
    const x = (index % columns) * (width + gap) + gap / 2
    const y = Math.floor(index / columns) * (height + gap) + gap / 2
    return { x, y, uv: new Vector4(x / canvas.width, y / canvas.height, (x + width) / canvas.width, (y + height) / canvas.height) }
  }
  await Promise.all(
    [...symbols].map(async ([key, svg], index) => {
      const { x, y, uv } = cell(index)
      context.drawImage(await loadSvg(svg), x, y, width, height)
      cells.set(key, uv)
    }),
  )
  const dot = cell(symbols.size)
  context.fillStyle = '#fff'
  context.beginPath()
  context.ellipse(dot.x + width / 2, dot.y + height / 2, width / 2 - 1, height / 2 - 1, 0, 0, 2 * Math.PI)
  context.fill()
  const ring = cell(symbols.size + 1)
  drawRing(context, ring.x, ring.y, width, height)
  const texture = new CanvasTexture(canvas)
  // Left as sRGB bytes: the shader hands them through, so premultiplied edges stay true.
  texture.colorSpace = NoColorSpace
  texture.flipY = false
  texture.premultiplyAlpha = true
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.anisotropy = 2
  return { texture, uv: (unit, confidence) => cells.get(keyOf(unit, confidence))!, dot: dot.uv, ring: ring.uv }
}

function drawRing(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  const line = Math.max(2, width / 18)
  for (const [colour, thick] of [['#23201a', line * 2], ['#fff6dc', line]] as const) {
    context.strokeStyle = colour
    context.lineWidth = thick
    context.beginPath()
    context.roundRect(x + line * 1.2, y + line * 1.2, width - line * 2.4, height - line * 2.4, line * 3)
    context.stroke()
  }
}

function loadSvg(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('a military symbol could not be drawn'))
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
}
