import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { toLonLat } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { writePointer } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import { hover, writeHover } from '@/state/session/hover'
import { groundUnder } from '../frame/project'
import { useWorld, worldAt } from '../world'
import { mapTarget } from './mapTarget'
import { Press } from './press'
import { useBoxChoice } from './useBoxChoice'
import { useKeyedHover } from './useKeyedHover'
import { useMapMenu } from './useMapMenu'

/** Extra pick radius for a finger, CSS pixels. */
const FINGER_SLACK = 10
const ground = { x: 0, y: 0, z: 0 }

/**
 * Clicking a token, name, aircraft, line, arrow or ground under fire selects it; double-clicking flies there; hovering
 * shows its name.
 */
export function Picking() {
  const world = useWorld()
  const { session, camera } = useBattle()
  const element = useThree((s) => s.gl.domElement)
  const invalidate = useThree((s) => s.invalidate)
  useBoxChoice()
  useKeyedHover()
  useMapMenu()

  useEffect(() => {
    const press = new Press()
    const pick = (event: MouseEvent, slack: number) => {
      const box = element.getBoundingClientRect()
      return mapTarget(world, session, event.clientX - box.left, event.clientY - box.top, slack)
    }
    const slackOf = (event: PointerEvent) => (event.pointerType === 'touch' ? FINGER_SLACK : 1)
    const addPoint = (event: PointerEvent) => {
      const box = element.getBoundingClientRect()
      if (groundUnder(world, event.clientX - box.left, event.clientY - box.top, ground))
        session.actions.addPathPoint(toLonLat(ground.x, ground.z))
    }
    const onDown = (event: PointerEvent) => {
      press.start(event)
      writeHover(null, '', 0, 0)
    }
    const onUp = (event: PointerEvent) => {
      if (!press.end(event) || event.button !== 0) return
      // A long press has opened the menu.
      if (session.getState().mapMenu) return
      if (session.getState().drawingPath && session.getState().mode === 'explore') return addPoint(event)
      const found = pick(event, slackOf(event))
      session.actions.select(found && { kind: found.kind, id: found.id })
    }
    const onDouble = (event: MouseEvent) => {
      if (session.getState().drawingPath) return
      const found = pick(event, 1)
      if (found?.kind === 'unit' || found?.kind === 'place') camera.current.focus(found.kind, found.id)
    }
    const onMove = (event: PointerEvent) => {
      press.move(event)
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      readGround(event)
      const found = pick(event, 1)
      // The line or arrow under the pointer is emphasised.
      if (found?.id !== (hover.kind === null ? undefined : hover.id)) invalidate()
      writeHover(found?.kind ?? null, found?.id ?? '', event.clientX, event.clientY)
      element.style.cursor = found ? 'pointer' : 'grab'
      const row = found?.row ?? -1
      const fate = found?.fate ?? -1
      const { clientX } = event
      const at = worldAt(world, clientX - element.getBoundingClientRect().left)
      if (row === at.hoverRow && fate === at.hoverFate) return
      unhover()
      at.hoverRow = row
      at.hoverFate = fate
      invalidate()
    }
    const onCancel = (event: PointerEvent) => press.cancel(event)
    const readGround = (event: PointerEvent) => {
      const box = element.getBoundingClientRect()
      if (!groundUnder(world, event.clientX - box.left, event.clientY - box.top, ground))
        return writePointer(NaN, NaN, NaN)
      writePointer(ground.x, ground.z, heightAt(world.assets.ground, ground.x, ground.z))
    }
    const onLeave = () => {
      writeHover(null, '', 0, 0)
      writePointer(NaN, NaN, NaN)
      unhover()
      invalidate()
    }
    /** In both halves of a split picture: what the pointer has left must not stay emphasised. */
    const unhover = () => {
      for (const each of world.split ? [world, world.split.left, world.split.right] : [world])
        each.hoverRow = each.hoverFate = -1
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onCancel)
    element.addEventListener('dblclick', onDouble)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onCancel)
      element.removeEventListener('dblclick', onDouble)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [world, session, camera, element, invalidate])
  return null
}
