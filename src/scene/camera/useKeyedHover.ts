import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { useBattle } from '@/state/session/battleContext'
import { hover, writeHover } from '@/state/session/hover'
import { ORDER } from '../frame/order'
import { useWorld, worldAt } from '../world'

/** Shows the tooltip of a unit selected by key beside its token, until the pointer moves. */
export function useKeyedHover(): void {
  const world = useWorld()
  const { session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const row = useRef(-1)
  useEffect(() => {
    let keyed = false
    const end = () => {
      if (row.current >= 0) writeHover(null, '', 0, 0)
      row.current = -1
    }
    const onKey = () => (keyed = true)
    const onPointer = () => {
      keyed = false
      end()
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onPointer, true)
    window.addEventListener('pointermove', onPointer, true)
    const unsubscribe = session.subscribe(({ selection }, before) => {
      if (selection === before.selection) return
      end()
      if (keyed && selection?.kind === 'unit')
        row.current = world.record.tracks.findIndex((t) => t.unit.id === selection.id)
      invalidate()
    })
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPointer, true)
      window.removeEventListener('pointermove', onPointer, true)
      unsubscribe()
      end()
    }
  }, [world, session, invalidate])
  useFrame(() => {
    if (row.current < 0 || world.still) return
    const { tokens } = worldAt(world, 0)
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.row[i] !== row.current) continue
      return writeHover(
        'unit',
        world.record.tracks[row.current]!.unit.id,
        tokens.x[i]! + tokens.halfWidth[i]!,
        tokens.y[i]! + tokens.halfHeight[i]!,
      )
    }
    if (hover.kind !== null) writeHover(null, '', 0, 0)
  }, ORDER.readout)
}
