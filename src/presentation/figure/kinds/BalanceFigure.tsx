import type { BalanceModel } from '@/record/deck/figures'
import styles from './BalanceFigure.module.css'

/** Two sides as bars to the left and right of what is measured. Each row has its own scale. */
export function BalanceFigure({ model }: { model: BalanceModel }) {
  const width = (share: number) => ({ width: `${share * 100}%` })
  return (
    <table className={styles.balance}>
      <thead>
        <tr>
          <th scope="col" data-side={model.left.side} colSpan={2}>
            {model.left.label}
          </th>
          <td />
          <th scope="col" data-side={model.right.side} colSpan={2}>
            {model.right.label}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row, i) => (
          <tr key={i}>
            <td className={styles.number}>{row.left.text}</td>
            <td className={styles.bar} data-side={model.left.side} aria-hidden="true">
              <span style={width(row.left.share)} />
            </td>
            <th scope="row">{row.label}</th>
            <td className={styles.bar} data-side={model.right.side} data-right="true" aria-hidden="true">
              <span style={width(row.right.share)} />
            </td>
            <td className={styles.number}>{row.right.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
