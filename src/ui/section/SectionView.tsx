import { useMemo, useState } from 'react'
import { battleTime, MINUTE } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { sectionSvg } from '@/picture/section/sectionSvg'
import { useClockWriter } from '@/state/clock/useClock'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import { useBattle, useSession } from '@/state/session/battleContext'
import type { MeasuredPath } from '@/state/session/slices/measuring'
import { Exports } from './Exports'
import { Measures } from './Measures'
import styles from './Section.module.css'
import { SectionChart } from './SectionChart'
import { measureSection } from './sectionModel'
import { sectionTitle } from './sectionTitle'
import { SightLine } from './SightLine'

/** The section of a path with its measures. Units along it follow the clock, a quarter of an hour at a time. */
export function SectionView({ path, ground }: { path: MeasuredPath; ground: GroundToAsk }) {
  const { record, playback } = useBattle()
  const language = useSession((s) => s.language)
  const [t, setT] = useState(() => quarter(playback.clock.t))
  useClockWriter(({ t: now }) => setT(quarter(now)), 500)
  const title = sectionTitle(record, path, language)
  const measured = useMemo(() => measureSection(record, ground, path, t, title), [record, ground, path, t, title])
  const svg = useMemo(() => sectionSvg(measured.model), [measured])
  return (
    <>
      <SectionChart measured={measured} svg={svg} />
      {measured.sight && <SightLine sight={measured.sight} ground={ground} />}
      <Measures measured={measured} drawn={path.unit === null} />
      <Exports svg={svg} points={measured.model.points} />
      <p className={styles.small}>
        {tr(
          'Heights are those of the ground drawn here, in true metres; between measured figures 1.65 km apart the relief is reconstructed (map style “measured or drawn”). Units and places within 1 km of the path are listed.',
        )}
      </p>
    </>
  )
}

const quarter = (t: number) => battleTime(Math.floor(t / (15 * MINUTE)) * 15 * MINUTE)
