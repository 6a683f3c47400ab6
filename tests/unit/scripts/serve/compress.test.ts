import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compressFolder } from '../../../../scripts/serve/compress.mjs'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'khalkhin-compress-'))))
afterEach(() => rmSync(folder, { recursive: true }))

it('compresses text of some size, at any depth, and nothing else', () => {
  mkdirSync(join(folder, 'assets'))
  const script = 'export const river = "Khalkhin Gol"\n'.repeat(100)
  writeFileSync(join(folder, 'assets/page.js'), script)
  writeFileSync(join(folder, 'small.json'), '{}')
  writeFileSync(join(folder, 'picture.jpg'), Buffer.alloc(5000))
  const sum = compressFolder(folder)
  expect(sum).toMatchObject({ files: 1, from: script.length })
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'assets',
    'assets/page.js',
    'assets/page.js.br',
    'assets/page.js.gz',
    'picture.jpg',
    'small.json',
  ])
  const read = (name: string) => readFileSync(join(folder, 'assets', name))
  expect(gunzipSync(read('page.js.gz')).toString()).toBe(script)
  expect(brotliDecompressSync(read('page.js.br')).toString()).toBe(script)
  expect(sum.brotli).toBeLessThan(script.length / 10)
})
