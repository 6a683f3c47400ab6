import { useEffect } from 'react'
import { NO_AIDS, readAids, writeAids } from '@/state/audience/aids'
import { useBattle } from '@/state/session/battleContext'

/** Applies the projector aids to the document, and keeps them for the next talk. */
export function useAids(): void {
  const { session } = useBattle()
  useEffect(() => {
    const root = document.documentElement
    session.actions.setAids(readAids())
    const put = () => {
      const { aids } = session.getState()
      const plain = aids.contrast === NO_AIDS.contrast && aids.brightness === NO_AIDS.brightness
      if (plain) root.style.removeProperty('--projector')
      else root.style.setProperty('--projector', `brightness(${aids.brightness}) contrast(${aids.contrast})`)
      root.toggleAttribute('data-projector', !plain)
      root.toggleAttribute('data-large-text', aids.largeText)
      root.toggleAttribute('data-high-contrast', aids.highContrast)
    }
    put()
    return session.subscribe((now, old) => {
      if (now.aids === old.aids) return
      put()
      writeAids(now.aids)
    })
  }, [session])
}
