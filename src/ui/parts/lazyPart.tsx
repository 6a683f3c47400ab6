import { Component, createElement, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import styles from './lazyPart.module.css'

/** Loaders of parts that are not on the page at first, in the order of declaration. */
const waiting: (() => Promise<unknown>)[] = []

/** A message, or a function where the name is put together: it is made when shown. */
type PartName = string | (() => string)

interface PartOptions {
  /** Name of the part for the error message: `The search`. */
  readonly name?: PartName
  /** Shown until the part is loaded. */
  readonly fallback?: ReactNode
  /** False for parts that load only when shown, not in idle time. */
  readonly ahead?: boolean
}

/**
 * A part of the page that loads when first shown, or earlier by `warmParts`. Each has its own boundary: when it cannot
 * be loaded or fails while rendering, a message and "Try again" replace it and the rest of the page goes on. Trying
 * again imports it again.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { name = msg('This part of the page'), fallback = null, ahead = true }: PartOptions = {},
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

const named = (name: PartName) => (typeof name === 'string' ? tr(name) : name())

interface BoundaryProps {
  readonly name: PartName
  readonly onAgain: () => void
  readonly children: ReactNode
}

/** Catches errors below it and shows a message with buttons to retry. */
export class PartBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error) {
    console.warn(`${named(this.props.name)}: ${error.message}`)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className={`kg-panel ${styles.failed}`} role="alert" data-testid="part-failed">
        <p>
          {tr('{name} could not be loaded. The rest of the page works without it.', { name: named(this.props.name) })}
        </p>
        <button type="button" className="kg-button kg-outlined" onClick={this.props.onAgain}>
          {tr('Try again')}
        </button>
        <button type="button" className="kg-button kg-outlined" onClick={() => location.reload()}>
          {tr('Reload the page')}
        </button>
      </div>
    )
  }
}

/**
 * Loads all waiting parts, one at a time, each when `idle` resolves, so that the first press of a key need not wait.
 * Parts declared by a loaded part are loaded too. One that fails reports it when shown.
 */
export async function warmParts(idle: () => Promise<void>): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await idle()
    await load().catch(() => undefined)
  }
}
