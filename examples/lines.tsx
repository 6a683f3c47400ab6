import { Axes } from '@/scene/axes/Axes'
import { FeatureLines } from '@/scene/lines/FeatureLines'
import { Frontages } from '@/scene/lines/Frontages'
import { GapLine } from '@/scene/lines/GapLine'
import { Pockets } from '@/scene/lines/Pockets'
import { Trails } from '@/scene/paths/Trails'
import { showScene } from './support/showScene'

showScene({
  view: 't=1939-08-25T12:00&cam=118.68,47.735,30000,8,50',
  folders: [
    ['paths', 'Paths'],
    ['camera', 'Camera'],
  ],
  parts: (
    <>
      <Pockets />
      <FeatureLines />
      <Axes />
      <Trails />
      <Frontages />
      <GapLine />
    </>
  ),
})
