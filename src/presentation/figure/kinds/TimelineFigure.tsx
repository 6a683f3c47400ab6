import type { TimelineModel } from '@/record/deck/figures'
import styles from './TimelineFigure.module.css'

/** A strip of time with numbered marks, and a numbered list below it. */
export function TimelineFigure({ model }: { model: TimelineModel }) {
  const left = (at: number) => ({ left: `${at * 100}%` })
  return (
    <div className={styles.timeline}>
      <div className={styles.strip} aria-hidden="true">
        {model.ticks.map((tick) => (
          <span key={tick.label} className={styles.tick} style={left(tick.at)}>
            {tick.label}
          </span>
        ))}
        {model.items.map((item, i) => (
          <span key={i} className={styles.mark} style={left(item.at)} data-high={crowded(model, i)}>
            {i + 1}
          </span>
        ))}
      </div>
      <ol>
        {model.items.map((item, i) => (
          <li key={i}>
            <i>{i + 1}</i> <b>{item.date}</b> <span>{item.text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Of marks close together, every second one is raised. */
function crowded({ items }: TimelineModel, i: number): boolean {
  let raised = false
  for (let k = 1; k <= i; k++) raised = items[k]!.at - items[k - 1]!.at < 0.045 && !raised
  return raised
}
