import { describe, expect, it, vi } from 'vitest'
import { createActionStore } from '@/state/store/actionStore'
import { createSignal } from '@/state/store/signal'

describe('an action store', () => {
  const create = () =>
    createActionStore({ count: 0, name: 'a' }, (write, read) => ({
      add: (n: number) => write((s) => ({ count: s.count + n })),
      double: () => write({ count: read().count * 2 }),
    }))

  it('is changed by its actions, which keep the other fields and notify once each', () => {
    const store = create()
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.actions.add(3)
    store.actions.double()
    expect(store.getState()).toEqual({ count: 6, name: 'a' })
    expect(listener).toHaveBeenCalledTimes(2)
    expect(listener).toHaveBeenLastCalledWith({ count: 6, name: 'a' }, { count: 3, name: 'a' })
    stop()
    store.actions.add(1)
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('has no other writer', () => {
    expect(Object.keys(create()).sort()).toEqual(['actions', 'getInitialState', 'getState', 'subscribe'])
  })
})

describe('a signal', () => {
  it('calls each listener after each change until it unsubscribes', () => {
    const { subscribe, emit } = createSignal()
    const [a, b] = [vi.fn(), vi.fn()]
    const stop = subscribe(a)
    subscribe(b)
    emit()
    stop()
    emit()
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([1, 2])
  })
})
