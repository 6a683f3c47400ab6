/** Rates the presenting computer, line by line. Pure: findings in, texts out. */

export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown'

export interface Line {
  readonly id: string
  readonly what: string
  readonly verdict: Verdict
  /** What was found. */
  readonly found: string
  /** What to do about it; empty when there is nothing to do. */
  readonly advice: string
}

const line = (id: string, what: string, verdict: Verdict, found: string, advice = ''): Line => ({
  id,
  what,
  verdict,
  found,
  advice: verdict === 'pass' ? '' : advice,
})

export function judgeWebGL(version: string | null): Line {
  return version
    ? line('webgl', 'WebGL 2', 'pass', version)
    : line(
        'webgl',
        'WebGL 2',
        'fail',
        'not available',
        'Use a current Chrome, Edge or Firefox, and switch hardware acceleration on in its settings. Until then the battle is described in words.',
      )
}

/** `renderer` as the driver names it; empty when the browser hides it. */
export function judgeGpu(renderer: string, software: boolean): Line {
  if (software)
    return line(
      'gpu',
      'Graphics',
      'warn',
      `${renderer}: drawn by the processor`,
      'Switch hardware acceleration on, or keep quality low (it is chosen automatically).',
    )
  return line('gpu', 'Graphics', renderer ? 'pass' : 'unknown', renderer || 'the browser does not name it')
}

/** `fps`: frames per second of the real scene while it turns; null before it is measured. */
export function judgeFrameRate(fps: number | null): Line {
  const what = 'Frames per second'
  if (fps === null) return line('frames', what, 'unknown', 'not measured yet')
  const found = `${fps.toFixed(fps < 10 ? 1 : 0)}, while the picture turns`
  if (fps >= 24) return line('frames', what, 'pass', found)
  return line(
    'frames',
    what,
    fps >= 8 ? 'warn' : 'fail',
    found,
    'Choose a lower quality (settings, L), close other programs, plug the laptop in. Flights can be replaced by cuts with the system’s “reduce motion”.',
  )
}

export function judgeFullScreen(allowed: boolean): Line {
  return allowed
    ? line('full-screen', 'Full screen', 'pass', 'allowed (F)')
    : line(
        'full-screen',
        'Full screen',
        'warn',
        'not allowed here',
        'Use the browser’s own full screen: F11, or on a Mac Control-Command-F.',
      )
}

/** `screens`: number of screens; null when the browser does not report it. */
export function judgeScreens(screens: number | null): Line {
  const what = 'Second screen'
  if (screens === null)
    return line(
      'screens',
      what,
      'unknown',
      'this browser does not report it',
      'Connect the projector and choose “extend”, not “mirror”, for the speaker window.',
    )
  return screens > 1
    ? line('screens', what, 'pass', `${screens} screens`)
    : line(
        'screens',
        what,
        'warn',
        'one screen',
        'Connect the projector and choose “extend”, not “mirror”, for the speaker window.',
      )
}

/** `missing`: scripts whose letters fall back to another font. */
export function judgeFonts(loaded: readonly string[], missing: readonly string[]): Line {
  if (missing.length === 0) return line('fonts', 'Fonts', 'pass', loaded.join(', '))
  return line(
    'fonts',
    'Fonts',
    'warn',
    `not loaded: ${missing.join(', ')}`,
    'Reload the page once with a network; until then a system font is used.',
  )
}

export type Storage = 'single' | 'ready' | 'saving' | 'off' | 'failed'

/** `files`: number of files kept. */
export function judgeOffline(storage: Storage, files: number): Line {
  const what = 'Without a network'
  if (storage === 'single') return line('offline', what, 'pass', 'one file with everything in it')
  if (storage === 'ready') return line('offline', what, 'pass', `ready: ${files} files kept`)
  if (storage === 'saving')
    return line('offline', what, 'warn', 'files are being kept…', 'Leave the page open until this line changes.')
  const advice = 'Take the one-file build on a stick as well (npm run build:single): it needs no network and no server.'
  return line(
    'offline',
    what,
    storage === 'failed' ? 'fail' : 'warn',
    storage === 'failed' ? 'the files could not be kept' : 'no files are kept here',
    advice,
  )
}

export function judgeWakeLock(able: boolean): Line {
  return able
    ? line('awake', 'Screen stays awake', 'pass', 'while presenting')
    : line(
        'awake',
        'Screen stays awake',
        'warn',
        'this browser cannot',
        'Switch the screen saver and sleep off in the system’s settings.',
      )
}

/** `level` 0 to 1. */
export function judgeBattery(battery: { readonly level: number; readonly charging: boolean } | null): Line {
  if (!battery) return line('battery', 'Battery', 'unknown', 'not reported', 'Plug the laptop in.')
  const found = `${Math.round(battery.level * 100)} %, ${battery.charging ? 'plugged in' : 'not plugged in'}`
  return line(
    'battery',
    'Battery',
    battery.charging || battery.level > 0.8 ? 'pass' : 'warn',
    found,
    'Plug the laptop in: on battery many laptops slow their graphics down.',
  )
}

/** `pressed` of `wanted` clicker buttons were recognised. */
export function judgeClicker(pressed: number, wanted: number): Line {
  if (pressed === 0)
    return line(
      'clicker',
      'Clicker',
      'unknown',
      'press each of its buttons',
      'Keys work as well: Page Down, Page Up, B.',
    )
  return line(
    'clicker',
    'Clicker',
    pressed === wanted ? 'pass' : 'warn',
    `${pressed} of ${wanted} buttons recognised`,
    'Press the others too; without them use the keys.',
  )
}

/** The lines as text to copy. */
export function summaryOf(lines: readonly Line[]): string {
  const mark: Record<Verdict, string> = { pass: 'ok', warn: 'WARN', fail: 'FAIL', unknown: '?' }
  return lines.map((l) => `${mark[l.verdict].padEnd(5)}${l.what}: ${l.found}${l.advice && ` – ${l.advice}`}`).join('\n')
}
