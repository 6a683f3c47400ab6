import { Sky } from '@/scene/sky/Sky'
import { Terrain } from '@/scene/terrain/Terrain'
import { Bridges } from '@/scene/water/Bridges'
import { Rivers } from '@/scene/water/Rivers'
import { showScene } from './support/showScene'

showScene({
  view: 't=1939-08-25T09:00&cam=118.66,47.72,9000,20,24',
  folders: [
    ['terrain', 'Terrain'],
    ['light', 'Light'],
    ['camera', 'Camera'],
  ],
  parts: (
    <>
      <Terrain />
      <Sky />
      <Rivers />
      <Bridges />
    </>
  ),
})
