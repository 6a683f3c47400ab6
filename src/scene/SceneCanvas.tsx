import { createRoot, type ReconcilerRoot } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { NoToneMapping } from 'three'
import { tr } from '@/base/i18n/i18n'
import { watchSize } from '@/state/ports/watchSize'
import { BattleContext, useBattle } from '@/state/session/battleContext'
import { SceneBoundary } from './SceneBoundary'

interface SceneCanvasProps {
  /** Allowed device pixels per CSS pixel, [min, max]. */
  dpr: [number, number]
  /** Fixed when the context is created. */
  antialias: boolean
  children: ReactNode
}

/**
 * The canvas and its fiber root. Fiber's own <Canvas> registers all of three as JSX elements, which this scene does not
 * use; creating the root ourselves saves a quarter of the bundle.
 */
export function SceneCanvas({ dpr, antialias, children }: SceneCanvasProps) {
  const battle = useBattle()
  const canvas = useRef<HTMLCanvasElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement> | null>(null)
  const configured = useRef(false)
  const scene = useRef<ReactNode>(null)
  const [low, high] = dpr

  useLayoutEffect(() => {
    const element = canvas.current!
    const made = (root.current ??= createRoot(element))
    const configure = () => {
      const { width, height } = element.parentElement!.getBoundingClientRect()
      if (width === 0 || height === 0) return
      made
        .configure({
          frameloop: 'demand',
          flat: true,
          dpr: [low, high],
          size: { width, height, top: 0, left: 0 },
          gl: {
            antialias,
            toneMapping: NoToneMapping,
            powerPreference: 'high-performance',
            stencil: false,
            alpha: false,
          },
          camera: { fov: 38, near: 20, far: 260_000, position: [0, 10_000, 20_000] },
        })
        .then(() => {
          if (configured.current || root.current !== made) return
          configured.current = true
          made.render(scene.current)
        })
        .catch((error: Error) =>
          battle.session.actions.setGround(
            'failed',
            tr('The picture could not be drawn: {reason}', { reason: error.message }),
          ),
        )
    }
    configure()
    const stopWatching = watchSize([element.parentElement!], configure)
    // Fiber follows the screen's pixel density by media query; page zoom is announced as a resize as well.
    window.addEventListener('resize', configure)
    return () => {
      stopWatching()
      window.removeEventListener('resize', configure)
    }
  }, [low, high, antialias, battle])

  useLayoutEffect(() => {
    scene.current = (
      <BattleContext value={battle}>
        <SceneBoundary>{children}</SceneBoundary>
      </BattleContext>
    )
    // Until there is a context, rendering would configure once more, and nobody would hear of its failure.
    if (configured.current) root.current?.render(scene.current)
  }, [battle, children])

  useEffect(
    () => () => {
      root.current?.unmount()
      root.current = null
      configured.current = false
    },
    [],
  )
  return <canvas ref={canvas} aria-hidden style={{ display: 'block', width: '100%', height: '100%' }} />
}
