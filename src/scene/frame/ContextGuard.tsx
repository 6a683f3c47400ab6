import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useBattle } from '@/state/session/battleContext'
import { disposeWorld } from '../createWorld'
import { leaveContext } from '../gpu/leaveContext'
import { useWorld } from '../world'

/** Reports a lost WebGL context and resumes when it is restored. */
export function ContextGuard() {
  const element = useThree((s) => s.gl.domElement)
  const invalidate = useThree((s) => s.invalidate)
  const scene = useThree((s) => s.scene)
  const world = useWorld()
  const { session } = useBattle()
  useEffect(() => {
    const onLost = (event: Event) => {
      // Without this the browser never restores the context.
      event.preventDefault()
      leaveContext(scene)
      // Some of them are only in the passes that compose the ground.
      disposeWorld(world)
      session.actions.setGround('context-lost', tr('WebGL context lost: the graphics card stopped drawing.'))
    }
    const onRestored = () => {
      // three uploads textures, buffers and shaders again as the next frame needs them.
      session.actions.setGround('ready')
      invalidate()
    }
    element.addEventListener('webglcontextlost', onLost)
    element.addEventListener('webglcontextrestored', onRestored)
    return () => {
      element.removeEventListener('webglcontextlost', onLost)
      element.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [element, invalidate, scene, session, world])
  return null
}
