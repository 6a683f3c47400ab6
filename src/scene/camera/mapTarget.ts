import { KIND_IDS, type ChoiceKind } from '@/record/kinds/kinds'
import type { SessionStore } from '@/state/session/session'
import { groundUnder } from '../frame/project'
import { KINDS_IN_SCENE, type KindInScene } from '../kinds'
import { worldAt, type World } from '../world'
import { PICK_ORDER, type Pick, type PickPoint } from './pick'

/** What lies under a point of the picture. Rows are -1 unless it is a token or the mark of an end. */
export interface MapTarget {
  readonly kind: ChoiceKind
  readonly id: string
  readonly row: number
  readonly fate: number
}

/** Pick distance from a line, CSS pixels. */
const NEAR = 7
const ground = { x: 0, y: 0, z: 0 }

/** All pick tests of all kinds that can be selected, in the order of PICK_ORDER. */
const PICKS: readonly { readonly kind: ChoiceKind; readonly pick: Pick }[] = KIND_IDS.flatMap((kind) => {
  const { picks }: KindInScene = KINDS_IN_SCENE[kind]
  return kind === 'chapter' ? [] : picks.map((pick) => ({ kind, pick }))
}).sort((a, b) => PICK_ORDER.indexOf(a.pick.step) - PICK_ORDER.indexOf(b.pick.step))

/**
 * The thing at a point (CSS pixels), in the half of a split picture that has it: the first hit in the order of
 * `PICK_ORDER`. `slack` widens the targets for fingers.
 */
export function mapTarget(whole: World, session: SessionStore, x: number, y: number, slack: number): MapTarget | null {
  const { layers, filter, mode } = session.getState()
  const world = worldAt(whole, x)
  let on: ReturnType<PickPoint['ground']> | undefined
  const point: PickPoint = {
    world,
    x,
    y,
    slack,
    layers,
    filter,
    ground: () => (on === undefined ? (on = groundAt(world, x, y, slack)) : on),
  }
  for (const { kind, pick } of PICKS) {
    if (mode !== 'explore' && !pick.inTalks) continue
    const hit = pick.at(point)
    if (hit) return { kind, id: hit.id, row: hit.row ?? -1, fate: hit.fate ?? -1 }
  }
  return null
}

function groundAt(world: World, x: number, y: number, slack: number): ReturnType<PickPoint['ground']> {
  if (!groundUnder(world, x, y, ground)) return null
  const away = world.camera!.position.distanceTo(ground)
  return { x: ground.x, z: ground.z, reach: ((NEAR + slack) * away) / world.pixelsPerRadian }
}
