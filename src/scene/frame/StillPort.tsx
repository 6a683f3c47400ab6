import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { stillPort, type StillPort as Port } from '@/state/ports/stillPort'
import { useBattle } from '@/state/session/battleContext'
import { useWorld } from '../world'

const NOT_LOADED = msg('The part that draws pictures could not be loaded. Try again once the network is back.')

type Studio = Port & { close(): void }

/** Lets the page request pictures of moments other than the one shown. Draws nothing by itself. */
export function StillPort() {
  const get = useThree((s) => s.get)
  const world = useWorld()
  const { session } = useBattle()
  useEffect(() => {
    let closed = false
    let studio: Promise<Studio> | null = null
    // Loaded when the first picture is requested.
    const open = () =>
      (studio ??= import('./studio')
        .then(({ createStudio }) => {
          const made = createStudio(get, world, session)
          if (closed) made.close()
          return made
        })
        .catch(() => {
          // The next request loads it again.
          studio = null
          throw new Error(tr(NOT_LOADED))
        }))
    const port: Port = {
      draw: async (request) => (await open()).draw(request),
      film: async (size) => (await open()).film(size),
    }
    stillPort.current = port
    return () => {
      closed = true
      if (stillPort.current === port) stillPort.current = null
      void studio?.then(
        (made) => made.close(),
        () => undefined,
      )
    }
  }, [get, world, session])
  return null
}
