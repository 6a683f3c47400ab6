import { confidenceWord } from '@/presentation/stage/confidenceWord'
import type { TableModel } from '@/record/deck/figures'
import styles from '../Figure.module.css'

/** Some languages group digits by narrow or unbreakable spaces. */
const NUMBER = /^[\d,\u00a0\u202f–-]+$/

export function TableFigure({ model }: { model: TableModel }) {
  const headed = model.heads.some((head) => head !== '')
  const numeric = (column: number) => model.rows.every((row) => NUMBER.test(row.cells[column]!))
  return (
    <table className={styles.table}>
      {headed && (
        <thead>
          <tr>
            {model.heads.map((head, i) =>
              head === '' ? (
                <td key={i} />
              ) : (
                <th key={i} scope="col" data-number={i > 0 && numeric(i - 1)}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {model.rows.map((row, i) => (
          <tr key={i} data-side={row.side}>
            <th scope="row">
              {row.head}
              {row.confidence && row.confidence !== 'documented' && <small> ({confidenceWord(row.confidence)})</small>}
            </th>
            {row.cells.map((cell, j) => (
              <td key={j} data-number={numeric(j)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
