import { toLonLat } from '@/base/geo/frame'
import type { Sight } from '@/ground/sight/lineOfSight'
import { reconstructedAt } from '@/ground/sight/reconstructed'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { lengthWords } from '@/record/domain/where'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import { useBattle, useSession } from '@/state/session/battleContext'
import { percent } from '@/state/words/sightWords'
import { whereWords } from '../describe'

/** Whether the last point of a drawn path is seen from the first, and what stands in the way or comes nearest to it. */
export function SightLine({ sight: { visible, crest }, ground }: { sight: Sight; ground: GroundToAsk }) {
  const { record, playback } = useBattle()
  const language = useSession((s) => s.language)
  if (!crest) return null
  const [lon, lat] = toLonLat(crest.x, crest.z)
  const where = whereWords(record, lon, lat, language, playback.clock.t)
  const at = `${lengthWords(crest.alongM)} on, ${where} (${Math.round(crest.heightM)} m)`
  const metres = Math.abs(crest.aboveM)
  const drawn = reconstructedAt(ground.ground, ground.surfaces)(crest.x, crest.z)
  return (
    <p data-testid="line-of-sight">
      <b>{visible ? 'Seen.' : 'Hidden.'}</b> From the first point, an eye at {EYE_HEIGHT_M} m,{' '}
      {visible
        ? `the ground of the last point lies open; the line clears the ground by ${metres.toFixed(1)} m at the tightest, ${at}.`
        : `the ground of the last point is hidden: the ground rises ${metres.toFixed(1)} m above the line ${at}.`}{' '}
      The relief there is {percent(drawn)} reconstructed.
    </p>
  )
}
