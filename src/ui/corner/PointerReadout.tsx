import { useEffect, useRef } from 'react'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { nameWord } from '@/record/domain/nameWord'
import { namesAt } from '@/record/domain/placeNames'
import { stateAt } from '@/record/domain/stateAt'
import { lengthWords } from '@/record/domain/where'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import styles from './MapCorner.module.css'

const DECIMALS = { minimumFractionDigits: 3, maximumFractionDigits: 3 }

/**
 * Coordinates, elevation and distance of the ground under the pointer, measured from the selection or else from the
 * centre of the picture.
 */
export function PointerReadout() {
  const { record, session, playback } = useBattle()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const from = () => {
      const { selection } = session.getState()
      const place = selection?.kind === 'place' ? record.places.get(selection.id) : undefined
      if (place)
        return {
          ...toLocal(place.position[0], place.position[1]),
          name: nameWord(namesAt(place, playback.clock.t)),
        }
      const unit =
        selection?.kind === 'unit'
          ? stateAt(record, playback.clock.t).units.find((u) => u.id === selection.id)
          : undefined
      if (unit) return { ...toLocal(unit.lon, unit.lat), name: record.units.get(unit.id)!.short }
      return { x: mapReadout.targetX, z: mapReadout.targetZ, name: null }
    }
    const write = () => {
      const { pointerX: x, pointerZ: z, pointerHeight } = mapReadout
      if (!line.current) return
      line.current.hidden = Number.isNaN(x)
      if (Number.isNaN(x)) return
      const [lon, lat] = toLonLat(x, z)
      const origin = from()
      const away = Math.hypot(x - origin.x, z - origin.z)
      const values = {
        lat: formatNumber(Number(lat.toFixed(3)), DECIMALS),
        lon: formatNumber(Number(lon.toFixed(3)), DECIMALS),
        height: Math.round(pointerHeight),
        distance: lengthWords(away),
      }
      line.current.textContent =
        origin.name === null
          ? tr('{lat}° N {lon}° E · {height} m · {distance} from the centre', values)
          : tr('{lat}° N {lon}° E · {height} m · {distance} from {name}', { ...values, name: origin.name })
    }
    write()
    return mapReadout.changed.subscribe(write)
  }, [record, session, playback])
  return <p ref={line} className={styles.pointer} data-testid="pointer-readout" hidden />
}
