import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { useBattle } from '@/state/session/battleContext'

/** Says when the graphics card lets go of the picture, and goes on when it gives it back. */
export function ContextGuard() {
  const element = useThree((s) => s.gl.domElement)
  const invalidate = useThree((s) => s.invalidate)
  const { session } = useBattle()
  useEffect(() => {
    const onLost = (event: Event) => {
      // Without this the browser never offers the context again.
      event.preventDefault()
      session.actions.setGround('context-lost', 'WebGL context lost: the graphics card let go of the picture.')
    }
    const onRestored = () => {
      // three uploads textures, buffers and shaders anew as the next frame asks for them.
      session.actions.setGround('ready')
      invalidate()
    }
    element.addEventListener('webglcontextlost', onLost)
    element.addEventListener('webglcontextrestored', onRestored)
    return () => {
      element.removeEventListener('webglcontextlost', onLost)
      element.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [element, invalidate, session])
  return null
}
