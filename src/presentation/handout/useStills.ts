import { useEffect, useState } from 'react'
import { canvasBlob, stillPort, type Film, type StillRequest } from '@/state/ports/stillPort'

export type Moment = Omit<StillRequest, 'width' | 'height' | 'scale'>

export interface Stills {
  /** Object URLs in the order requested; null while a picture is not drawn, or if it cannot be. */
  readonly pictures: readonly (string | null)[]
  readonly done: boolean
}

/**
 * Pictures of moments at one size, drawn one after another once the scene is `ready`; revoked when the page unmounts.
 */
export function useStills(
  moments: readonly Moment[],
  width: number,
  height: number,
  scale: number,
  ready: boolean,
): Stills {
  const [stills, setStills] = useState<Stills>({ pictures: [], done: false })
  useEffect(() => {
    if (!ready) return
    let disposed = false
    const pictures: (string | null)[] = moments.map(() => null)
    const publish = (done: boolean) => !disposed && setStills({ pictures: [...pictures], done })
    const draw = async () => {
      let film: Film | null | undefined
      try {
        film = await stillPort.current?.film({ width, height, scale })
        for (const [i, moment] of moments.entries()) {
          if (disposed || !film) break
          pictures[i] = URL.createObjectURL(await canvasBlob(await film.frame(moment), 'image/jpeg', 0.88))
          publish(false)
        }
      } catch {
        // A lost picture leaves the words: the handout says that the rest could not be drawn.
      } finally {
        film?.end()
        publish(true)
      }
    }
    void draw()
    return () => {
      disposed = true
      for (const picture of pictures) if (picture) URL.revokeObjectURL(picture)
    }
  }, [moments, width, height, scale, ready])
  return stills
}
