/** One error in a file, described so that its author can fix it. */
export interface Fault {
  readonly file: string
  /** `tracks[3].segments[0].keyframes[2].t`; empty for the whole file. */
  readonly path: string
  readonly expected: string
  readonly got: string
  readonly suggestion?: string
}

/** `tracks.json: tracks[3].unit: expected a known unit, got "su_99"` */
export function faultText(fault: Fault): string {
  const where = fault.path ? `${fault.file}: ${fault.path}` : fault.file
  const hint = fault.suggestion ? ` (${fault.suggestion})` : ''
  return `${where}: expected ${fault.expected}, got ${fault.got}${hint}`
}

const MAX_SHOWN = 80

/** A value formatted for a message: shortened, quoted if text. Reads only as much of a large or deep value as is shown. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = written(value, MAX_SHOWN + 1)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 3)}…` : text
}

/** JSON of a value, cut off soon after `room` characters. */
function written(value: unknown, room: number): string {
  if (room <= 0) return ''
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room))
  if (typeof value !== 'object' || value === null) return typeof value === 'symbol' ? 'a symbol' : String(value)
  const list = Array.isArray(value)
  let text = list ? '[' : '{'
  for (const key of list ? value.keys() : Object.keys(value)) {
    if (text.length >= room) break
    if (text.length > 1) text += ','
    if (!list) text += `${JSON.stringify(String(key).slice(0, room))}:`
    text += written((value as Record<PropertyKey, unknown>)[key], room - text.length)
  }
  return text + (list ? ']' : '}')
}
