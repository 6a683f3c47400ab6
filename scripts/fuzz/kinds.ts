import { elevationKind } from './elevationKind'
import { embedKind } from './embedKind'
import { groundKind, waterKind } from './groundKinds'
import type { Kind } from './kind'
import { languageKind, textKind } from './languageKinds'
import { deckKind, deckLinkKind, linkKind, messageKind, settingsKind, storageKind } from './pageKinds'
import { recordKind } from './recordKind'
import { routeKind } from './routeKind'

/** The kinds of input that are tried. */
export const KINDS: readonly Kind[] = [
  recordKind,
  groundKind,
  waterKind,
  linkKind,
  deckKind,
  deckLinkKind,
  settingsKind,
  messageKind,
  embedKind,
  storageKind,
  elevationKind,
  routeKind,
  textKind,
  languageKind,
]
