import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type {} from '@/app/bench'
import { ACTIONS } from '@/state/actions/table'
import { expect, open, test } from './support/page'

test.use({ viewport: { width: 800, height: 450 } })

const HOME = 21
/** A step that plays, for the key that pauses its clock. */
const PLAYS = 24
const at = (page: Page, n: number) =>
  expect(page.getByLabel(/^Step \d+ of/)).toHaveAccessibleName(new RegExp(`^Step ${n} of`))
const chip = (page: Page) => page.getByRole('button', { name: /Resume step/ })
const blank = (page: Page) => page.getByTestId('blank')
const view = (page: Page) => page.evaluate(() => window.khalkhin!.view())
const html = (page: Page) => page.locator('html')
const projector = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--projector'))
const fills = (page: Page, on: boolean) =>
  expect.poll(() => page.evaluate(() => document.fullscreenElement !== null), { message: 'full screen' }).toBe(on)
/** Exactly the number being typed. */
const typed = (page: Page, digits: string) =>
  expect(page.getByRole('status')).toHaveText(new RegExp(`(^|\\D)${digits}(\\D|$)`))
const goTo = (page: Page, n: number) => type(page, [...`${n}`, 'g'])

async function type(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

interface Trial {
  readonly before?: readonly string[]
  /** What `before` must have caused: otherwise its disappearance would prove nothing. */
  stood?(page: Page): Promise<void>
  /** What must be there after the press. `key` is the one pressed. */
  shows(page: Page, key: string, was: Awaited<ReturnType<typeof view>>): Promise<void>
  readonly after?: readonly string[]
}

const atStep = (n: number): Trial => ({ shows: (page) => at(page, n) })
const isBlank = (colour: string): Trial => ({
  shows: (page) => expect(blank(page)).toHaveAttribute('data-colour', colour),
  after: ['Escape'],
})
const dialog = (name: string): Trial => ({
  shows: (page) => expect(page.getByRole('dialog', { name })).toBeVisible(),
  after: ['Escape'],
})
const tool = (name: string, key: string): Trial => ({
  shows: (page) => expect(html(page)).toHaveAttribute('data-tool', name),
  after: [key],
})
const turned: Trial = {
  shows: async (page, _, was) => {
    await expect(chip(page)).toBeVisible()
    expect((await view(page)).camera).not.toEqual(was.camera)
  },
  after: ['Escape'],
}
const hour = (sign: number): Trial => ({
  shows: async (page, _, was) => expect((await view(page)).t - was.t).toBe(sign * 3600),
  after: ['Escape'],
})
const projected = (what: RegExp, back: string): Trial => ({
  shows: async (page) => expect(await projector(page)).toMatch(what),
  after: [back],
})

/** What each action of the presentation changes on the page, starting from step 21 at rest. */
const TRIALS: Record<string, Trial> = {
  'step-next': atStep(22),
  'step-next-enter': atStep(22),
  'step-previous': atStep(20),
  'step-previous-backspace': atStep(20),
  'step-first': atStep(1),
  'step-last': { shows: (page) => expect(page.getByLabel(/^Step (\d+) of \1$/)).toHaveCount(1) },
  'type-number': { before: ['1'], shows: (page, key) => typed(page, `1${key}`), after: ['Escape'] },
  go: { ...atStep(34), before: ['3', '4'] },
  'go-enter': { ...atStep(34), before: ['3', '4'] },
  untype: {
    before: ['5', '4'],
    stood: (page) => typed(page, '54'),
    shows: (page) => typed(page, '5'),
    after: ['Escape'],
  },
  resume: {
    before: ['q'],
    stood: (page) => expect(chip(page)).toBeVisible(),
    shows: (page) => expect(chip(page)).toHaveCount(0),
  },
  black: isBlank('black'),
  white: isBlank('white'),
  'keep-presenting': { shows: (page) => fills(page, true), after: ['f'] },
  unblank: {
    before: ['b'],
    stood: (page) => expect(blank(page)).toBeVisible(),
    shows: (page) => expect(blank(page)).toHaveCount(0),
  },
  'untype-all': {
    before: ['4'],
    stood: (page) => typed(page, '4'),
    shows: (page) => expect(page.getByRole('status')).toHaveCount(0),
  },
  'come-back': {
    before: ['q'],
    stood: (page) => expect(chip(page)).toBeVisible(),
    shows: (page) => expect(chip(page)).toHaveCount(0),
  },
  leave: {
    shows: async (page) => {
      await expect(page.getByTestId('presenter')).toHaveCount(0)
      await page.keyboard.press('p')
      await fills(page, true)
      await page.keyboard.press('f')
      await fills(page, false)
    },
  },
  'step-grid': dialog('All steps'),
  'zoom-unit': { shows: (page) => expect(chip(page)).toBeVisible(), after: ['Escape'] },
  notes: { shows: (page) => expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible(), after: ['n'] },
  figure: {
    stood: (page) => expect(page.getByTestId('figure')).toBeVisible(),
    shows: (page) => expect(page.getByTestId('figure')).toHaveCount(0),
    after: ['t'],
  },
  'step-play': {
    before: [...`${PLAYS}`, 'g'],
    stood: (page) => expect.poll(async () => (await view(page)).playing).toBe(true),
    shows: async (page) => expect((await view(page)).playing).toBe(false),
  },
  'look-hour-back': hour(-1),
  'look-hour-on': hour(1),
  'look-left': turned,
  'look-right': turned,
  'look-up': turned,
  'look-down': turned,
  'look-closer': turned,
  'look-farther': turned,
  freeze: { shows: (page) => expect(page.getByTestId('frozen')).toBeVisible(), after: ['i'] },
  pointer: tool('pointer', 'p'),
  'draw-line': tool('line', 'd'),
  'draw-arrow': tool('arrow', 'a'),
  'draw-ring': tool('ring', 'c'),
  preflight: {
    // There even Escape is a clicker button under test.
    shows: (page) =>
      page.getByRole('dialog', { name: 'Before the talk' }).getByRole('button', { name: 'Close' }).click(),
  },
  aids: {
    shows: (page) => expect(page.getByRole('region', { name: 'Projector aids' })).toBeVisible(),
    after: ['Shift+A'],
  },
  darker: projected(/brightness\(0\.\d+\)/, ']'),
  brighter: projected(/brightness\(1\.\d+\)/, '['),
  paler: projected(/contrast\(0\.\d+\)/, '}'),
  starker: projected(/contrast\(1\.\d+\)/, '{'),
  'large-text': { shows: (page) => expect(page.locator('html[data-large-text]')).toHaveCount(1), after: ['Shift+T'] },
  'high-contrast': {
    shows: (page) => expect(page.locator('html[data-high-contrast]')).toHaveCount(1),
    after: ['Shift+I'],
  },
  help: { shows: (page) => expect(page.getByRole('dialog')).toBeVisible(), after: ['Escape'] },
  'full-screen': { shows: (page) => fills(page, true), after: ['f'] },
  'take-away': dialog('To take away'),
  kiosk: { shows: (page) => expect(page.getByText('The deck plays by itself')).toHaveCount(1), after: ['Shift+L'] },
}

/** Actions that need a second window, a drawing or a deck: tested there. */
const ELSEWHERE: Record<string, readonly [file: string, press: string]> = {
  speaker: ['support/speaker.ts', "press('s')"],
  'draw-undo': ['speaker.spec.ts', "press('u')"],
  'draw-clear': ['speakerTrouble.spec.ts', "press('x')"],
  'capture-step': ['ownDeck.spec.ts', "press('Shift+E')"],
}

const ALL = ACTIONS.filter((action) => action.modes.includes('present'))
/** In Playwright's notation: a shifted letter is a capital. */
const pressed = (key: string) => key.replace(/^Shift\+([a-z])$/, (_, letter: string) => `Shift+${letter.toUpperCase()}`)

test('every key of the presentation does what help says', async ({ page }) => {
  test.setTimeout(180_000)
  expect(
    ALL.map((a) => a.id).filter((id) => !(id in TRIALS) && !(id in ELSEWHERE)),
    'actions that no test presses',
  ).toEqual([])
  for (const [id, [file, press]] of Object.entries(ELSEWHERE))
    expect(readFileSync(join(import.meta.dirname, file), 'utf8'), `${id} in ${file}`).toContain(press)

  await open(page, 'present=1&chapter=plan&bench=1')
  for (const { id, keys } of ALL) {
    const trial = TRIALS[id]
    if (!trial) continue
    for (const key of keys) {
      await test.step(`${id}: ${key}`, async () => {
        await goTo(page, HOME)
        await at(page, HOME)
        const was = await view(page)
        await type(page, trial.before ?? [])
        await trial.stood?.(page)
        await page.keyboard.press(pressed(key))
        await trial.shows(page, key, was)
        await type(page, trial.after ?? [])
      })
    }
  }
})

test('help that is reopened while it is closing stays open', async ({ page }) => {
  await open(page, 'present=1&chapter=plan')
  const help = page.getByRole('dialog', { name: 'Keys and help' })
  await page.keyboard.press('h')
  await expect(help).toBeVisible()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await page.waitForTimeout(60)
    await expect(help, `the ${i + 1}. time`).toBeVisible({ timeout: 1500 })
  }
})
