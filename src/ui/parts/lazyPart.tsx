import { Component, createElement, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import styles from './lazyPart.module.css'

/** Loaders of parts that are not on the page at first, in the order in which their files named them. */
const waiting: (() => Promise<unknown>)[] = []

interface PartOptions {
  /** What could not be loaded, for the sentence on the page: `The search`. */
  readonly name?: string
  /** Shown until the part is there. */
  readonly fallback?: ReactNode
  /** False for what loads only when it is shown, not in idle time. */
  readonly ahead?: boolean
}

/**
 * A part of the page that loads when it is first shown, or by `warmParts` before anybody asks for it. Each stands
 * in a boundary of its own: when it cannot be loaded or fails while it renders, a sentence and "Try again" take its
 * place and the rest of the page goes on. Trying again imports anew.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { name = 'This part of the page', fallback = null, ahead = true }: PartOptions = {},
): ComponentType<P> {
  if (ahead) waiting.push(load)
  const make = () => lazy(() => load().then((part) => ({ default: part })))
  let shared = make()
  return function Part(props: P) {
    const [part, setPart] = useState(() => shared)
    const again = () => {
      shared = make()
      setPart(() => shared)
    }
    return (
      <PartBoundary key={partKey(part)} name={name} onAgain={again}>
        <Suspense fallback={fallback}>{createElement(part as unknown as ComponentType<P>, props)}</Suspense>
      </PartBoundary>
    )
  }
}

/** A new attempt gets a new boundary. */
const keys = new WeakMap<object, number>()
let lastKey = 0
function partKey(part: object): number {
  const known = keys.get(part)
  if (known !== undefined) return known
  keys.set(part, ++lastKey)
  return lastKey
}

interface BoundaryProps {
  readonly name: string
  readonly onAgain: () => void
  readonly children: ReactNode
}

/** Catches what goes wrong below it; says so in a sentence with a way on. */
export class PartBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error) {
    console.warn(`${this.props.name}: ${error.message}`)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className={`kg-panel ${styles.failed}`} role="alert" data-testid="part-failed">
        <p>{this.props.name} could not be loaded. The map goes on without it.</p>
        <button type="button" className="kg-button kg-outlined" onClick={this.props.onAgain}>
          Try again
        </button>
        <button type="button" className="kg-button kg-outlined" onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    )
  }
}

/**
 * Loads all parts that wait, one at a time, each when `idle` lets it: the first press of a key then waits
 * for nothing. Parts named by a part that comes are loaded too. One that fails says so when it is shown.
 */
export async function warmParts(idle: () => Promise<void>): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await idle()
    await load().catch(() => undefined)
  }
}
