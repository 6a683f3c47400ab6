import { readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A package of which something is in the built page. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As its package.json states it, after SPDX. */
  readonly licence: string
  /** Where it can be found. */
  readonly home: string
}

/** The list that the page shows, committed so that every build has it. */
export const LICENCES_FILE = 'assets/licences.json'
/** Put into the page by the build and not by an import: fonts, symbols drawn beforehand, the service worker. */
export const BESIDE = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@fontsource/noto-sans-jp',
  'milsymbol',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const

/**
 * Holds the committed list against the packages that the build really contains, and warns where they differ.
 * With KG_WRITE_LICENCES=1 the list is written instead.
 */
export function licences(): { readonly page: () => Plugin; readonly worker: () => Plugin } {
  const found = new Set<string>(BESIDE)
  const collect = (name: string): Plugin => ({
    name,
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const shipped = renderedLength > 0 ? packageOf(id) : null
          if (shipped) found.add(shipped)
        }
      }
    },
  })
  return {
    worker: () => collect('khalkhin-licences-worker'),
    page: () => ({
      ...collect('khalkhin-licences'),
      closeBundle() {
        const text = listed([...found].sort().map(describe))
        if (process.env.KG_WRITE_LICENCES === '1') writeFileSync(LICENCES_FILE, text)
        else if (readFileSync(LICENCES_FILE, 'utf8') !== text)
          this.warn(`${LICENCES_FILE} is not what this build contains: run KG_WRITE_LICENCES=1 npm run build`)
      },
    }),
  }
}

/** The package that a module of the bundle comes from; null for the project's own. */
export function packageOf(id: string): string | null {
  const at = id.lastIndexOf('/node_modules/')
  if (at < 0) return null
  const [, name] = /^((?:@[^/]+\/)?[^/?]+)/.exec(id.slice(at + '/node_modules/'.length)) ?? []
  return name ?? null
}

/** Licences of packages whose package.json states none, as their LICENSE file does. */
const BY_FILE: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' }

/** What the package.json of an installed package states. @throws Error when its licence is not known. */
export function describe(name: string): ShippedPackage {
  const stated = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string
    license?: string
    homepage?: string
    repository?: string | { url?: string }
  }
  const licence = stated.license ?? BY_FILE[name]
  if (licence === undefined) throw new Error(`node_modules/${name}/package.json: expected a licence, got nothing`)
  const repository = typeof stated.repository === 'object' ? stated.repository.url : stated.repository
  const home = (stated.homepage ?? repository ?? '').replace(/^git\+|\.git$|#.*$/g, '').replace(/^git:/, 'https:')
  return { name, version: stated.version, licence, home: /^https?:/.test(home) ? home : '' }
}

/** The text of the list: one package a line. */
export function listed(packages: readonly ShippedPackage[]): string {
  return `[\n${packages.map((p) => `  ${JSON.stringify(p)}`).join(',\n')}\n]\n`
}
