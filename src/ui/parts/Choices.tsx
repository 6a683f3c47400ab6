import styles from './Choices.module.css'

interface ChoicesProps<T> {
  /** What is chosen, for screen readers. */
  readonly label: string
  readonly of: readonly NoInfer<T>[]
  readonly chosen: T
  /** In the active language. */
  readonly wordOf: (each: NoInfer<T>) => string
  readonly onChoose: (each: NoInfer<T>) => void
}

/** A row of buttons, one of them pressed. */
export function Choices<T>({ label, of, chosen, wordOf, onChoose }: ChoicesProps<T>) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {of.map((each, i) => (
        <button
          key={i}
          type="button"
          className="kg-button"
          aria-pressed={each === chosen}
          onClick={() => onChoose(each)}
        >
          {wordOf(each)}
        </button>
      ))}
    </div>
  )
}
