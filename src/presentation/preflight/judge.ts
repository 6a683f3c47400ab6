import { formatNumber, msg, tr } from '@/base/i18n/i18n'

/** Rates the presenting computer, line by line. Findings in, texts in the active language out. */

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
        tr('not available'),
        tr(
          'Use a current Chrome, Edge or Firefox, and switch hardware acceleration on in its settings. Until then the battle is described in words.',
        ),
      )
}

/** `renderer` as the driver names it; empty when the browser hides it. */
export function judgeGpu(renderer: string, software: boolean): Line {
  if (software)
    return line(
      'gpu',
      tr('Graphics'),
      'warn',
      tr('{renderer}: drawn by the processor', { renderer }),
      tr('Switch hardware acceleration on, or keep quality low (it is chosen automatically).'),
    )
  return line('gpu', tr('Graphics'), renderer ? 'pass' : 'unknown', renderer || tr('the browser does not name it'))
}

/** `fps`: frames per second of the real scene while it turns; null before it is measured. */
export function judgeFrameRate(fps: number | null): Line {
  const what = tr('Frames per second')
  if (fps === null) return line('frames', what, 'unknown', tr('not measured yet'))
  const digits = fps < 10 ? 1 : 0
  const found = tr('{n}, while the picture turns', {
    n: formatNumber(Number(fps.toFixed(digits)), { minimumFractionDigits: digits }),
  })
  if (fps >= 24) return line('frames', what, 'pass', found)
  return line(
    'frames',
    what,
    fps >= 8 ? 'warn' : 'fail',
    found,
    tr(
      'Choose a lower quality (settings, L), close other programs, plug the laptop in. Flights can be replaced by cuts with the system’s “reduce motion”.',
    ),
  )
}

export function judgeFullScreen(allowed: boolean): Line {
  return allowed
    ? line('full-screen', tr('Full screen'), 'pass', tr('allowed (F)'))
    : line(
        'full-screen',
        tr('Full screen'),
        'warn',
        tr('not allowed here'),
        tr('Use the browser’s own full screen: F11, or on a Mac Control-Command-F.'),
      )
}

/** `screens`: number of screens; null when the browser does not report it. */
export function judgeScreens(screens: number | null): Line {
  const what = tr('Second screen')
  if (screens === null)
    return line(
      'screens',
      what,
      'unknown',
      tr('this browser does not report it'),
      tr('Connect the projector and choose “extend”, not “mirror”, for the speaker window.'),
    )
  return screens > 1
    ? line('screens', what, 'pass', tr('{n, plural, other {# screens}}', { n: screens }))
    : line(
        'screens',
        what,
        'warn',
        tr('one screen'),
        tr('Connect the projector and choose “extend”, not “mirror”, for the speaker window.'),
      )
}

const listed = (scripts: readonly string[]) =>
  scripts.length === 0
    ? ''
    : scripts.map((each) => tr(each)).reduce((list, item) => tr('{list}, {item}', { list, item }))

/** Names of scripts in English. `missing`: those whose letters fall back to another font. */
export function judgeFonts(loaded: readonly string[], missing: readonly string[]): Line {
  if (missing.length === 0) return line('fonts', tr('Fonts'), 'pass', listed(loaded))
  return line(
    'fonts',
    tr('Fonts'),
    'warn',
    tr('not loaded: {list}', { list: listed(missing) }),
    tr('Reload the page once with a network; until then a system font is used.'),
  )
}

export type Storage = 'single' | 'ready' | 'saving' | 'off' | 'failed'

/** `files`: number of files kept. */
export function judgeOffline(storage: Storage, files: number): Line {
  const what = tr('Without a network')
  if (storage === 'single') return line('offline', what, 'pass', tr('one file with everything in it'))
  if (storage === 'ready')
    return line('offline', what, 'pass', tr('{n, plural, other {ready: # files kept}}', { n: files }))
  if (storage === 'saving')
    return line(
      'offline',
      what,
      'warn',
      tr('files are being kept…'),
      tr('Leave the page open until this line changes.'),
    )
  const advice = tr(
    'Take the one-file build on a stick as well (npm run build:single): it needs no network and no server.',
  )
  return line(
    'offline',
    what,
    storage === 'failed' ? 'fail' : 'warn',
    storage === 'failed' ? tr('the files could not be kept') : tr('no files are kept here'),
    advice,
  )
}

export function judgeWakeLock(able: boolean): Line {
  return able
    ? line('awake', tr('Screen stays awake'), 'pass', tr('while presenting'))
    : line(
        'awake',
        tr('Screen stays awake'),
        'warn',
        tr('this browser cannot'),
        tr('Switch the screen saver and sleep off in the system’s settings.'),
      )
}

/** `level` 0 to 1. */
export function judgeBattery(battery: { readonly level: number; readonly charging: boolean } | null): Line {
  if (!battery) return line('battery', tr('Battery'), 'unknown', tr('not reported'), tr('Plug the laptop in.'))
  const found = tr(battery.charging ? '{n} %, plugged in' : '{n} %, not plugged in', {
    n: Math.round(battery.level * 100),
  })
  return line(
    'battery',
    tr('Battery'),
    battery.charging || battery.level > 0.8 ? 'pass' : 'warn',
    found,
    tr('Plug the laptop in: on battery many laptops slow their graphics down.'),
  )
}

/** `pressed` of `wanted` clicker buttons were recognised. */
export function judgeClicker(pressed: number, wanted: number): Line {
  if (pressed === 0)
    return line(
      'clicker',
      tr('Clicker'),
      'unknown',
      tr('press each of its buttons'),
      tr('Keys work as well: Page Down, Page Up, B.'),
    )
  return line(
    'clicker',
    tr('Clicker'),
    pressed === wanted ? 'pass' : 'warn',
    tr('{pressed} of {wanted} buttons recognised', { pressed, wanted }),
    tr('Press the others too; without them use the keys.'),
  )
}

const MARKS: Record<Verdict, string> = { pass: msg('ok'), warn: msg('WARN'), fail: msg('FAIL'), unknown: '?' }

/** The lines as text to copy. */
export function summaryOf(lines: readonly Line[]): string {
  return lines
    .map(({ verdict, what, found, advice }) => {
      const mark = tr(MARKS[verdict]).padEnd(5)
      return (
        mark +
        (advice ? tr('{what}: {found} – {advice}', { what, found, advice }) : tr('{what}: {found}', { what, found }))
      )
    })
    .join('\n')
}
