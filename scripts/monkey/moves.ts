import { createRandom } from '../../src/base/core/random'

/** Something a careless user does. Points are shares of the page's width and height, `pick` a share of a list. */
export type Move =
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'control'; readonly pick: number }
  | { readonly do: 'click'; readonly x: number; readonly y: number; readonly button: 'left' | 'right' | 'middle' }
  | { readonly do: 'double'; readonly x: number; readonly y: number }
  | { readonly do: 'tap'; readonly x: number; readonly y: number }
  | { readonly do: 'pinch'; readonly x: number; readonly y: number; readonly apart: number }
  | {
      readonly do: 'drag'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly button: 'left' | 'right'
    }
  | { readonly do: 'wheel'; readonly x: number; readonly y: number; readonly by: number }
  | { readonly do: 'drop'; readonly x: number; readonly y: number; readonly what: 'file' | 'link' }
  | { readonly do: 'resize'; readonly width: number; readonly height: number }

/** How often each is done, of their sum; touches come only on a page with a touch screen. */
const OFTEN: Readonly<Record<Move['do'], number>> = {
  key: 40, type: 3, control: 25, click: 12, double: 3, tap: 0, pinch: 0, drag: 8, wheel: 6, drop: 2, resize: 1,
} // prettier-ignore
const OFTEN_BY_TOUCH: Readonly<Record<Move['do'], number>> = { ...OFTEN, key: 8, double: 0, tap: 30, pinch: 8, click: 0, drop: 0, wheel: 0 } // prettier-ignore

/** What people type into fields, and what they should not. */
const TEXTS = ['fui', '25 August', 'жуков', '関東軍', '-1', '1e308', '<b>x</b>', '', '   ', '9999999999']
/** Pixels of pages that are turned, docked or shared. */
const SIZES = [[1280, 720], [800, 450], [1024, 768], [420, 800]] as const // prettier-ignore

/** The moves of a seed, always the same. `keys` are the keys of the page, in Playwright's notation. */
export function movesOf(seed: number, count: number, keys: readonly string[], touch = false): readonly Move[] {
  const random = createRandom(seed)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const often = Object.entries(touch ? OFTEN_BY_TOUCH : OFTEN) as [Move['do'], number][]
  const sum = often.reduce((all, [, share]) => all + share, 0)
  const kind = (): Move['do'] => {
    let at = random() * sum
    return often.find(([, share]) => (at -= share) < 0)![0]
  }
  const move = (what: Move['do']): Move => {
    const [x, y] = [random(), random()]
    switch (what) {
      case 'key':
        return { do: what, key: oneOf(keys) }
      case 'type':
        return { do: what, text: oneOf(TEXTS) }
      case 'control':
        return { do: what, pick: random() }
      case 'click':
        return { do: what, x, y, button: oneOf(['left', 'left', 'right', 'middle']) }
      case 'double':
      case 'tap':
        return { do: what, x, y }
      case 'pinch':
        return { do: what, x, y, apart: random() - 0.5 }
      case 'drag':
        return { do: what, from: [x, y], to: [random(), random()], button: oneOf(['left', 'right']) }
      case 'wheel':
        return { do: what, x, y, by: Math.round((random() - 0.5) * 1200) }
      case 'drop':
        return { do: what, x, y, what: oneOf(['file', 'link']) }
      case 'resize': {
        const [width, height] = oneOf(SIZES)
        return { do: what, width, height }
      }
    }
  }
  return Array.from({ length: count }, () => move(kind()))
}

/** A move in one line, for the report of a failure. */
export const moveText = (move: Move): string =>
  `${move.do} ${Object.entries(move)
    .filter(([name]) => name !== 'do')
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'number' ? Math.round(value * 1000) / 1000 : JSON.stringify(value)}`,
    )
    .join(', ')}`
