/** Types of the <khalkhin-gol> element and of its messages. Copy this file beside your own sources. */

/** A view: the point looked at, and from where. */
export interface KhalkhinGolCamera {
  /** Longitude and latitude, degrees. */
  target: [number, number]
  /** From the target to the eye, metres. */
  distanceM: number
  /** Viewing direction, degrees clockwise from north. */
  bearingDeg: number
  /** Below the horizon, degrees. */
  pitchDeg: number
}

/** What the page in the frame shows. */
export interface KhalkhinGolState {
  /** Battle time with its offset: `1939-08-25T12:00+08:00`. */
  readonly time: string
  readonly playing: boolean
  readonly camera: Readonly<KhalkhinGolCamera> | null
  /** The chapter and step last gone to. */
  readonly chapter: { readonly id: string; readonly step: string; readonly title: string } | null
  readonly selection: { readonly kind: string; readonly id: string; readonly name: string } | null
  /** False where the battle is described in words, because there is no WebGL 2. */
  readonly picture: boolean
}

export type KhalkhinGolCommand =
  | { do: 'go-to-time'; time: string }
  | { do: 'go-to-chapter'; chapter: string }
  | { do: 'go-to-camera'; camera: KhalkhinGolCamera; instant?: boolean }
  | { do: 'play'; playing: boolean }
  | { do: 'get-state' }

/**
 * Attributes: `time`, `chapter`, `camera` (`longitude,latitude,metres,bearing,pitch`), `lang`, `query` (any other
 * parameters of a link), `src` (address of the site; by default the folder of khalkhin-gol.js), `loading="eager"`,
 * `sandboxed`. Each method resolves when the frame has answered and rejects with the reason it gives.
 */
export declare class KhalkhinGolElement extends HTMLElement {
  /** The state last reported; null before `khalkhin-ready`. */
  readonly state: KhalkhinGolState | null
  goToTime(time: string): Promise<KhalkhinGolState>
  goToChapter(chapter: string): Promise<KhalkhinGolState>
  goToCamera(camera: KhalkhinGolCamera, instant?: boolean): Promise<KhalkhinGolState>
  play(playing?: boolean): Promise<KhalkhinGolState>
  getState(): Promise<KhalkhinGolState>
  /** Loads the frame now, if it has not been loaded. */
  load(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'khalkhin-gol': KhalkhinGolElement
  }
  interface HTMLElementEventMap {
    'khalkhin-ready': CustomEvent<KhalkhinGolState>
    'khalkhin-change': CustomEvent<KhalkhinGolState>
    'khalkhin-select': CustomEvent<KhalkhinGolState>
  }
}
