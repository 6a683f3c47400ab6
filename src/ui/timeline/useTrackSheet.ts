import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { watchSize } from '@/state/ports/watchSize'
import type { TrackSheet } from './paint'

export interface Track {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  /** Paints now. */
  readonly paint: () => void
}

/**
 * A canvas the size of its box, at device pixels; painted when its size, the screen's density or what `paint` closes
 * over changes, and on `paint()`.
 */
export function useTrackSheet(paint: (sheet: TrackSheet) => void): Track {
  const canvas = useRef<HTMLCanvasElement>(null)
  const sheet = useRef<{
    context: CanvasRenderingContext2D
    width: number
    height: number
    text: number
    from: number
    until: number
  } | null>(null)
  const draw = () => {
    const element = canvas.current
    if (!element || !sheet.current) return
    const { context, width, height } = sheet.current
    context.setTransform(element.width / width, 0, 0, element.height / height, 0, 0)
    context.clearRect(0, 0, width, height)
    paint(sheet.current)
  }
  const redraw = useEffectEvent(draw)
  useEffect(() => {
    const element = canvas.current!
    const context = element.getContext('2d')
    if (!context) return
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width === 0 || height === 0) return
      element.width = Math.round(width * devicePixelRatio)
      element.height = Math.round(height * devicePixelRatio)
      const text = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      sheet.current = { context, width, height, text, from: 0, until: 1 }
      redraw()
    }
    const stopWatching = watchSize([element], fit)
    // A screen of another density changes no size in CSS pixels, but is announced as a resize.
    window.addEventListener('resize', fit)
    fit()
    // Labels use the page's font, which may load after the page.
    let disposed = false
    void document.fonts.ready.then(() => !disposed && redraw())
    // Painting letters of another script makes the browser fetch their part of the font.
    const onFonts = () => redraw()
    document.fonts.addEventListener('loadingdone', onFonts)
    return () => {
      disposed = true
      stopWatching()
      window.removeEventListener('resize', fit)
      document.fonts.removeEventListener('loadingdone', onFonts)
    }
  }, [])
  useEffect(() => redraw())
  return { canvas, paint: draw }
}
