/** A list to choose from; `value` is the key of the chosen item. */
export function Chooser(props: {
  label: string
  value: string
  choices: readonly { key: string; label: string }[]
  onChange: (key: string) => void
}) {
  return (
    <select
      className="chooser"
      aria-label={props.label}
      value={props.value}
      onChange={(e) => props.onChange(e.target.value)}
    >
      {props.choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}
