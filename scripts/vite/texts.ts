import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { TRANSLATED, type Translated } from '../../src/base/i18n/languages.ts'

const MODULE = 'virtual:texts'
const PATH = /^\/@texts\/(\w+)\.json/

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Packs with the page's own rules, which only Vite can import. */
async function pack(language: Translated): Promise<string> {
  const { module } = await runnerImport<typeof import('../text/pack')>(here('../text/pack.ts'), {
    configFile: false,
    resolve: { alias: { '@': here('../../src') } },
  })
  return JSON.stringify(module.packTexts(language))
}

/**
 * Serves the translations of data/text: one file a language, fetched when somebody reads in it. `virtual:texts` exports
 * their addresses by language. `inline` puts them into the module, for the page in one file.
 */
export function texts({ inline }: { readonly inline: boolean }): Plugin {
  let building = false
  return {
    name: 'khalkhin-texts',
    configResolved(config) {
      building = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const language = TRANSLATED.find((each) => each === PATH.exec(request.url ?? '')?.[1])
        if (!language) return next()
        response.setHeader('Content-Type', 'application/json')
        pack(language).then((source) => response.end(source), next)
      })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const address = async (language: Translated) => {
        if (!building) return `${language}: "/@texts/${language}.json"`
        const source = await pack(language)
        if (inline) return `${language}: "data:application/json;base64,${Buffer.from(source).toString('base64')}"`
        const file = this.emitFile({ type: 'asset', name: `text-${language}.json`, source })
        return `${language}: import.meta.ROLLUP_FILE_URL_${file}`
      }
      return `export const TEXT_URLS = { ${(await Promise.all(TRANSLATED.map(address))).join(', ')} }`
    },
  }
}
