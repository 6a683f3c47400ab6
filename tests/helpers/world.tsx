import type { ReactNode } from 'react'
import { buildLodTree, buildRegionTree } from '@/ground/terrain/buildLodTree'
import type { HeightField } from '@/ground/terrain/heightField'
import { horizons } from '@/ground/terrain/horizons'
import { parseRecord } from '@/record/read/parse'
import { createWorld } from '@/scene/createWorld'
import { WorldContext, type GroundAssets } from '@/scene/world'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { BattleContext } from '@/state/session/battleContext'
import { createSession } from '@/state/session/session'
import { smallRaw } from './smallRecord'

const flat = (posts: number, spacing: number): HeightField => ({
  posts,
  spacing,
  west: (-(posts - 1) * spacing) / 2,
  north: (-(posts - 1) * spacing) / 2,
  heights: new Float32Array(posts * posts).fill(700),
})

/** A flat plain of the real battlefield's size, with few posts. */
export function plain(): GroundAssets {
  const battlefield = flat(65, 1024)
  const region = flat(13, 16_384)
  return {
    ground: { battlefield, region, reference: 700 },
    trees: { battlefield: buildLodTree(battlefield), region: buildRegionTree(region, 3, 3) },
    surfaces: { battlefield: new Uint8Array(33 * 33 * 4), region: new Uint8Array(13 * 13 * 4) },
    horizons: horizons(battlefield, 4),
    mistDepth: new Uint8Array(17 * 17),
    water: { rivers: [], lakes: [] },
  }
}

/** The smallest record on the plain, and the context for the components under test. */
export function smallWorld() {
  const { record, faults } = parseRecord(smallRaw())
  if (!record || faults.length > 0) throw new Error('the smallest record has faults')
  const world = createWorld(record, plain())
  const playback = createPlayback(record.start, record.end, record.opening)
  const session = createSession()
  const battle = { record, playback, session, camera: createCameraHandle() }
  const around = (children: ReactNode) => (
    <BattleContext.Provider value={battle}>
      <WorldContext.Provider value={world}>{children}</WorldContext.Provider>
    </BattleContext.Provider>
  )
  return { record, world, playback, session, around }
}
