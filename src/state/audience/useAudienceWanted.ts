import { useEffect } from 'react'
import { useStore } from 'zustand'
import { audience } from './audience'
import { MARK } from './messages'

/** True once a speaker's window was asked for, or one that outlived a reload of this page speaks: then its end of the link is loaded. */
export function useAudienceWanted(): boolean {
  const wanted = useStore(audience, (s) => s.wanted)
  useEffect(() => {
    if (wanted) return
    // The link itself checks who speaks; this only wakes it.
    const onMessage = ({ data }: MessageEvent) => {
      if ((data as { mark?: unknown } | null)?.mark === MARK) audience.actions.want()
    }
    const air =
      location.protocol !== 'file:' && 'BroadcastChannel' in window ? new BroadcastChannel('khalkhin-audience') : null
    if (air) air.onmessage = onMessage
    window.addEventListener('message', onMessage)
    return () => {
      air?.close()
      window.removeEventListener('message', onMessage)
    }
  }, [wanted])
  return wanted
}
