import { useEffect, useRef } from 'react'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { frameHistory, pastFrame, type FrameSeries } from '@/state/ports/frameHistory'

const WIDTH = 344
const TALL = 54
const ROW = 17
const SHOWN = 172
const COLUMN = WIDTH / SHOWN
/** Top of the graph, milliseconds: two frames of a 30 Hz screen. */
const CEILING = 66.7
/** Reference lines at 60 and 30 frames per second, milliseconds. */
const MARKS = [16.7, 33.3] as const
const ROWS: readonly { readonly series: FrameSeries; readonly label: string }[] = [
  { series: 'drawCalls', label: msg('draw calls') },
  { series: 'triangles', label: msg('triangles') },
  { series: 'textures', label: msg('textures') },
]
const EVERY_MS = 120

/**
 * Frame time with the script's share, draw calls, triangles and textures of recent frames; repainted only after new
 * frames.
 */
export function FrameGraph() {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current!.getContext('2d')
    if (!context) return
    const scale = devicePixelRatio
    canvas.current!.width = WIDTH * scale
    canvas.current!.height = (TALL + ROW * ROWS.length) * scale
    context.scale(scale, scale)
    let painted = -1
    const timer = setInterval(() => {
      if (painted === frameHistory.next) return
      painted = frameHistory.next
      paint(context)
    }, EVERY_MS)
    paint(context)
    return () => clearInterval(timer)
  }, [])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={tr('Graph of frame time, script, draw calls, triangles and textures')}
      data-testid="frame-graph"
      style={{
        display: 'block',
        width: WIDTH,
        height: TALL + ROW * ROWS.length,
        padding: '8px 14px',
        background: '#1e1a14',
      }}
    />
  )
}

function paint(context: CanvasRenderingContext2D): void {
  context.clearRect(0, 0, WIDTH, TALL + ROW * ROWS.length)
  const frames = Math.min(SHOWN, frameHistory.next)
  for (let back = 0; back < frames; back++) {
    const x = WIDTH - (back + 1) * COLUMN
    bar(context, '#6f6346', x, pastFrame('frameMs', back))
    bar(context, '#e6c27a', x, pastFrame('scriptMs', back))
  }
  context.fillStyle = 'rgb(244 237 221 / 0.35)'
  for (const ms of MARKS) context.fillRect(0, TALL - (ms / CEILING) * TALL, WIDTH, 0.5)
  context.font = '12px "Inter Variable", system-ui, sans-serif'
  context.fillStyle = '#e4dbc7'
  context.fillText(tr('frame, and script in it (lines: 60, 30 a second)'), 2, 11)
  for (let r = 0; r < ROWS.length; r++) row(context, ROWS[r]!.series, ROWS[r]!.label, TALL + r * ROW, frames)
}

function bar(context: CanvasRenderingContext2D, colour: string, x: number, ms: number): void {
  const height = Math.min(ms / CEILING, 1) * TALL
  context.fillStyle = colour
  context.fillRect(x, TALL - height, COLUMN, height)
}

function row(context: CanvasRenderingContext2D, series: FrameSeries, label: string, top: number, frames: number): void {
  let most = 1
  for (let back = 0; back < frames; back++) most = Math.max(most, pastFrame(series, back))
  context.fillStyle = 'rgb(230 194 122 / 0.4)'
  for (let back = 0; back < frames; back++) {
    const height = (pastFrame(series, back) / most) * (ROW - 4)
    context.fillRect(WIDTH - (back + 1) * COLUMN, top + ROW - height, COLUMN, height)
  }
  context.fillStyle = '#e4dbc7'
  const word = tr(label)
  const text = frames > 0 ? tr('{what} {n}', { what: word, n: formatNumber(pastFrame(series, 0)) }) : word
  context.fillText(text, 2, top + ROW - 3)
}
