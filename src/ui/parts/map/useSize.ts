import { useLayoutEffect, useState, type RefObject } from 'react'
import { watchSize } from '@/state/ports/watchSize'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element in CSS pixels, updated as it changes; `first` until it is measured. */
export function useSize(box: RefObject<Element | null>, first: Size): Size {
  const [size, setSize] = useState(first)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    return watchSize([element], measure)
  }, [box])
  return size
}
