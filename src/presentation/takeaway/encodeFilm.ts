import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  StreamTarget,
  TextSubtitleSource,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny'
import { clockLabel, dateLabel } from '@/base/core/battleTime'
import { activeLanguage, msg, tr } from '@/base/i18n/i18n'
import type { Language } from '@/base/i18n/languages'
import { filmMoment, frameCount, type FilmPlan } from '@/record/deck/filmPlan'
import { webVtt } from '@/record/deck/webvtt'
import { stepWhen } from '@/record/deck/when'
import { stillPort } from '@/state/ports/stillPort'
import { drawCaption, loadCaptionFonts } from './drawCaption'

export interface FilmOrder {
  readonly plan: FilmPlan
  /** Pixels; rounded to even numbers, as encoders require. */
  readonly width: number
  readonly height: number
  readonly fps: number
  /** Draw the captions into the picture; a subtitle track is added as well where the file format supports it. */
  readonly burn: boolean
  /** Streams the film here; kept in memory if absent. */
  readonly into?: WritableStream
  readonly signal: AbortSignal
  onProgress(done: number, all: number): void
}

export interface Film {
  /** Null when the film was streamed to `into`. */
  readonly blob: Blob | null
  readonly extension: 'mp4' | 'webm'
  readonly frames: number
  readonly vtt: string
}

/** Formats that common video players open come first. */
const CODECS: VideoCodec[] = ['avc', 'vp9', 'av1', 'vp8']
const KEY_FRAME_SECONDS = 2
/** ISO 639-2, as video files name the language of a track. */
const TRACK_LANGUAGES: Readonly<Record<Language, string>> = { en: 'eng', ru: 'rus', ja: 'jpn', mn: 'mon' }

/** The first codec with which this browser can encode at this size; null if there is none. */
export async function filmCodec(width: number, height: number): Promise<VideoCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null
  return getFirstEncodableVideoCodec(CODECS, { width, height, quality: QUALITY_HIGH })
}

/**
 * Draws and encodes a film frame by frame with a fixed time step, however slow the machine.
 * @throws Error with a message for the reader: no encoder, no picture; AbortError when cancelled.
 */
export async function encodeFilm(order: FilmOrder): Promise<Film> {
  const { plan, fps, burn, signal, onProgress } = order
  const width = order.width & ~1
  const height = order.height & ~1
  const codec = await filmCodec(width, height)
  if (!codec) throw new Error(tr(NO_ENCODER))
  const studio = await stillPort.current?.film({ width, height })
  if (!studio) throw new Error(tr('There is no picture to film just now; wait until the ground has loaded.'))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })!
  const mp4 = codec === 'avc'
  const target = order.into ? new StreamTarget(order.into) : new BufferTarget()
  const output = new Output({
    format: mp4 ? new Mp4OutputFormat({ fastStart: order.into ? false : 'in-memory' }) : new WebMOutputFormat(),
    target,
  })
  const video = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH, keyFrameInterval: KEY_FRAME_SECONDS })
  const words = new TextSubtitleSource('webvtt')
  const vtt = webVtt(plan)
  const frames = frameCount(plan, fps)
  try {
    output.addVideoTrack(video, { frameRate: fps })
    output.addSubtitleTrack(words, { languageCode: TRACK_LANGUAGES[activeLanguage()] })
    await output.start()
    await words.add(vtt)
    words.close()
    if (burn)
      await loadCaptionFonts(plan.shots.flatMap(({ step }) => [step.title, step.step.caption, dateLabel(step.t)]))
    for (let i = 0; i < frames; i++) {
      signal.throwIfAborted()
      const moment = filmMoment(plan, i / fps)
      const { t, camera, view, layers, mapStyle, highlight, viewshed, shot } = moment
      context.drawImage(await studio.frame({ t, camera, view, layers, mapStyle, highlight, viewshed }), 0, 0)
      if (burn)
        drawCaption(context, width, height, {
          title: shot.step.title,
          time: shot.step.step.date ? stepWhen(shot.step.step) : `${dateLabel(t)} · ${clockLabel(t)}`,
          text: shot.step.step.caption,
        })
      await video.add(i / fps, 1 / fps)
      onProgress(i + 1, frames)
    }
    await output.finalize()
  } catch (error) {
    if (output.state !== 'finalized' && output.state !== 'canceled') await output.cancel().catch(() => undefined)
    throw error
  } finally {
    studio.end()
  }
  const buffer = target instanceof BufferTarget ? target.buffer : null
  return {
    blob: buffer && new Blob([buffer], { type: mp4 ? 'video/mp4' : 'video/webm' }),
    extension: mp4 ? 'mp4' : 'webm',
    frames,
    vtt,
  }
}

export const NO_ENCODER = msg(
  'This browser has no video encoder (WebCodecs). Current versions of Chrome, Edge, Firefox and Safari have one; pictures can be saved here all the same.',
)
