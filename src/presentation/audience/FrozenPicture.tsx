import { useLayoutEffect, useRef } from 'react'
import { drawingPort } from '@/state/audience/audience'
import styles from './AudienceEnd.module.css'

/** Elements over the scene that are part of the audience's picture. */
const SHOWN = '[data-testid="presenter"]'

/** The last picture before freezing as a still, with its caption and figure: a copy that nothing changes. */
export function FrozenPicture() {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const here = box.current!
    const picture = drawingPort.current?.copy(window.innerWidth * Math.min(window.devicePixelRatio, 2), true)
    if (picture) here.append(picture)
    const words = document.querySelector(SHOWN)?.cloneNode(true)
    if (words instanceof HTMLElement) {
      for (const named of [words, ...words.querySelectorAll('[id], [data-testid]')]) {
        named.removeAttribute('id')
        named.removeAttribute('data-testid')
      }
      here.append(words)
    }
    return () => here.replaceChildren()
  }, [])
  return <div ref={box} className={styles.frozen} inert aria-hidden data-testid="frozen" />
}
