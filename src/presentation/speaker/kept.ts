/** What the speaker's window keeps over a reload (`session`) or for the next talk (`local`). Without storage, as long as the window. */
const storeOf = (name: string) => (name === 'notesSize' || name === 'minutes' ? localStorage : sessionStorage)

export function readKept<T>(name: string, is: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(storeOf(name).getItem(`khalkhin-speaker-${name}`) ?? 'null')
    return is(value) ? value : otherwise
  } catch {
    return otherwise
  }
}

export function writeKept(name: string, value: unknown): void {
  try {
    storeOf(name).setItem(`khalkhin-speaker-${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing loses it with the window.
  }
}
