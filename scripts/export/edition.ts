import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../../src/picture/exchange/model'

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')

/** Version of package.json and date of CITATION.cff. @throws Error when either is missing or they differ. */
export function readEdition(): Edition {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const citation = read('CITATION.cff')
  const field = (name: string) => new RegExp(`^${name}: *'?([^'\\n]+)'?$`, 'm').exec(citation)?.[1]
  const released = field('date-released')
  if (released === undefined) throw new Error('CITATION.cff: expected date-released, got nothing')
  if (field('version') !== version)
    throw new Error(
      `CITATION.cff: expected version ${version} as in package.json, got ${field('version') ?? 'nothing'}`,
    )
  return { version, released }
}
