import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  BESIDE,
  describe,
  LICENCES_FILE,
  listed,
  packageOf,
  type ShippedPackage,
} from '../../../../scripts/vite/licences'
import { inRoot } from '../../../helpers/root'

const text = readFileSync(inRoot(LICENCES_FILE), 'utf8')
const list = JSON.parse(text) as ShippedPackage[]
const names = list.map((p) => p.name)

it('the credits name every package of the page with its installed version and licence', () => {
  expect(text).toBe(listed(names.map(describe)))
  // These are in every build; a package of which nothing is used is not.
  const sure = [
    'react',
    'react-dom',
    'three',
    '@react-three/fiber',
    'zustand',
    'valibot',
    'fast-png',
    'leva',
    'mediabunny',
  ]
  expect(names).toEqual(expect.arrayContaining([...sure, ...BESIDE]))
})

it('every licence allows what is done with it', () => {
  for (const { name, licence } of list) expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|OFL-1\.1|Zlib|\(MIT AND Zlib\)|0BSD|Unlicense)$/)
}) // prettier-ignore

it('the package of a module is found in any folder of packages', () => {
  expect(packageOf('/a/node_modules/three/build/three.js')).toBe('three')
  expect(packageOf('/a/node_modules/x/node_modules/@y/z/index.js?worker')).toBe('@y/z')
  expect(packageOf('/a/src/app/main.tsx')).toBeNull()
})
