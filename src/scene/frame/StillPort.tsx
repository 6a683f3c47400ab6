import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { useBattle } from '@/state/battleContext'
import { stillPort } from '@/state/stillPort'
import { useStage } from '../stage'
import { createStudio } from './studio'

/** Lets the page have pictures of other moments than the one it shows. Draws nothing by itself. */
export function StillPort() {
  const get = useThree((s) => s.get)
  const stage = useStage()
  const { session } = useBattle()
  useEffect(() => {
    const studio = createStudio(get, stage, session)
    stillPort.current = studio
    return () => {
      if (stillPort.current === studio) stillPort.current = null
      studio.close()
    }
  }, [get, stage, session])
  return null
}
