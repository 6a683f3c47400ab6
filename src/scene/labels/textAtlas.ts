import { CanvasTexture, LinearFilter, NoColorSpace, Vector4 } from 'three'
import { SANS, SERIF } from '@/base/layout/fonts'

export interface TextCell {
  readonly uv: Vector4
  /** CSS pixels, halo included. */
  readonly width: number
  readonly height: number
}

export interface TextJob {
  readonly text: string
  /** A CSS font without its size: `600 italic`. */
  readonly weight: string
  readonly size: number
  readonly serif?: boolean
  /** A second, smaller line. */
  readonly below?: string
}

const HALO = 3

export interface TextAtlas {
  readonly texture: CanvasTexture
  readonly cells: readonly TextCell[]
}

/** Size of the second line as a share of the first. */
const BELOW = 0.8
const below = (job: TextJob): TextJob => ({
  text: job.below ?? '',
  weight: '450',
  size: job.size * BELOW,
  ...(job.serif && { serif: true }),
})

const fontOf = (job: TextJob, scale: number) => `${job.weight} ${job.size * scale}px ${job.serif ? SERIF : SANS}`

/**
 * Draws texts into one canvas at device pixels: letters red, halo green, so that the shader can colour them by hour and
 * side. Waits for the fonts.
 */
export async function createTextAtlas(jobs: readonly TextJob[], pixelRatio: number): Promise<TextAtlas> {
  await loadFonts(jobs)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')!
  const pad = HALO + 1
  const sizes = jobs.map((job) => {
    context.font = fontOf(job, 1)
    const first = context.measureText(job.text).width
    if (!job.below) return { width: Math.ceil(first) + pad * 2, height: Math.ceil(job.size * 1.35) + pad * 2 }
    context.font = fontOf(below(job), 1)
    return {
      width: Math.ceil(Math.max(first, context.measureText(job.below).width)) + pad * 2,
      height: Math.ceil(job.size * (1.25 + 1.1 * BELOW)) + pad * 2,
    }
  })
  const limit = Math.floor(2040 / pixelRatio)
  let [x, y, row] = [0, 0, 0]
  const corners = sizes.map(({ width, height }) => {
    if (x + width > limit) [x, y, row] = [0, y + row + 2, 0]
    const at = { x, y }
    x += width + 2
    row = Math.max(row, height)
    return at
  })
  canvas.width = 2048
  canvas.height = Math.ceil((y + row + 2) * pixelRatio)
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const cells = jobs.map((job, i) => {
    const { width, height } = sizes[i]!
    const left = Math.round(corners[i]!.x * pixelRatio)
    const top = Math.round(corners[i]!.y * pixelRatio)
    context.lineWidth = HALO * 2 * pixelRatio * 0.8
    context.textAlign = job.below ? 'center' : 'left'
    const x = left + (job.below ? width / 2 : pad) * pixelRatio
    const lines: [TextJob, string, number][] = job.below
      ? [[job, job.text, pad + job.size * 0.65], [below(job), job.below, pad + job.size * (1.25 + 0.5 * BELOW)]] // prettier-ignore
      : [[job, job.text, height / 2]]
    for (const [font, text, y] of lines) {
      context.font = fontOf(font, pixelRatio)
      context.strokeStyle = '#0f0'
      context.strokeText(text, x, top + y * pixelRatio)
      context.fillStyle = '#f00'
      context.fillText(text, x, top + y * pixelRatio)
    }
    const uv = new Vector4(left, top, left + width * pixelRatio, top + height * pixelRatio)
    uv.set(uv.x / canvas.width, uv.y / canvas.height, uv.z / canvas.width, uv.w / canvas.height)
    return { uv, width, height }
  })
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = NoColorSpace
  texture.flipY = false
  texture.premultiplyAlpha = true
  texture.generateMipmaps = false
  texture.minFilter = texture.magFilter = LinearFilter
  return { texture, cells }
}

/** Canvas text does not wait for fonts by itself: load every face with the letters it needs. */
async function loadFonts(jobs: readonly TextJob[]): Promise<void> {
  const letters = new Map<string, Set<string>>()
  for (const job of jobs.flatMap((j) => (j.below ? [j, below(j)] : [j]))) {
    const font = fontOf({ ...job, size: 16 }, 1)
    const set = letters.get(font) ?? new Set()
    for (const letter of job.text) set.add(letter)
    letters.set(font, set)
  }
  await Promise.all([...letters].map(([font, set]) => document.fonts.load(font, [...set].join('')).catch(() => [])))
}
