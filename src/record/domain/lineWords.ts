import { msg } from '@/base/i18n/i18n'
import type { Feature } from '@/record/schema/features'

/** What a line or area on the ground is. */
export const LINE_WORDS: Readonly<Record<Feature['kind'], string>> = {
  front: msg('Front'),
  'outer-front': msg('Outer front'),
  pocket: msg('Pocket'),
  'anti-tank-belt': msg('Anti-tank belt'),
  'border-claim': msg('Claimed border'),
  trench: msg('Trench'),
  wire: msg('Wire'),
  wrecks: msg('Wrecks'),
  airstrip: msg('Airstrip'),
  'cart-track': msg('Cart track'),
}

/** What the side of a line means: whose line it is, who is inside, who claims it. */
export const LINE_SIDE_WORDS: Readonly<Record<Feature['kind'], string>> = {
  front: msg('line'),
  'outer-front': msg('line'),
  pocket: msg('forces inside'),
  'anti-tank-belt': msg('belt'),
  'border-claim': msg('claim'),
  trench: msg('trench'),
  wire: msg('wire'),
  wrecks: msg('vehicles'),
  airstrip: msg('airfield'),
  'cart-track': msg('supply'),
}
