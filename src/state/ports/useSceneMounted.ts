import { useStore } from 'zustand'
import { sceneMounted } from './benchPort'

/** False only while the bench has unmounted the scene. */
export const useSceneMounted = () => useStore(sceneMounted, (s) => s.value)
