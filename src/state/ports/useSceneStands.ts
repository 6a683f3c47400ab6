import { useStore } from 'zustand'
import { sceneStands } from './benchPort'

/** False only while the bench has taken the scene down. */
export const useSceneStands = () => useStore(sceneStands, (s) => s.value)
