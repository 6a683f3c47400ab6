import { activeLanguage } from '@/base/i18n/i18n'
import { SANS, SERIF } from '@/base/layout/fonts'

/** The text on a picture or film, in a band at its foot. */
export interface CaptionText {
  readonly title: string
  readonly time: string
  readonly text: string
}

/** Loads the fonts with the letters of these texts: a canvas does not wait for them. */
export async function loadCaptionFonts(texts: Iterable<string>): Promise<void> {
  const letters = [...new Set([...texts].join(''))].join('')
  const faces = [`400 16px ${SANS}`, `600 16px ${SANS}`, `560 16px ${SERIF}`]
  await Promise.all(faces.map((face) => document.fonts.load(face, letters).catch(() => [])))
}

/** Draws a caption at the foot of a picture: font size one thirtieth of the height, as on the stage. */
export function drawCaption(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  caption: CaptionText,
): void {
  const size = Math.max(9, Math.min(height / 28, width / 26))
  const side = width * 0.04
  context.font = `400 ${size}px ${SANS}`
  const lines = wrap(caption.text, width - 2 * side, (text) => context.measureText(text).width)
  const band = size * (2.6 + lines.length * 1.35)
  let y = height - band
  context.fillStyle = 'rgb(24 20 15 / 0.94)'
  context.fillRect(0, y, width, band)
  context.textBaseline = 'alphabetic'
  y += size * 1.35
  context.font = `560 ${size * 0.95}px ${SERIF}`
  context.fillStyle = '#eccb87'
  context.textAlign = 'left'
  context.fillText(caption.title, side, y)
  context.font = `600 ${size * 0.8}px ${SANS}`
  context.fillStyle = '#f7f1e4'
  context.textAlign = 'right'
  context.fillText(caption.time, width - side, y)
  context.font = `400 ${size}px ${SANS}`
  context.textAlign = 'left'
  for (const line of lines) context.fillText(line, side, (y += size * 1.35))
}

/** Breaks a text between words so that no line is wider than `most`; a wider word gets its own line. */
export function wrap(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  const space = activeLanguage() === 'ja' ? '' : ' '
  for (const word of wordsOf(text)) {
    const last = lines[lines.length - 1]
    if (last !== undefined && widthOf(last + space + word) <= most) lines[lines.length - 1] = last + space + word
    else lines.push(word)
  }
  return lines
}

/** Japanese has no spaces; there, what is no word (a comma, a bracket, a space) stays with the word before it. */
function wordsOf(text: string): string[] {
  if (activeLanguage() !== 'ja') return text.split(/\s+/).filter(Boolean)
  const words: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}
