import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface AxeOptions {
  /** Selectors of the parts that are looked at; the whole page by default. */
  readonly within?: readonly string[]
  /** Ids of the only rules to run; all by default. */
  readonly rules?: string[]
}

/**
 * What axe-core finds wrong on the page. All of it runs within that page: by default @axe-core/playwright sends its
 * results through a blank page of its own to join those of frames, which takes four times as long, and no page that
 * this looks at has frames.
 */
export async function axeViolations(page: Page, { within = [], rules }: AxeOptions = {}) {
  // Sent once for each page, not again for each look.
  const sent = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder({ page, ...(sent && { axeSource: 'undefined' }) }).setLegacyMode()
  builder.options({ resultTypes: ['violations'] })
  if (rules) builder.withRules(rules)
  for (const part of within) builder.include(part)
  return (await builder.analyze()).violations
}

/** The same as one line per rule, with the elements: `color-contrast: <p class="note"> | <small>`. */
export async function axeFaults(page: Page, ...within: string[]): Promise<string[]> {
  const violations = await axeViolations(page, { within })
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
}
