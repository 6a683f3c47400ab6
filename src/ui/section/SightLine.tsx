import { toLonLat } from '@/base/geo/frame'
import { formatNumber, tr } from '@/base/i18n/i18n'
import type { Sight } from '@/ground/sight/lineOfSight'
import { reconstructedAt } from '@/ground/sight/reconstructed'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { lengthWords } from '@/record/domain/where'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import { useBattle, useSession } from '@/state/session/battleContext'
import { percent } from '@/state/words/sightWords'
import { Rich } from '@/ui/parts/Rich'
import { whereWords } from '../describe'

/** Whether the last point of a drawn path is seen from the first, and what stands in the way or comes nearest to it. */
export function SightLine({ sight: { visible, crest }, ground }: { sight: Sight; ground: GroundToAsk }) {
  const { record, playback } = useBattle()
  const language = useSession((s) => s.language)
  if (!crest) return null
  const [lon, lat] = toLonLat(crest.x, crest.z)
  const where = whereWords(record, lon, lat, language, playback.clock.t)
  const drawn = reconstructedAt(ground.ground, ground.surfaces)(crest.x, crest.z)
  const values = {
    eye: formatNumber(EYE_HEIGHT_M),
    metres: formatNumber(Math.abs(crest.aboveM), { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    where: tr('{distance} on, {where} ({height} m)', {
      distance: lengthWords(crest.alongM),
      where,
      height: Math.round(crest.heightM),
    }),
    share: percent(drawn),
  }
  const parts = [<b key="seen" />]
  return (
    <p data-testid="line-of-sight">
      {visible ? (
        <Rich
          text="<0>Seen.</0> From the first point, an eye at {eye} m, the ground of the last point lies open; the line clears the ground by {metres} m at the tightest, {where}. The relief there is {share} reconstructed."
          {...{ values, parts }}
        />
      ) : (
        <Rich
          text="<0>Hidden.</0> From the first point, an eye at {eye} m, the ground of the last point is hidden: the ground rises {metres} m above the line {where}. The relief there is {share} reconstructed."
          {...{ values, parts }}
        />
      )}
    </p>
  )
}
