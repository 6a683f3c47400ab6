import type { ComponentType } from 'react'
import type { Kind, ThingOf } from '@/record/kinds/kinds'
import { lazyPart } from './parts/lazyPart'

/** Entries of the map menu for a thing. */
export type MenuEntry =
  'open' | 'fly' | 'follow' | 'stand-with' | 'stand-at-point' | 'see-from' | 'see-from-point' | 'measure' | 'choose'

/** How the page shows one kind. `null` means that it does not, on purpose. */
export interface KindView<T extends object> {
  /** The card of a selected one. */
  readonly Card: ComponentType<{ thing: T }> | null
  /** The tooltip beside the pointer. */
  readonly Tip: ComponentType<{ thing: T }> | null
  /** Its rows of the legend, as `<li>` elements. */
  readonly Key: ComponentType | null
  readonly menu: readonly MenuEntry[]
}

const keys = () => import('./legend/keys')
const tips = () => import('./tooltip/ThingTip')
const UnitTip = lazyPart(() => import('./tooltip/UnitTip').then((m) => m.UnitTip))
const PlaceTip = lazyPart(() => import('./tooltip/PlaceTip').then((m) => m.PlaceTip))
const FireTip = lazyPart(() => tips().then((m) => m.FireTip))
const SortieTip = lazyPart(() => tips().then((m) => m.SortieTip))
const AxisTip = lazyPart(() => tips().then((m) => m.AxisTip))
const LineTip = lazyPart(() => tips().then((m) => m.LineTip))

/** The page's table of kinds; the record's is `src/record/kinds/kinds.ts`. */
export const KIND_VIEWS = {
  unit: {
    Card: lazyPart(() => import('./card/UnitCard').then((m) => m.UnitCard)),
    Tip: UnitTip,
    Key: lazyPart(() => keys().then((m) => m.UnitKey)),
    menu: ['open', 'fly', 'follow', 'stand-with', 'see-from', 'measure', 'choose'],
  },
  place: {
    Card: lazyPart(() => import('./card/PlaceCard').then((m) => m.PlaceCard)),
    Tip: PlaceTip,
    Key: null,
    menu: ['open', 'fly', 'stand-with', 'see-from', 'measure'],
  },
  person: {
    Card: lazyPart(() => import('./card/PersonCard').then((m) => m.PersonCard)),
    Tip: null,
    Key: null,
    menu: ['open', 'fly', 'stand-with'],
  },
  event: {
    Card: lazyPart(() => import('./card/EventCard').then((m) => m.EventCard)),
    Tip: null,
    Key: null,
    menu: ['open', 'stand-at-point', 'see-from-point', 'measure'],
  },
  sortie: {
    Card: lazyPart(() => import('./card/SortieCard').then((m) => m.SortieCard)),
    Tip: SortieTip,
    Key: null,
    menu: ['open', 'stand-at-point', 'see-from-point', 'measure'],
  },
  fire: {
    Card: lazyPart(() => import('./card/FireCard').then((m) => m.FireCard)),
    Tip: FireTip,
    Key: lazyPart(() => keys().then((m) => m.FireKey)),
    menu: ['open', 'stand-at-point', 'see-from-point', 'measure'],
  },
  line: {
    Card: lazyPart(() => import('./card/FeatureCard').then((m) => m.FeatureCard)),
    Tip: LineTip,
    Key: lazyPart(() => keys().then((m) => m.LineKey)),
    menu: ['open', 'stand-at-point', 'see-from-point', 'measure'],
  },
  axis: {
    Card: lazyPart(() => import('./card/AxisCard').then((m) => m.AxisCard)),
    Tip: AxisTip,
    Key: lazyPart(() => keys().then((m) => m.AxisKey)),
    menu: ['open', 'stand-at-point', 'see-from-point', 'measure'],
  },
  chapter: { Card: null, Tip: null, Key: null, menu: [] },
} satisfies { [K in Kind]: KindView<ThingOf[K]> }

/** The view of a kind known only at run time. */
export function viewOf<K extends Kind>(kind: K): KindView<ThingOf[K]> {
  const table: { [Each in Kind]: KindView<ThingOf[Each]> } = KIND_VIEWS
  return table[kind]
}
