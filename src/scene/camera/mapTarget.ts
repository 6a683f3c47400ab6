import { originalId } from '@/domain/stress'
import { burning, fireAt } from '@/fire/burning'
import type { SessionStore } from '@/state/session'
import { groundUnder } from '../frame/project'
import { placeAt } from '../labels/labelScreen'
import type { Stage } from '../stage'
import { fateAt } from '../units/fateScreen'
import { tokenAt } from '../units/tokenScreen'

/** What lies under a point of the picture. Rows are -1 where it is not of a token or of the mark of an end. */
export interface MapTarget {
  readonly kind: 'unit' | 'place' | 'fire'
  readonly id: string
  readonly row: number
  readonly fate: number
}

const ground = { x: 0, y: 0, z: 0 }

/** The token, else the mark of an end, else the name, else the fire on the ground under a point (CSS pixels); `slack` is for fingers. */
export function mapTarget(stage: Stage, session: SessionStore, x: number, y: number, slack: number): MapTarget | null {
  const { record } = stage
  const row = tokenAt(stage.tokens, x, y, slack)
  if (row >= 0) return { kind: 'unit', id: originalId(record.tracks[row]!.unit.id), row, fate: -1 }
  const fate = fateAt(stage.fates, x, y, slack)
  if (fate >= 0) return { kind: 'unit', id: originalId(record.tracks[stage.fateList[fate]!.row]!.unit.id), row: -1, fate }
  const place = placeAt(stage.labels, x, y)
  if (place !== null) return { kind: 'place', id: place, row: -1, fate: -1 }
  const { layers, filter } = session.getState()
  const fires = layers.fire ? burning(record.barrages, stage.t, filter) : []
  if (fires.length === 0 || !groundUnder(stage, x, y, ground)) return null
  const fire = fireAt(fires, record.places, ground.x, ground.z)
  return fire && { kind: 'fire', id: fire.item.id, row: -1, fate: -1 }
}
