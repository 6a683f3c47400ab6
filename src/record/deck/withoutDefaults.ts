/** A file without its redundant fields: empty strings and empty lists, which the schema restores as defaults. */
export function withoutDefaults<T>(value: T): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, v]) =>
          !(v === '' && OPTIONAL_TEXTS.has(name)) && !(Array.isArray(v) && v.length === 0 && OPTIONAL_LISTS.has(name)),
      )
      .map(([name, v]) => [name, withoutDefaults(v)]),
  )
}

const OPTIONAL_TEXTS = new Set(['notes'])
const OPTIONAL_LISTS = new Set(['highlight', 'show', 'hide'])
