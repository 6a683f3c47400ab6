import { ErrorEllipses } from '@/scene/units/ErrorEllipses'
import { Tokens } from '@/scene/units/Tokens'
import { showScene } from './support/showScene'

showScene({
  view: 't=1939-08-25T12:00&cam=118.68,47.735,24000,8,38',
  waitsFor: ['symbols'],
  folders: [
    ['tokens', 'Tokens'],
    ['camera', 'Camera'],
  ],
  parts: (
    <>
      <ErrorEllipses />
      <Tokens />
    </>
  ),
})
