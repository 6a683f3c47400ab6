import { useId } from 'react'
import type { PictogramModel } from '@/record/deck/figures'
import styles from './PictogramFigure.module.css'

/** Outlines in a square of 24. */
const ICONS: Readonly<Record<PictogramModel['icon'], string>> = {
  truck:
    'M1 6h13v10H1zM15 9h4l4 4v3h-8zM5 20a2.4 2.4 0 1 0 0-4.8A2.4 2.4 0 0 0 5 20zM18 20a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  person: 'M12 2a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 12 2zM6.5 10h11l-1 7h-1.6l-.6 6h-4.6l-.6-6H7.5z',
  tank: 'M7 7h8v2h8v2h-8v2h4l3 3-3 4H5l-3-4 3-3h2z',
  aircraft: 'M11 2h2l1 6 9 4v2l-9-1-.6 6 3 2v1h-8.8v-1l3-2-.6-6-9 1v-2l9-4z',
}

/** Rows of small icons, each standing for a number of what is counted. */
export function PictogramFigure({ model }: { model: PictogramModel }) {
  const icon = ICONS[model.icon]
  return (
    <div className={styles.pictogram}>
      {model.rows.map((row, i) => (
        <div key={i} className={styles.row} data-side={row.side}>
          <p>
            <span>{row.label}</span> <b>{row.text}</b>
          </p>
          <div className={styles.icons} aria-hidden="true">
            {Array.from({ length: row.count }, (_, k) => (
              <svg key={k} viewBox="0 0 24 24">
                <path d={icon} />
              </svg>
            ))}
            {row.part > 0 && <Part icon={icon} part={row.part} />}
            {row.open && <span className={styles.more}>+</span>}
          </div>
        </div>
      ))}
      <p className={styles.key}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={icon} />
        </svg>{' '}
        {model.key}
      </p>
    </div>
  )
}

/** The last icon, cut off at the remaining share. */
function Part({ icon, part }: { icon: string; part: number }) {
  const id = useId()
  return (
    <svg viewBox="0 0 24 24">
      <clipPath id={id}>
        <rect width={24 * part} height="24" />
      </clipPath>
      <path d={icon} opacity="0.25" />
      <path d={icon} clipPath={`url(#${id})`} />
    </svg>
  )
}
