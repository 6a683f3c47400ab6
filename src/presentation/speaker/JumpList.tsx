import { useEffect, useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'

/** All chapters and steps; clicking one goes there. */
export function JumpList({ audience }: { audience: AudienceView }) {
  const { steps, state } = audience
  const here = state?.presenting ? state.step : -1
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' })
  }, [here, steps])
  return (
    <nav ref={list} className={styles.jump} aria-label={tr('Chapters and steps')}>
      {chapters(steps.map((s) => s.chapter)).map(({ title, first, count }) => (
        <section key={first} aria-label={title}>
          <h3>{title}</h3>
          <ol start={first + 1}>
            {steps.slice(first, first + count).map((step, i) => (
              <li key={step.id}>
                <button
                  type="button"
                  aria-current={first + i === here ? 'step' : undefined}
                  onClick={() => audience.ask({ what: 'go', step: first + i })}
                >
                  <span>{first + i + 1}</span> {step.caption}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}

function chapters(titles: readonly string[]): { title: string; first: number; count: number }[] {
  const out: { title: string; first: number; count: number }[] = []
  titles.forEach((title, i) => {
    const last = out.at(-1)
    if (last?.title === title) last.count++
    else out.push({ title, first: i, count: 1 })
  })
  return out
}
