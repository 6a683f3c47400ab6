import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLonLat } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { useBattle } from '@/state/session/battleContext'
import { groundUnder } from '../frame/project'
import { useWorld } from '../world'
import { mapTarget } from './mapTarget'

/** A press that moves farther than this is a drag: CSS pixels. A finger is less steady. */
const STEADY = { mouse: 6, touch: 12 }
/** A finger that rests so long asks for the menu, milliseconds. */
const LONG_PRESS = 550
const ground = { x: 0, y: 0, z: 0 }

/** A right click that is no drag, or a finger that rests, opens the menu of what lies there. */
export function useMapMenu(): void {
  const world = useWorld()
  const { session } = useBattle()
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    let press: { id: number; x: number; y: number; timer: number } | null = null
    const open = (clientX: number, clientY: number, slack: number) => {
      if (session.getState().standing) return
      const { left, top } = element.getBoundingClientRect()
      const [x, y] = [clientX - left, clientY - top]
      if (!groundUnder(world, x, y, ground)) return
      const [lon, lat] = toLonLat(ground.x, ground.z)
      const target = mapTarget(world, session, x, y, slack)
      session.actions.openMapMenu({
        x: clientX,
        y: clientY,
        lon,
        lat,
        heightM: heightAt(world.assets.ground, ground.x, ground.z),
        target: target && { kind: target.kind, id: target.id },
      })
    }
    const drop = () => {
      if (press) clearTimeout(press.timer)
      press = null
    }
    const onDown = (event: PointerEvent) => {
      const second = press !== null
      drop()
      // Two fingers move the map.
      if (second) return
      const finger = event.pointerType === 'touch'
      if (!finger && event.button !== 2) return
      press = {
        id: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        timer: finger ? window.setTimeout(onRest, LONG_PRESS) : 0,
      }
    }
    const onRest = () => {
      if (press) open(press.x, press.y, 10)
      press = null
    }
    const onMove = (event: PointerEvent) => {
      const steady = event.pointerType === 'touch' ? STEADY.touch : STEADY.mouse
      if (press?.id === event.pointerId && Math.hypot(event.clientX - press.x, event.clientY - press.y) > steady) drop()
    }
    const onUp = (event: PointerEvent) => {
      const asked =
        press !== null && event.pointerType !== 'touch' && event.button === 2 && press.id === event.pointerId
      drop()
      if (asked) open(event.clientX, event.clientY, 1)
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', drop)
    return () => {
      drop()
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', drop)
    }
  }, [world, session, element])
}
