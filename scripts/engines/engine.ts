/** A browser in which the page is tried: as little as the trials need, so that every driver can give it. */
export interface Engine {
  readonly name: string
  readonly version: string
  open(url: string): Promise<void>
  /** Runs the body of an async function in the page that is open, and returns what it returns. */
  run<T = unknown>(body: string): Promise<T>
  /** Presses a key in Playwright's notation: `b`, `Shift+M`, `PageDown`. */
  press(key: string): Promise<void>
  /** Presses the left button at a point, moves to another and releases it: CSS pixels. */
  drag(from: Point, to: Point): Promise<void>
  /** Turns the wheel at a point. False where the driver cannot. */
  wheel(at: Point, by: number): Promise<boolean>
  /** Goes on in the newest other window while `work` runs, then comes back and closes it. */
  inPopup(work: () => Promise<void>): Promise<void>
  /** A PNG of the page. */
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

export type Point = readonly [x: number, y: number]

/** How an engine is started, and what to install where it is missing. */
export interface EngineKind {
  readonly id: string
  readonly label: string
  /** Programs that it needs, any of each list; null stands for one that is there. */
  readonly needs: readonly (readonly string[])[]
  readonly install: string
  start(options: StartOptions): Promise<Engine>
}

export interface StartOptions {
  /** The X display to draw on. */
  readonly display: string
  /** Folder into which the drivers were installed. */
  readonly packages: string
  /** A port for a driver that needs one. */
  readonly port: number
}

export const WIDTH = 1280
export const HEIGHT = 720

/** Split of `Shift+M` into modifier and key. */
export function keyOf(key: string): { readonly shift: boolean; readonly key: string } {
  return key.startsWith('Shift+') ? { shift: true, key: key.slice(6) } : { shift: false, key }
}

/** Asks every so often until the answer is true. @throws Error with `what` after `ms`. */
export async function until(what: string, ask: () => Promise<boolean>, ms = 60_000): Promise<void> {
  const end = performance.now() + ms
  let last: unknown = ''
  while (performance.now() < end) {
    try {
      if (await ask()) return
      last = ''
    } catch (error) {
      last = error
    }
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error(
    `expected within ${ms / 1000} s: ${what}${last instanceof Error ? ` (${last.message.split('\n')[0]})` : ''}`,
  )
}
