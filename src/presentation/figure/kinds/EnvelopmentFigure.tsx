import { useId } from 'react'
import type { EnvelopmentModel, EnvelopmentPanel } from '@/record/deck/figures'
import styles from './EnvelopmentFigure.module.css'

/** Battles of one shape side by side: the centre held, two arms, and where they meet. Not to scale. */
export function EnvelopmentFigure({ model }: { model: EnvelopmentModel }) {
  return (
    <div className={styles.panels}>
      {model.panels.map((panel) => (
        <Panel key={panel.title} panel={panel} />
      ))}
    </div>
  )
}

function Panel({ panel }: { panel: EnvelopmentPanel }) {
  const arrow = useId()
  return (
    <section className={styles.panel} aria-label={panel.title}>
      <h4>{panel.title}</h4>
      <svg
        viewBox="0 0 400 214"
        role="img"
        aria-label={`${panel.held} in the middle; ${panel.arms.join(' and ')} close behind it, ${panel.meet}`}
      >
        <defs>
          <marker id={arrow} viewBox="0 0 10 10" refX="6" refY="5" markerWidth="3.2" markerHeight="3.2" orient="auto">
            <path d="M0 0L10 5L0 10Z" className={styles.head} />
          </marker>
        </defs>
        <ellipse className={styles.held} cx="206" cy="107" rx="82" ry="44" />
        <text x="206" y="107" className={styles.inside}>
          {panel.held}
        </text>
        <path className={styles.front} d="M150 34Q92 107 150 180" />
        {[72, 107, 142].map((y) => (
          <path key={y} className={styles.hold} d={`M62 ${y}H104`} markerEnd={`url(#${arrow})`} />
        ))}
        <text x="52" y="107" className={styles.words} data-end="true">
          hold
        </text>
        <path className={styles.arm} d="M70 28C180 8 300 16 326 88" markerEnd={`url(#${arrow})`} />
        <path className={styles.arm} d="M70 186C180 206 300 198 326 126" markerEnd={`url(#${arrow})`} />
        <text x="64" y="20" className={styles.words}>
          {panel.arms[0]}
        </text>
        <text x="64" y="207" className={styles.words}>
          {panel.arms[1]}
        </text>
        <text x="322" y="107" className={styles.meet}>
          {panel.meet}
        </text>
      </svg>
      <ul>
        {panel.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  )
}
