import { useEffect, useRef } from 'react'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { frameStats } from '@/state/ports/frameStats'

const EVERY_MS = 250
const whole = (n: number) => formatNumber(Math.round(n))
const tenths = (n: number) => formatNumber(Number(n.toFixed(1)), { minimumFractionDigits: 1, useGrouping: false })

function figuresText(): string {
  const f = frameStats
  const fps = f.frameMs > 0 ? 1000 / f.frameMs : 0
  return [
    tr('frames/s  {n}', { n: fps.toFixed(0) }),
    tr('frame  {n} ms', { n: tenths(f.frameMs) }),
    tr('script  {n} ms', { n: tenths(f.scriptMs) }),
    tr('draw calls  {n}', { n: whole(f.drawCalls) }),
    tr('triangles  {n}', { n: whole(f.triangles) }),
    tr('textures  {n}', { n: whole(f.textures) }),
    tr('geometries  {n}', { n: whole(f.geometries) }),
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
