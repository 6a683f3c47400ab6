import type { ComponentType } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { GroundAssets } from '@/scene/world'
import { loadGround, type LoadedGround } from './loadGround'

/** The ground's data, and the component that draws it. */
export interface Picture extends LoadedGround {
  readonly Battlefield: ComponentType<{ assets: GroundAssets }>
}

/** Loads the ground and, in parallel, the scene with three. @throws Error naming what is missing or damaged. */
export async function loadPicture(): Promise<Picture> {
  const scene = import('@/scene/Battlefield').catch((error: Error) => {
    throw new Error(tr('the scene’s script could not be loaded: {reason}', { reason: error.message }))
  })
  const [ground, { Battlefield }] = await Promise.all([loadGround(), scene])
  return { ...ground, Battlefield }
}
