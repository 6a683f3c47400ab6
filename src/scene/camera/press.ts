/** Maximum movement of a press, CSS pixels: a finger is less steady than a mouse. */
const STEADY = { mouse: 6, touch: 12 }

/** The fields of a PointerEvent used here. */
export interface PointerLike {
  readonly pointerId: number
  readonly pointerType: string
  readonly clientX: number
  readonly clientY: number
}

/**
 * Tells a press from a drag. A pointer that moves farther than the tolerance is dragging until it is lifted, even if it
 * returns; once a second finger is down, none counts as a press until all are lifted.
 */
export class Press {
  private readonly down = new Map<number, { x: number; y: number }>()
  private dragged = false

  start({ pointerId, clientX, clientY }: PointerLike): void {
    if (this.down.size === 0) this.dragged = false
    this.down.set(pointerId, { x: clientX, y: clientY })
    if (this.down.size > 1) this.dragged = true
  }

  /** True while the pointer has not dragged. */
  move({ pointerId, pointerType, clientX, clientY }: PointerLike): boolean {
    const from = this.down.get(pointerId)
    if (!from) return false
    const steady = pointerType === 'touch' ? STEADY.touch : STEADY.mouse
    if (Math.hypot(clientX - from.x, clientY - from.y) > steady) this.dragged = true
    return !this.dragged
  }

  /** Handles a pointer being lifted: true when that ends a press. */
  end(event: PointerLike): boolean {
    const pressed = this.move(event)
    this.down.delete(event.pointerId)
    return pressed
  }

  /** The browser cancelled the pointer: not a press. */
  cancel({ pointerId }: Pick<PointerLike, 'pointerId'>): void {
    this.down.delete(pointerId)
    this.dragged = true
  }
}
