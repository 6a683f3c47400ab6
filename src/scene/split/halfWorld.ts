import { createLighting } from '@/ground/light/palette'
import { armsOf } from '@/picture/axes/arms'
import { shapesOf } from '@/picture/fronts/shapes'
import { fatesOf } from '@/record/domain/fates'
import { createShownUnits } from '@/record/domain/shownUnits'
import type { BattleRecord } from '@/record/model/record'
import { createPoseTable } from '@/record/time/sample'
import { createFlyingScreen } from '../air/flyingScreen'
import { createGroundUniforms } from '../createWorld'
import { createAnchors } from '../frame/anchors'
import { createLabelScreen } from '../labels/labelScreen'
import { createFateScreen } from '../units/fateScreen'
import { createTokenScreen } from '../units/tokenScreen'
import type { World } from '../world'

/**
 * The world of one half of a split picture: what follows from its record is its own, and all else (camera, size,
 * ground, and unless `ownTime` also time and light) is the page's, read through it. `record` has the rows of the
 * page's.
 */
export function createHalfWorld(page: World, record: BattleRecord, side: 'left' | 'right', ownTime: boolean): World {
  const rows = record.tracks.length
  const fateList = fatesOf(record)
  const own = {
    record,
    poses: createPoseTable(rows),
    units: createShownUnits(rows),
    anchors: createAnchors(record),
    shapes: shapesOf(record.features, page.assets.water.rivers),
    arms: armsOf(record.axes, record.tracks),
    flying: createFlyingScreen(),
    tokens: createTokenScreen(rows),
    fateList,
    fates: createFateScreen(fateList.length),
    hoverFate: -1,
    named: new Uint8Array(rows),
    hoverRow: -1,
    labels: createLabelScreen(),
    highlight: { ids: [], rows: new Set<number>() },
    pending: new Set<string>(),
    nearAt: null,
    half: { side, from: 0, to: 0, only: new Set<string>() },
    split: null,
  } satisfies Partial<World>
  const light = ownTime
    ? { t: page.t, uniforms: createGroundUniforms(page.assets, page.textures), lighting: createLighting() }
    : {}
  return Object.assign(Object.create(page) as World, own, light)
}
