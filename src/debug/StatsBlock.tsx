import { useEffect, useRef } from 'react'
import { frameStats } from '@/state/ports/frameStats'

const EVERY_MS = 250
const whole = (n: number) => Math.round(n).toLocaleString('en-GB')

function figuresText(): string {
  const f = frameStats
  const fps = f.frameMs > 0 ? 1000 / f.frameMs : 0
  return [
    `frames/s  ${fps.toFixed(0)}`,
    `frame  ${f.frameMs.toFixed(1)} ms`,
    `script  ${f.scriptMs.toFixed(1)} ms`,
    `draw calls  ${whole(f.drawCalls)}`,
    `triangles  ${whole(f.triangles)}`,
    `textures  ${whole(f.textures)}`,
    `geometries  ${whole(f.geometries)}`,
  ].join('\n')
}

/** Frame statistics as the scene last wrote them; reading them does not request a frame. */
export function StatsBlock() {
  const block = useRef<HTMLPreElement>(null)
  useEffect(() => {
    const write = () => {
      if (block.current) block.current.textContent = figuresText()
    }
    write()
    const timer = setInterval(write, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <pre
      ref={block}
      data-testid="figures"
      style={{
        margin: 0,
        padding: '10px 14px',
        background: '#1e1a14',
        color: '#e4dbc7',
        font: '13px/1.5 "Inter Variable", system-ui, sans-serif',
        borderBottom: '1px solid #3a3326',
        columns: 2,
      }}
    />
  )
}
