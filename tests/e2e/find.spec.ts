import { axeFaults } from './support/axe'
import { expect, open, sheet, test } from './support/page'

/** Finding, choosing and filtering without a mouse, and axe-core on the panels. */

const NOON = 't=1939-08-24T12:00'

test('the order of battle by keyboard: opened, navigated, chosen with all under it, filtered, and announced while closed', async ({
  page,
}) => {
  await open(page, NOON)
  await page.keyboard.press('b')
  const tree = page.getByRole('tree')
  await expect(tree).toBeVisible()
  const focused = tree.locator('[role=treeitem]:focus')
  const first = await focused.getAttribute('data-id')
  await page.keyboard.press('ArrowDown')
  await expect(focused).not.toHaveAttribute('data-id', first!)
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveAttribute('data-id', first!)
  await page.keyboard.press('Enter')
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-id', first!)

  await page.keyboard.press('Shift+Space')
  const sums = page.getByRole('region', { name: 'Chosen units' })
  const chosen = await tree.locator('[aria-checked=true]').count()
  expect(chosen).toBeGreaterThan(1)
  await expect(sums.getByRole('heading')).toHaveText(/^\d+ units chosen$/)
  expect(await axeFaults(page, '[role=tree]')).toEqual([])
  expect(await axeFaults(page, 'section[aria-label="Chosen units"]')).toEqual([])

  await page.getByText('Arm, level, confidence').click()
  await page.getByRole('button', { name: 'Cavalry', exact: true }).click()
  expect(await axeFaults(page, 'aside[aria-label="Order of battle"]')).toEqual([])
  await page.getByRole('button', { name: 'Close the order of battle' }).click()
  const chip = page.getByRole('button', { name: /^Filter on/ })
  await expect(chip).toBeVisible()
  await sheet(page, 'Shift+I')
  await expect(page.getByTestId('force-counts')).toContainText(' of ')
  await chip.click()
  await expect(chip).toHaveCount(0)
  await expect(page.getByTestId('force-counts')).not.toContainText(' of ')
})

test('a name in Russian or Japanese flies there on Enter', async ({ page }) => {
  await open(page, NOON)
  for (const [typed, found] of [
    ['Баин-Цаган', /Bain[- ]Tsagan|Bayan/i],
    ['ノモンハン', /Nomonhan/i],
  ] as const) {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /^Find/ }).fill(typed)
    await expect(page.getByRole('listbox', { name: 'Found' }).getByRole('option', { selected: true })).toContainText(
      typed,
    )
    expect(await axeFaults(page, 'aside[data-panel="search"]')).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: /^Find/ })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2, name: found }).first()).toBeVisible()
  }
})

test('Shift and drag chooses the tokens in the box, and the view stays', async ({ page }) => {
  await open(page, `${NOON}&cam=118.618,47.742,35500,24,33`)
  await page.keyboard.down('Shift')
  await page.mouse.move(400, 180)
  await page.mouse.down()
  await page.mouse.move(600, 300)
  await page.mouse.move(820, 460)
  await expect(page.getByTestId('choice-box')).toBeVisible()
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.getByRole('region', { name: 'Chosen units' }).getByRole('heading')).toHaveText(
    /^\d+ units? chosen$/,
  )
  await expect(page.getByTestId('choice-box')).toBeHidden()
  expect(new URL(page.url()).searchParams.get('cam')).toBe('118.618,47.742,35500,24,33')
})
