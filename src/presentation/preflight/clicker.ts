/** Keys sent by the buttons of clickers such as Logitech R400/R800 (threads: reveal.js#390, #941; showoff#862). */
export const CLICKER_BUTTONS = ['next', 'previous', 'black', 'start'] as const
export type ClickerButton = (typeof CLICKER_BUTTONS)[number]

const SENT: Readonly<Record<ClickerButton, readonly string[]>> = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter'],
  previous: ['PageUp', 'ArrowLeft', 'ArrowUp'],
  black: ['.', 'b', '/', ';', ':'],
  start: ['F5', 'Shift+F5', 'Escape'],
}

/** The clicker button for a key as written by keyName; null for another key. */
export function clickerButton(key: string): ClickerButton | null {
  return CLICKER_BUTTONS.find((button) => SENT[button].includes(key)) ?? null
}
