import { useEffect } from 'react'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { whereChosen } from '@/record/kinds/choice'
import { addAnchor } from '@/state/ports/anchors'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle, useSession } from '@/state/session/battleContext'

/** By this time the panel is open and the map has made room, milliseconds. */
const AFTER_MS = 1100
/** Minimum distance between the selected thing and the panel, CSS pixels. */
const CLEAR = 60

/** When the panel covers the selected thing, moves the camera aside until it is visible. */
export function useKeepChosenFree(): void {
  const { record, session, playback, camera } = useBattle()
  const selection = useSession((s) => s.selection)
  useEffect(() => {
    if (!selection) return
    const at = whereChosen(record, selection, playback.clock.t)
    if (!at) return
    let seen: { x: number; y: number } | null = null
    const leave = addAnchor({ lon: at[0], lat: at[1], place: (x, y, visible) => (seen = visible ? { x, y } : null) })
    const timer = setTimeout(() => {
      const { follow, standing } = session.getState()
      const panel = document.querySelector('[data-panel]')?.getBoundingClientRect()
      const cue = camera.current.cue()
      if (!seen || !panel || !cue || follow || standing) return
      const inside =
        seen.x > panel.left &&
        seen.x < panel.right + CLEAR / 2 &&
        seen.y > panel.top - CLEAR / 2 &&
        seen.y < panel.bottom
      if (!inside) return
      const wide = panel.width > innerWidth * 0.6
      const right = wide ? 0 : panel.right + CLEAR - seen.x
      const up = wide ? seen.y - (panel.top - CLEAR) : 0
      const across = -right * mapReadout.metresPerPixel
      const back = (-up * mapReadout.metresPerPixel) / Math.max(Math.sin((cue.pitchDeg * Math.PI) / 180), 0.25)
      const bearing = (cue.bearingDeg * Math.PI) / 180
      const { x, z } = toLocal(cue.target[0], cue.target[1])
      // East is +x, south is +z; forward is the camera's direction.
      const target = toLonLat(
        x + across * Math.cos(bearing) + back * Math.sin(bearing),
        z + across * Math.sin(bearing) - back * Math.cos(bearing),
      )
      camera.current.goTo({ ...cue, target })
    }, AFTER_MS)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [selection, record, session, playback, camera])
}
