import { brightness, colours, difference, expect, open, picture, test } from './support/page'

test.use({ ground: 'whole' })

const HERE = 'cam=118.6,47.72,20000,0,35'

test('draws the ground, a different view elsewhere, darker by night, with other forces five days later', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page, `${HERE}&t=1939-08-20T12:00`)
  const noon = await picture(page)
  expect(colours(noon), 'colours of the picture').toBeGreaterThan(20)

  await open(page, `${HERE}&t=1939-08-20T12:00`)
  expect(difference(noon, await picture(page)), 'the same link again').toBeLessThan(0.005)

  await open(page, 'cam=118.35,47.9,20000,90,35&t=1939-08-20T12:00')
  expect(difference(noon, await picture(page)), 'another place').toBeGreaterThan(0.2)

  await open(page, `${HERE}&t=1939-08-25T12:00`)
  expect(difference(noon, await picture(page)), 'five days later').toBeGreaterThan(0.01)

  await open(page, `${HERE}&t=1939-08-20T00:30`)
  const night = await picture(page)
  expect(brightness(night), 'the night').toBeLessThan(brightness(noon) * 0.75)
  expect(colours(night), 'colours by night: dark, yet readable').toBeGreaterThan(8)
})
