import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLonLat, type LonLat } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import { ringFrom } from '@/picture/selection/area'
import { useBattle } from '@/state/session/battleContext'
import { announce } from '@/state/session/notices'
import { groundUnder } from '../frame/project'
import { useWorld } from '../world'

/** A drag of fewer CSS pixels is a click and draws nothing. */
const STEADY = 6
const SVG = 'http://www.w3.org/2000/svg'

/** While an area is to be drawn, a drag of mouse, pen or one finger draws it; a second finger gives it up. */
export function useAreaDraw(): void {
  const world = useWorld()
  const { session } = useBattle()
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    const frame = document.createElementNS(SVG, 'svg')
    const line = document.createElementNS(SVG, 'polygon')
    frame.dataset.testid = 'area-drawing'
    frame.setAttribute('aria-hidden', 'true')
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:5;display:none;pointer-events:none'
    line.style.cssText = 'fill:rgb(230 194 122 / 0.14);stroke:#e6c27a;stroke-width:2'
    frame.append(line)
    document.body.append(frame)
    let pointer: number | null = null
    let points: [x: number, y: number][] = []

    const tool = () => (session.getState().mode === 'explore' ? session.getState().drawingArea : null)
    const stop = (event: PointerEvent) => {
      // Before the camera controls receive it: they would turn or pan the view.
      event.stopPropagation()
      event.preventDefault()
    }
    const end = () => {
      pointer = null
      points = []
      frame.style.display = 'none'
    }
    const corners = (): [number, number][] => {
      const [a, b] = [points[0]!, points[points.length - 1]!]
      return tool() === 'box' ? [a, [b[0], a[1]], b, [a[0], b[1]]] : points
    }
    const onDown = (event: PointerEvent) => {
      if (event.target !== element || !tool()) return
      if (pointer !== null) return end()
      if (event.button !== 0) return
      stop(event)
      pointer = event.pointerId
      points = [[event.clientX, event.clientY]]
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return
      stop(event)
      points.push([event.clientX, event.clientY])
      line.setAttribute(
        'points',
        corners()
          .map((p) => p.join())
          .join(' '),
      )
      frame.style.display = 'block'
    }
    const onUp = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return
      stop(event)
      points.push([event.clientX, event.clientY])
      const drawn = corners()
      const far = points.some(([x, y]) => Math.hypot(x - points[0]![0], y - points[0]![1]) > STEADY)
      end()
      if (!far) return
      const ring = ringFrom(onGround(drawn))
      if (ring) session.actions.setArea({ ring: [...ring.map(([lon, lat]): [number, number] => [lon, lat])] })
      else announce(tr('That encloses no ground: draw round a part of the map'))
    }
    const hit = { x: 0, y: 0, z: 0 }
    const onGround = (drawn: readonly [number, number][]): LonLat[] => {
      const { left, top } = element.getBoundingClientRect()
      // What lies in the sky is left out.
      return drawn.flatMap(([x, y]) => (groundUnder(world, x - left, y - top, hit) ? [toLonLat(hit.x, hit.z)] : []))
    }
    const leave = session.subscribe(() => {
      if (pointer !== null && !tool()) end()
    })
    window.addEventListener('pointerdown', onDown, true)
    window.addEventListener('pointermove', onMove, true)
    window.addEventListener('pointerup', onUp, true)
    window.addEventListener('pointercancel', end, true)
    return () => {
      leave()
      window.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointermove', onMove, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', end, true)
      frame.remove()
    }
  }, [world, session, element])
}
