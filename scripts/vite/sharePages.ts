import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { chapterPage, oembed, openGraph, siteAddress, type Shared } from '../serve/share.ts'

/** The view at the opening; each chapter has its own page and picture beside it. */
const OPENING: Shared = {
  id: 'opening',
  title: 'Khalkhin Gol 1939',
  description: 'The battles of Khalkhin Gol, 11 May to 16 September 1939, hour by hour on the real ground in 3D.',
  query: '',
}

/** Every chapter of the record as something to share: its title, and the caption of its first step. */
export function sharedChapters(text = readFileSync('data/chapters.json', 'utf8')): readonly Shared[] {
  const { chapters } = JSON.parse(text) as {
    chapters: readonly { id: string; title: string; steps: readonly { caption: string }[] }[]
  }
  return chapters.map(({ id, title, steps }) => ({
    id,
    title: `${title} – Khalkhin Gol 1939`,
    description: steps[0]?.caption ?? '',
    query: `chapter=${id}`,
  }))
}

/**
 * Open Graph data in the page, a page for each chapter under `chapter/` that programs read and people are led on from,
 * and, where KG_SITE_URL says what the address of the site will be, oEmbed under `oembed/`.
 */
export function sharePages(): Plugin {
  const site = siteAddress(process.env.KG_SITE_URL)
  return {
    name: 'khalkhin-share-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('  </head>', () => `${openGraph(OPENING, site, './')}\n  </head>`),
    },
    generateBundle() {
      for (const shared of [OPENING, ...sharedChapters()]) {
        if (!existsSync(`public/pictures/${shared.id}.jpg`))
          this.warn(`public/pictures/${shared.id}.jpg is missing: run npm run pictures`)
        if (shared !== OPENING)
          this.emitFile({ type: 'asset', fileName: `chapter/${shared.id}.html`, source: chapterPage(shared, site) })
        if (site !== null)
          this.emitFile({ type: 'asset', fileName: `oembed/${shared.id}.json`, source: oembed(shared, site) })
      }
    },
  }
}
