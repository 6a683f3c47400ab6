import type { ReactNode } from 'react'
import { formatNumber } from '@/base/i18n/i18n'
import styles from './Chart.module.css'

export interface FigureRow {
  readonly head: string
  readonly cells: readonly (string | number | null)[]
  readonly side?: string
  /** Battle time of the row's figures; the page marks it as before or after the present. */
  readonly t?: number
}

interface FigureTableProps {
  caption: string
  heads: readonly string[]
  rows: readonly FigureRow[]
  children?: ReactNode
}

/** The numbers of a chart as a table; a cell is empty where the source gives no number. */
export function FigureTable({ caption, heads, rows, children }: FigureTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.head} data-side={row.side} data-t={row.t}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, i) => (
                <td key={i}>{cell === null ? '–' : typeof cell === 'number' ? formatNumber(cell) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}
