import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { withPlainZip } from '../../../../scripts/vite/plainZip'
import { inRoot } from '../../../helpers/root'

const PATH = 'node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js'

it('workbooks are compressed without a worker, whatever their size', async () => {
  const fflate = inRoot('node_modules/fflate/esm/index.mjs')
  const code = withPlainZip(readFileSync(inRoot(PATH), 'utf8')).replaceAll("'fflate'", `'file://${fflate}'`)
  const { default: zipToArrayBuffer } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: (files: Record<string, Uint8Array>) => Promise<ArrayBuffer> }
  const sheet = Array.from({ length: 40_000 }, (_, i) => `<c r="${i}">${i * 7919}</c>`).join('')
  const archive = unzipSync(new Uint8Array(await zipToArrayBuffer({ 'sheet.xml': strToU8(sheet) })))
  expect(strFromU8(archive['sheet.xml']!)).toBe(sheet)
})

it('another write-excel-file fails the build', () => {
  expect(() => withPlainZip('export default 1')).toThrow('in another way')
})
