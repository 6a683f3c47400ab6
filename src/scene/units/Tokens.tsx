import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { createEngaged, writeEngaged } from '@/record/domain/engaged'
import { useBattle, useSession } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { useDisplayScale } from '../frame/useDisplayScale'
import { SpriteBatch } from '../gpu/spriteBatch'
import { useWorld } from '../world'
import { createChain, writeChain } from './chain'
import { countForces } from './countForces'
import { drawTokens } from './drawTokens'
import { highlighted } from './highlight'
import { StemBatch } from './stemBatch'
import { createSymbolAtlas, type SymbolAtlas } from './symbolAtlas'
import { TINT_DEFINES } from './tints'
import TOKEN_FRAGMENT from './token.frag'
import { tokenStatics } from './tokenLayout'
import { createTokenPipeline, type TokenWish } from './tokenPipeline'

/** A large screen has room for this many tokens; no more sprites are needed. */
const MAX_TOKENS = 1000
const SPRITES_PER_TOKEN = 11
const SPRITES_PER_FATE = 2
const LINKS = 64

/** The tokens of all units on the map: symbol, stem, marks of state and dot, kept apart on the screen. */
export function Tokens() {
  const world = useWorld()
  const { record, uniforms } = world
  const { session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const tokenSize = useSession((s) => s.tokenSize) * useDisplayScale()
  const dpr = useThree((s) => s.viewport.dpr)
  const atlas = useSymbolAtlas(dpr * tokenSize)
  const count = record.tracks.length
  const parts = useMemo(() => {
    const statics = tokenStatics(record)
    const drawn = Math.min(count, MAX_TOKENS)
    const pipeline = createTokenPipeline(world, statics)
    const engaged = createEngaged(count)
    const chain = createChain(record)
    const stems = new StemBatch(drawn * 2 + LINKS, uniforms)
    const sprites = new SpriteBatch(
      drawn * SPRITES_PER_TOKEN + count + world.fateList.length * SPRITES_PER_FATE,
      uniforms,
      TOKEN_FRAGMENT,
      { uAtlas: { value: null } },
      PAINT_ORDER.tokens,
      TINT_DEFINES,
    )
    const wish: TokenWish = { visible: false, tokenSize: 1, chosen: chain.chosen, highlight: null, delta: 0 }
    return {
      statics,
      pipeline,
      engaged,
      chain,
      stems,
      sprites,
      wish,
      brush: { world, statics, columns: pipeline.columns, stems, sprites, chain, engaged: engaged.engaged },
    }
  }, [world, record, count, uniforms])
  const { stems, sprites } = parts
  useEffect(
    () => () => {
      stems.dispose()
      sprites.dispose()
    },
    [stems, sprites],
  )
  useEffect(() => {
    if (!atlas) return
    sprites.mesh.material.uniforms.uAtlas!.value = atlas.texture
    world.pending.delete('symbols')
    invalidate()
  }, [atlas, sprites, world, invalidate])

  useFrame((_, delta) => {
    const { selection, group, highlight, layers } = session.getState()
    const { wish, chain, engaged } = parts
    writeChain(chain, world, parts.statics, selection?.kind === 'unit' ? selection.id : null, group)
    writeEngaged(engaged, record.tracks, world.poses)
    wish.visible = layers.units && atlas !== null
    wish.tokenSize = tokenSize
    wish.highlight = highlighted(world, highlight)
    wish.delta = delta
    if (parts.pipeline.run(wish)) invalidate()
    stems.begin()
    sprites.begin()
    if (wish.visible && atlas) drawTokens(parts.brush, atlas, tokenSize)
    else world.fates.count = 0
    stems.end()
    sprites.end()
    // Of a split picture the page counts the left half.
    if (world.half?.side !== 'right') countForces(world, parts.pipeline.columns)
  }, ORDER.forces)

  return (
    <>
      <primitive object={stems.mesh} />
      <primitive object={sprites.mesh} />
    </>
  )
}

/** The atlas for a size, a perspective and a symbol set, repainted when one of them changes. */
function useSymbolAtlas(scale: number): SymbolAtlas | null {
  const { record, pending } = useWorld()
  const perspective = useSession((s) => s.perspective)
  const set = useSession((s) => s.symbolSet)
  const [painted, setPainted] = useState<{ atlas: SymbolAtlas; record: typeof record } | null>(null)
  useEffect(() => {
    pending.add('symbols')
    try {
      setPainted({ atlas: createSymbolAtlas(record, { scale, perspective, set }), record })
    } catch (error) {
      notify(tr('The unit symbols could not be drawn: {reason}', { reason: (error as Error).message }), 'problem')
      pending.delete('symbols')
    }
  }, [record, pending, scale, perspective, set])
  useEffect(() => () => painted?.atlas.texture.dispose(), [painted])
  // The rows of another record would be other units.
  return painted?.record === record ? painted.atlas : null
}
