import type { Feature } from '@/record/schema/features'

/** What a line or area on the ground is. */
export const LINE_WORDS: Readonly<Record<Feature['kind'], string>> = {
  front: 'Front',
  'outer-front': 'Outer front',
  pocket: 'Pocket',
  'anti-tank-belt': 'Anti-tank belt',
  'border-claim': 'Claimed border',
  trench: 'Trench',
  wire: 'Wire',
  wrecks: 'Wrecks',
  airstrip: 'Airstrip',
  'cart-track': 'Cart track',
}

/** What the side of a line means: whose line it is, who is inside, who claims it. */
export const LINE_SIDE_WORDS: Readonly<Record<Feature['kind'], string>> = {
  front: 'line',
  'outer-front': 'line',
  pocket: 'forces inside',
  'anti-tank-belt': 'belt',
  'border-claim': 'claim',
  trench: 'trench',
  wire: 'wire',
  wrecks: 'vehicles',
  airstrip: 'airfield',
  'cart-track': 'supply',
}
