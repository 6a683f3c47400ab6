import styles from './Legend.module.css'

const LINES: readonly (readonly [what: string, colour: string, dash: string, width: number])[] = [
  ['Front, dated', '#24467f', '', 4],
  ['Front, between two dated states', '#24467f', '4 3', 4],
  ['Trail; marks of 6 h or of days', '#c0392f', '', 2],
  ['Route ahead (Shift + T)', '#c0392f', '5 4', 2],
  ['Greatest range of guns (Shift + R)', '#4a76c0', '5 3', 2],
  ['Usual frontage, schematic', '#c0392f', '3 2', 4],
  ['Gap between the arms', '#f4eddd', '', 1.5],
]

/** How what lies on the ground is drawn. Closed at first. */
export function GroundKey() {
  return (
    <details className={styles.marks}>
      <summary>Lines and fire</summary>
      <ul>
        {LINES.map(([what, colour, dash, width]) => (
          <li key={what}>
            <svg width="20" height="8" viewBox="0 0 20 8" aria-hidden="true">
              <path d="M0 4H20" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
            </svg>{' '}
            {what}
          </li>
        ))}
        <li>
          <svg width="20" height="10" viewBox="0 0 20 10" aria-hidden="true">
            <circle cx="5" cy="6" r="3" fill="#a08b66" />
            <circle cx="13" cy="4" r="3.5" fill="#8a7550" />
          </svg>{' '}
          Fire, number of bursts schematic unless said (Shift + G)
        </li>
      </ul>
    </details>
  )
}
