import { tr } from '@/base/i18n/i18n'

/** A gesture over the map of an embedded page. */
export type Gesture = 'wheel' | 'touch'

interface GestureNow {
  readonly gesture: Gesture
  /** Ctrl or Command is held; a pinch on a trackpad also reports Ctrl. */
  readonly modifier: boolean
  /** Fingers on the page. */
  readonly fingers: number
  /** The page fills the screen: there is nothing else to scroll. */
  readonly full: boolean
}

/** True when the map takes the gesture; otherwise it belongs to the page around the frame. */
export function cooperates({ gesture, modifier, fingers, full }: GestureNow): boolean {
  return full || (gesture === 'wheel' ? modifier : fingers >= 2)
}

/** What to do instead. `mac` where the key is called Command. */
export function hintWords(gesture: Gesture, mac: boolean): string {
  return gesture === 'touch'
    ? tr('Use two fingers to move the map')
    : tr('Hold {key} and scroll to zoom the map', { key: mac ? '⌘' : 'Ctrl' })
}
