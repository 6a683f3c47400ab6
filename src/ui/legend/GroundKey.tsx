import styles from './Legend.module.css'

const LINES: readonly (readonly [what: string, colour: string, dash: string, width: number])[] = [
  ['Front, dated', '#24467f', '', 4],
  ['Front, between two dated states', '#24467f', '4 3', 4],
  ['Arm of an attack', '#c0392f', '', 7],
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
          <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
            <path d="M2 6 7 1H16L18 6 14 11H5Z" fill="#24467f" fillOpacity="0.3" stroke="#24467f" strokeWidth="1.2" />
            <path d="M5 9 12 2M9 10 16 3" stroke="#24467f" strokeWidth="1" />
          </svg>{' '}
          Pocket: who is encircled
        </li>
        <li>
          <svg width="20" height="10" viewBox="0 0 20 10" aria-hidden="true">
            <path
              d="M0 9H20M1 8.5 4.5 2 8 8.5ZM12 8.5 15.5 2 19 8.5Z"
              fill="#c0392f"
              stroke="#c0392f"
              strokeWidth="1.2"
            />
          </svg>{' '}
          Anti-tank belt, teeth towards whom it stops
        </li>
        <li>
          <svg width="20" height="8" viewBox="0 0 20 8" aria-hidden="true">
            <path d="M0 4H20" stroke="#c08a4a" strokeWidth="1.6" strokeDasharray="7 2 1.5 2" />
          </svg>{' '}
          Claimed border
        </li>
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
