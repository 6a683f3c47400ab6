import { useLayoutEffect, useRef } from 'react'
import { marksPort } from '@/state/audience/audience'
import styles from './AudienceEnd.module.css'

/** What stands over the scene and belongs to the hall's picture. */
const SHOWN = '[data-testid="presenter"]'

/** The hall's last picture as a still, with caption and figure as they stood: a copy that nothing touches. */
export function FrozenPicture() {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const here = box.current!
    const picture = marksPort.current?.copy(window.innerWidth * Math.min(window.devicePixelRatio, 2), true)
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
