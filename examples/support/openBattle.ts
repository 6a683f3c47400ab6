import { loadRecord } from '@/app/loadRecord'
import { rateCurveOf } from '@/app/rateCurveOf'
import { faultText } from '@/record/schema/fault'
import { applyLink } from '@/state/actions/linkOfView'
import { createPlayback } from '@/state/clock/playback'
import { parseLink } from '@/state/link/link'
import { createCameraHandle } from '@/state/ports/cameraPort'
import type { BattleContextValue } from '@/state/session/battleContext'
import { createSession, type Session } from '@/state/session/session'

/**
 * The real record, paused, at the view given in the address; `view` has defaults that the address may override.
 * @throws Error that lists the faults of data/, or the invalid parameters.
 */
export async function openBattle(view: string, initial: Partial<Session>): Promise<BattleContextValue> {
  const { record, faults } = await loadRecord()
  if (!record || faults.length > 0) throw new Error(faults.map(faultText).join('\n'))
  const asked = new URLSearchParams(view)
  for (const [name, value] of new URLSearchParams(location.search)) asked.set(name, value)
  const { link, problems } = parseLink(`?${asked}`, { start: record.start, end: record.end })
  const session = createSession({ quality: 'low', qualityChosen: true, ...initial })
  const playback = createPlayback(record.start, record.end, record.opening, rateCurveOf(record))
  const battle = { record, playback, session, camera: createCameraHandle() }
  problems.push(...applyLink(link, battle))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return battle
}
