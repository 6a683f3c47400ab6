import { expect, it } from 'vitest'
import { sharedChapters } from '../../../../scripts/vite/sharePages'
import { realRecord } from '../../../helpers/record'

it('every chapter of the record can be shared, with a sentence about it', () => {
  expect(sharedChapters().map((each) => each.id)).toEqual(realRecord().chapters.map((chapter) => chapter.id))
  for (const { description } of sharedChapters()) expect(description.length).toBeGreaterThan(10)
})
