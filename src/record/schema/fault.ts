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

/** A value formatted for a message: shortened, quoted if text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
