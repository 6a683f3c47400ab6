import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { scenePart } from '@/scene/scenePart'
import { notices } from '@/state/session/notices'
import { leave, muteThree, show } from '../helpers/show'

beforeEach(muteThree)
afterEach(leave)

const Line = () => <mesh name="line" />
const told = () => notices.getState().list.map(({ text }) => text)

it('a part that does not arrive leaves the rest of the scene, says so, and is loaded when mounted again', async () => {
  const load = vi.fn<() => Promise<typeof Line>>()
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(Line)
  const Part = scenePart(load, 'The line')
  const onFailure = vi.fn()
  const scene = (
    <>
      <mesh name="rest" />
      <Part onFailure={onFailure} />
    </>
  )
  const first = await show(scene)
  await vi.waitFor(() => expect(told()).toEqual([expect.stringMatching(/^The line could not be loaded;/)]))
  expect(onFailure).toHaveBeenCalledOnce()
  expect(first.meshes().map(({ name }) => name)).toEqual(['rest'])
  await leave()

  const second = await show(scene)
  await vi.waitFor(() => expect(second.meshes().map(({ name }) => name)).toContain('line'))
  await leave()
  const third = await show(scene)
  expect(third.meshes().map(({ name }) => name), 'at once, without loading').toContain('line') // prettier-ignore
  expect(load).toHaveBeenCalledTimes(2)
})
