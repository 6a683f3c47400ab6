import { Fragment } from 'react'
import type { BarsModel } from '@/record/deck/figures'
import styles from '../Figure.module.css'

/** Bars on one scale from 0; the range given by the sources is hatched from minimum to maximum. */
export function BarFigure({ model }: { model: BarsModel }) {
  const share = (n: number) => `${(100 * n) / model.most}%`
  const several = model.groups.some((g) => g.bars.filter((b) => b.first !== undefined).length > 1)
  return (
    <table className={styles.bars}>
      <tbody>
        {model.groups.map((group, g) => (
          <Fragment key={g}>
            {group.title && (
              <tr className={styles.group}>
                <th colSpan={3} scope="colgroup">
                  {group.title}
                  {g === 0 && model.unit && <small> {model.unit}</small>}
                </th>
              </tr>
            )}
            {group.bars.map((bar, i) => (
              <tr key={i} data-side={bar.side} data-first={several && bar.first === true}>
                <th scope="row">{bar.label}</th>
                <td className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: share(bar.from) }} />
                  {bar.to > bar.from && <span className={styles.perhaps} style={{ width: share(bar.to - bar.from) }} />}
                </td>
                <td className={styles.value}>{bar.text}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
