import { useThree } from '@react-three/fiber'
import { createUseGesture, dragAction, pinchAction } from '@use-gesture/react'
import { useEffect, useMemo } from 'react'
import { DEGREES } from '@/base/core/math'
import { orbitView, panView } from '@/ground/camera/drag'
import { Twist } from '@/ground/camera/twist'
import { wheelFactor, zoomView } from '@/ground/camera/zoom'
import { groundUnder } from '../frame/project'
import { useWorld, type World } from '../world'
import type { CameraRig } from './rig'

/** Radians per CSS pixel of a drag while standing: the land follows the pointer. */
const HEAD_TURN = 0.16 * DEGREES
/** Zoom per pixel of a drag with the middle button. */
const DOLLY = 0.005
const LEFT = 1
const RIGHT = 2

/** Without the package's other gestures (wheel, scroll, move, hover), which nothing here listens to. */
const useGesture = createUseGesture([dragAction, pinchAction])

const anchor = { x: 0, y: 0, z: 0 }

/** Drags, pinches, twists and the wheel over the canvas move the camera. Clicks and menus are handled in Picking. */
export function useMapGestures(rig: CameraRig): void {
  const world = useWorld()
  const element = useThree((s) => s.gl.domElement)
  const invalidate = useThree((s) => s.invalidate)
  const input = useMemo(() => createCameraInput(rig, world, element, invalidate), [rig, world, element, invalidate])

  useGesture(
    {
      onDrag: ({ delta: [dx, dy], buttons, pinching, touches, cancel }) => {
        if (pinching || touches > 1) return cancel()
        input.drag(dx, dy, buttons)
      },
      onPinch: ({ first, da: [distance, angle], origin: [x, y] }) => input.twoFingers(first, distance, angle, x, y),
    },
    {
      target: element,
      drag: { pointer: { buttons: [1, 2, 4], keys: false }, threshold: 0 },
      pinch: { pinchOnWheel: false },
      eventOptions: { passive: false },
    },
  )
  useEffect(() => {
    element.style.touchAction = 'none'
    element.addEventListener('wheel', input.wheel, { passive: false })
    return () => element.removeEventListener('wheel', input.wheel)
  }, [element, input])
}

function createCameraInput(rig: CameraRig, world: World, element: HTMLCanvasElement, invalidate: () => void) {
  const twist = new Twist()
  const before = { distance: 1, x: 0, y: 0 }
  /** The ground under a point of the page, or null for sky. */
  const under = (x: number, y: number) => {
    const { left, top } = element.getBoundingClientRect()
    return groundUnder(world, x - left, y - top, anchor) ? anchor : null
  }
  return {
    drag(dx: number, dy: number, buttons: number): void {
      if (rig.standing) rig.turnHead(-dx * HEAD_TURN, dy * HEAD_TURN)
      else
        rig.change((view) => {
          // A touch reports no button, or the left one.
          if (buttons <= LEFT) orbitView(view, dx, dy, world.height)
          else if (buttons === RIGHT) panView(view, dx, dy, world.pixelsPerRadian)
          else zoomView(view, Math.exp(dy * DOLLY), null)
        })
      invalidate()
    },
    /** Distance between two fingers, their angle in degrees, and the point between them. */
    twoFingers(first: boolean, distance: number, angle: number, x: number, y: number): void {
      if (first) twist.start(angle * DEGREES)
      else if (!rig.standing) {
        const turn = twist.move(angle * DEGREES)
        rig.change((view) => {
          panView(view, x - before.x, y - before.y, world.pixelsPerRadian)
          zoomView(view, before.distance / Math.max(distance, 1), under(x, y))
          view.bearing -= turn
        })
        invalidate()
      }
      before.distance = Math.max(distance, 1)
      before.x = x
      before.y = y
    },
    wheel(event: WheelEvent): void {
      event.preventDefault()
      if (rig.standing) return
      rig.change((view) => zoomView(view, wheelFactor(event), under(event.clientX, event.clientY)))
      invalidate()
    },
  }
}
