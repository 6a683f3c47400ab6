import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { BattleTime } from '@/base/core/battleTime'
import { groundToAsk } from '@/state/ports/groundToAsk'
import { useBattle, useSession } from '@/state/session/battleContext'
import { Measures } from './Measures'
import { measureSection } from './sectionModel'
import { sectionTitle } from './sectionTitle'
import { SightLine } from './SightLine'

/** The section along the drawn path, for the battle in words; nothing without a path or before the ground is there. */
export function SectionWords({ t }: { t: BattleTime }) {
  const { record } = useBattle()
  const path = useSession((s) => s.path)
  const language = useSession((s) => s.language)
  const ground = useStore(groundToAsk, (s) => s.ground)
  const measured = useMemo(() => {
    if (!path || path.points.length < 2 || !ground) return null
    return measureSection(record, ground, path, t, sectionTitle(record, path, language))
  }, [record, ground, path, t, language])
  if (!path || !ground || !measured) return null
  return (
    <section data-testid="section-words">
      <h3>{measured.model.title}</h3>
      {measured.sight && <SightLine sight={measured.sight} ground={ground} />}
      <Measures measured={measured} drawn={path.unit === null} />
    </section>
  )
}
