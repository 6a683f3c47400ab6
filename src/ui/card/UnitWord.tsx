import { nameIn } from '@/i18n/names'
import { useBattle, useSession } from '@/state/battleContext'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'

/** The name of a unit, which selects it. */
export function UnitWord({ id }: { id: string }) {
  const { record, session } = useBattle()
  const language = useSession((s) => s.language)
  const unit = record.units.get(id)
  if (!unit) return <>{id}</>
  return (
    <span className={styles.whose}>
      <SideMark side={unit.side} size={16} />
      <button type="button" className="kg-word" onClick={() => session.setState({ selection: { kind: 'unit', id } })}>
        {nameIn(unit.names, language).text}
      </button>
    </span>
  )
}
