import { until, type Engine } from './engine'
import type { Site } from './site'

export interface TrialContext {
  readonly engine: Engine
  readonly site: Site
  /** Address of the one-file build. */
  readonly single: string
  /** Keeps a picture under a name, to be compared by eye. */
  keep(name: string): Promise<void>
}
export interface Trial {
  readonly what: string
  /** A remark for the report where something is worth saying. @throws Error when it fails. */
  run(context: TrialContext): Promise<string | void>
}

const VIEW = '?quality=low&pixels=0.5&play=0&bench=1&sw=0'
const READY = `return document.documentElement.dataset.ready === 'true'`
const there = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`
const camera = (engine: Engine) =>
  engine.run<{ bearingDeg: number; distanceM: number }>('return window.khalkhin.view().camera')

async function open({ engine, site }: TrialContext, more = ''): Promise<void> {
  await engine.open(`${site.address}${VIEW}${more}`)
  await until('the first picture', () => engine.run<boolean>(READY), 180_000)
  await until('the measuring hook', () => engine.run<boolean>('return window.khalkhin !== undefined'))
}

const shows = (engine: Engine, what: string, selector: string) =>
  until(what, () => engine.run<boolean>(there(selector)))
const gone = (engine: Engine, what: string, selector: string) =>
  until(what, async () => !(await engine.run<boolean>(there(selector))))

/** Whether it becomes true within two seconds. */
const settles = (ask: () => Promise<boolean>) => until('', ask, 2000).then(() => true, () => false) // prettier-ignore

/** Sets a field as typing would. */
const fill = (form: string, label: string, value: string) => `{
  const form = document.querySelector('form[aria-label="${form}"]')
  const field = form.querySelector('[aria-label="${label}"]') ?? [...form.querySelectorAll('label')].find((l) => l.textContent.trim().startsWith('${label}')).querySelector('input, select')
  const proto = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, '${value}')
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}`
const click = (text: string, within = 'document') =>
  `[...${within}.querySelectorAll('button')].find((b) => b.textContent.trim() === ${JSON.stringify(text)}).click()`

/** Keys of the panels, each with what stands in it. */
const PANELS = ['Shift+M', 'Shift+W', 'Shift+Y', 'Shift+U', 'b', 'Shift+J', 'Shift+A', 'Shift+Z', 'Shift+I', ';', 'l', "'", '\\', '4', '5', '1', '2', 'Shift+D'] // prettier-ignore

/** Keys of a talk: what must be true after each, as an expression in the page. */
const step = (n: number) =>
  `[...document.querySelectorAll('[aria-label]')].some((e) => e.getAttribute('aria-label').startsWith('Step ${n} of'))`
const TALK: readonly (readonly [keys: readonly string[], holds: string])[] = [
  [['2', '1', 'g'], step(21)],
  [['PageDown'], step(22)],
  [['PageUp'], step(21)],
  [['ArrowRight'], step(22)],
  [['Home'], step(1)],
  [['b'], `document.querySelector('[data-testid="blank"][data-colour="black"]') !== null`],
  [['b'], `document.querySelector('[data-testid="blank"]') === null`],
  [['w'], `document.querySelector('[data-testid="blank"][data-colour="white"]') !== null`],
  [['Escape'], `document.querySelector('[data-testid="blank"]') === null`],
  [['o'], `document.querySelector('dialog[open]') !== null`],
  [['Escape'], `document.querySelector('dialog[open]') === null`],
  [['n'], `document.querySelector('[data-testid="notes"]') !== null`],
  [['n'], `document.querySelector('[data-testid="notes"]') === null`],
  [['p'], `document.documentElement.dataset.tool === 'pointer'`],
  [['d'], `document.documentElement.dataset.tool === 'line'`],
  [['d'], `document.documentElement.dataset.tool !== 'line'`],
  [['i'], `document.querySelector('[data-testid="frozen"]') !== null`],
  [['i'], `document.querySelector('[data-testid="frozen"]') === null`],
  [['Shift+T'], `document.documentElement.dataset.largeText !== undefined`],
  [['Shift+T'], `document.documentElement.dataset.largeText === undefined`],
  [['q'], `document.querySelector('[data-testid="presenter"]').dataset.away === 'true'`],
  [['r'], `document.querySelector('[data-testid="presenter"]').dataset.away === 'false'`],
  [['Escape'], `document.querySelector('[data-testid="presenter"]') === null`],
]

export const TRIALS: readonly Trial[] = [
  {
    what: 'opens and draws',
    run: async (context) => {
      await open(context, '&t=1939-08-22T12:00')
      await until('sharp ground', () => context.engine.run<boolean>(`return document.documentElement.dataset.ground === 'sharp'`), 120_000) // prettier-ignore
      await context.keep('open')
    },
  },
  {
    what: 'orbits by mouse, zooms by wheel',
    run: async ({ engine }) => {
      const before = await camera(engine)
      await engine.drag([640, 300], [860, 300])
      await until('a turned map', async () => Math.abs((await camera(engine)).bearingDeg - before.bearingDeg) > 3)
      const turned = await camera(engine)
      if (!(await engine.wheel([640, 300], -600))) return 'wheel not tried: its driver has none'
      await until('a nearer map', async () => (await camera(engine)).distanceM < turned.distanceM * 0.95)
    },
  },
  {
    what: 'shows a card',
    run: async (context) => {
      await open(context, '&t=1939-08-22T12:00&unit=su_9mab')
      await shows(context.engine, 'the card', 'aside[data-panel] h2')
      await context.keep('card')
      await context.engine.press('Escape')
      await gone(context.engine, 'no card', 'aside[data-panel]')
    },
  },
  {
    what: 'opens each panel',
    run: async ({ engine }) => {
      for (const key of PANELS) {
        await engine.press(key)
        await until(
          `the panel of ${key}`,
          () =>
          engine.run<boolean>(`const p = document.querySelector('aside[data-panel]'); return p !== null && p.textContent.length > 40 && !p.textContent.includes('Loading…')`), // prettier-ignore
        )
        if (await engine.run<boolean>(there('[data-testid="part-failed"]')))
          throw new Error(`the panel of ${key} failed`)
        await engine.run('document.activeElement?.blur()')
        for (let i = 0; i < 3 && (await engine.run<boolean>(there('aside[data-panel]'))); i++)
          await engine.press('Escape')
        await gone(engine, `the panel of ${key} closed`, 'aside[data-panel]')
      }
    },
  },
  {
    what: 'obeys the keys of a talk',
    run: async (context) => {
      await open(context, '&present=1&chapter=plan')
      await shows(context.engine, 'the caption', '[data-testid="caption"]')
      await context.keep('talk')
      for (const [keys, holds] of TALK) {
        const done = () => context.engine.run<boolean>(`return ${holds}`)
        for (const key of keys) await context.engine.press(key)
        // Some browsers take the first Escape for themselves, to leave full screen.
        if (keys[0] === 'Escape')
          for (let again = 0; again < 2 && !(await settles(done)); again++) await context.engine.press('Escape')
        await until(`after ${keys.join(' ')}: ${holds}`, done, 20_000)
      }
    },
  },
  {
    what: 'opens the speaker window, which steps',
    run: async (context) => {
      const { engine } = context
      await open(context, '&present=1')
      await shows(engine, 'the caption', '[data-testid="caption"]')
      await engine.press('s')
      await engine.inPopup(async () => {
        await shows(engine, 'the link', '[data-testid="speaker"][data-there="true"]')
        await engine.press('PageDown')
        await shows(engine, 'step 2 in the speaker window', '[data-testid="speaker"][data-step="1"]')
      })
      await until('step 2 in the audience window', () => engine.run<boolean>(`return ${step(2)}`))
    },
  },
  {
    what: 'saves an own deck and loads it',
    run: async (context) => {
      const { engine } = context
      await open(context, '&t=1939-08-22T12:00')
      await engine.run(`window.savedBlobs = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.savedBlobs.push(blob); return make.call(URL, blob) }`) // prettier-ignore
      await engine.press('Shift+E')
      await until(
        'the editor with the view in it',
        () =>
        engine.run<boolean>(`return document.querySelector('[data-testid="deck-editor"]')?.textContent.includes('Save as a file') === true`), // prettier-ignore
      )
      await engine.run(click('Save as a file', `document.querySelector('[data-testid="deck-editor"]')`))
      await until('a saved deck', () => engine.run<boolean>('return window.savedBlobs.length > 0'))
      const text = await engine.run<string>('return window.savedBlobs[0].text()')
      if (!text.includes('"chapters"')) throw new Error(`the saved deck is ${text.slice(0, 80)}`)
      const changed = text.replace(/"caption": ?"[^"]*"/, '"caption":"Loaded again."')
      await engine.run(`
        const input = document.querySelector('[data-testid="deck-editor"] input[type="file"]')
        const data = new DataTransfer()
        data.items.add(new File([${JSON.stringify(changed)}], 'deck.json', { type: 'application/json' }))
        input.files = data.files
        input.dispatchEvent(new Event('change', { bubbles: true }))`)
      await until('the caption of the loaded deck', () =>
        engine.run<boolean>(
          `return [...document.querySelectorAll('[data-testid="deck-editor"] textarea')].some((t) => t.value === 'Loaded again.')`,
        ),
      )
    },
  },
  {
    what: 'saves a picture and a film, or says why not',
    run: async (context) => {
      const { engine } = context
      await open(context, '&t=1939-08-22T12:00')
      await engine.press('Shift+K')
      await shows(engine, 'the dialog', 'form[aria-label="Film"]')
      const status = (form: string) =>
        engine.run<string>(`return document.querySelector('form[aria-label="${form}"] [role="status"]').textContent`)
      await engine.run(`document.querySelector('form[aria-label="Picture"]').requestSubmit()`)
      await until('a saved picture', async () => (await status('Picture')).includes('Saved'), 120_000)
      await engine.run(fill('Film', 'What', 'remnants'))
      await engine.run(fill('Film', 'Width', '320'))
      await engine.run(fill('Film', 'Height', '180'))
      await engine.run(fill('Film', 'Frames', '1'))
      await engine.run(`document.querySelector('form[aria-label="Film"]').requestSubmit()`)
      // Some fifty frames; a slow machine draws one in several seconds.
      const drawn = () => engine.run<string>(`return document.querySelector('form[aria-label="Film"] progress')?.nextSibling.textContent ?? ''`) // prettier-ignore
      await until('a film or a reason', async () => /Saved|no video encoder/.test(await status('Film')), 600_000).catch(
        async (error: Error) => {
          throw new Error(`${error.message}; ${await drawn()}`)
        },
      )
      return (await status('Film')).split('(')[0]!.trim()
    },
  },
  {
    what: 'loads a part again whose file did not come',
    run: async (context) => {
      const { engine, site } = context
      site.refused = /BalancePanel-/
      try {
        await open(context, '&t=1939-08-22T12:00')
        await engine.press('5')
        await shows(engine, 'the sentence', '[data-testid="part-failed"]')
        site.refused = null
        await engine.run(click('Try again'))
        await gone(engine, 'the sentence gone', '[data-testid="part-failed"]')
        await shows(engine, 'the panel', 'aside[data-panel] svg')
      } finally {
        site.refused = null
      }
    },
  },
  {
    what: 'opens as one file from disk',
    run: async (context) => {
      const { engine, single } = context
      await engine.open(`${single}?quality=low&pixels=0.5&play=0&present=1&chapter=five-days`)
      await until('the first picture', () => engine.run<boolean>(READY), 180_000)
      await engine.press('PageDown')
      await until('the next step', () => engine.run<boolean>(`return document.querySelector('[data-testid="caption"]').textContent.includes('six fights')`)) // prettier-ignore
      await context.keep('single')
    },
  },
  {
    // Last: it ends the server.
    what: 'opens without a network',
    run: async (context) => {
      const { engine, site } = context
      await engine.open(`${site.address}?quality=low&pixels=0.5&play=0`)
      await until('the first picture', () => engine.run<boolean>(READY), 180_000)
      const has = await engine.run<boolean>('return navigator.serviceWorker !== undefined')
      if (!has) return 'this browser keeps no files: no service worker here'
      await until('the files kept', () =>
        engine.run<boolean>(`const r = await navigator.serviceWorker.getRegistration(); return r?.active?.state === 'activated'`), 120_000) // prettier-ignore
      await site.close()
      await engine.open(`${site.address}?quality=low&pixels=0.5&play=0&present=1&chapter=five-days`)
      await until('the first picture without a network', () => engine.run<boolean>(READY), 180_000)
      await shows(engine, 'the caption', '[data-testid="caption"]')
    },
  },
]
