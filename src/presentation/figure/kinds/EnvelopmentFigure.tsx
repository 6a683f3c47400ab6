import { useId } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { EnvelopmentModel, EnvelopmentPanel } from '@/record/deck/figures'
import styles from './EnvelopmentFigure.module.css'

/** Comparable battles side by side: the centre holds, two arms, and where they meet. Not to scale. */
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
        viewBox="0 0 470 250"
        role="img"
        aria-label={tr('{held} in the middle; {first} and {second} close behind it, {meet}', {
          held: panel.held,
          first: panel.arms[0],
          second: panel.arms[1],
          meet: panel.meet,
        })}
      >
        <defs>
          <marker id={arrow} viewBox="0 0 10 10" refX="6" refY="5" markerWidth="3.2" markerHeight="3.2" orient="auto">
            <path d="M0 0L10 5L0 10Z" className={styles.head} />
          </marker>
        </defs>
        <ellipse className={styles.held} cx="206" cy="125" rx="84" ry="44" />
        <text x="206" y="125" className={styles.inside}>
          {panel.held}
        </text>
        <path className={styles.front} d="M150 52Q92 125 150 198" />
        {[90, 125, 160].map((y) => (
          <path key={y} className={styles.hold} d={`M62 ${y}H104`} markerEnd={`url(#${arrow})`} />
        ))}
        <text x="52" y="125" className={styles.words} data-end="true">
          {tr('hold')}
        </text>
        <path className={styles.arm} d="M70 48C180 28 300 36 334 104" markerEnd={`url(#${arrow})`} />
        <path className={styles.arm} d="M70 202C180 222 300 214 334 146" markerEnd={`url(#${arrow})`} />
        <text x="64" y="16" className={styles.words}>
          {panel.arms[0]}
        </text>
        <text x="64" y="236" className={styles.words}>
          {panel.arms[1]}
        </text>
        <text x="352" y="125" className={styles.meet}>
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
