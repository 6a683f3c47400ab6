import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLonLat } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { useBattle } from '@/state/session/battleContext'
import { groundUnder } from '../frame/project'
import { useWorld } from '../world'
import { mapTarget } from './mapTarget'
import { Press } from './press'

/** A finger resting this long opens the menu, milliseconds. */
const LONG_PRESS = 550
/** Extra pick radius for a finger, CSS pixels. */
const FINGER_SLACK = 10
const ground = { x: 0, y: 0, z: 0 }

/** A right click or a long press opens the map menu; a drag or a pinch does not. */
export function useMapMenu(): void {
  const world = useWorld()
  const { session } = useBattle()
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    const press = new Press()
    let timer = 0
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
    const onDown = (event: PointerEvent) => {
      clearTimeout(timer)
      press.start(event)
      if (event.pointerType === 'touch' && press.move(event))
        timer = window.setTimeout(() => open(event.clientX, event.clientY, FINGER_SLACK), LONG_PRESS)
    }
    const onMove = (event: PointerEvent) => {
      if (!press.move(event)) clearTimeout(timer)
    }
    const onUp = (event: PointerEvent) => {
      clearTimeout(timer)
      if (press.end(event) && event.pointerType !== 'touch' && event.button === 2) open(event.clientX, event.clientY, 1)
    }
    const onCancel = (event: PointerEvent) => {
      clearTimeout(timer)
      press.cancel(event)
    }
    // Suppress the browser's context menu.
    const onContextMenu = (event: Event) => event.preventDefault()
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onCancel)
    element.addEventListener('contextmenu', onContextMenu)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onCancel)
      element.removeEventListener('contextmenu', onContextMenu)
    }
  }, [world, session, element])
}
