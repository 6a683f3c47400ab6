import { useEffect } from 'react'
import { useStore } from 'zustand'
import { audience } from './audience'
import { knownPairKey, openBroadcast } from './pair'

/**
 * True once a speaker window was requested, or a speaker window that survived a reload of this page sends a message:
 * then the audience end of the link is loaded.
 */
export function useAudienceWanted(): boolean {
  const wanted = useStore(audience, (s) => s.wanted)
  useEffect(() => {
    const key = knownPairKey()
    if (wanted || key === '') return
    // The link itself parses the message; this only wakes it.
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'key' in data && data.key === key) audience.actions.want()
    }
    const broadcast = openBroadcast(key)
    if (broadcast) broadcast.onmessage = onMessage
    window.addEventListener('message', onMessage)
    return () => {
      broadcast?.close()
      window.removeEventListener('message', onMessage)
    }
  }, [wanted])
  return wanted
}
