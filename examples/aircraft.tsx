import { AircraftRow } from './support/AircraftRow'
import { showScene } from './support/showScene'

showScene({
  view: 't=1939-08-25T10:25&exag=1&cam=118.7,47.7,700,0,60',
  folders: [
    ['air', 'Air'],
    ['light', 'Light'],
  ],
  parts: <AircraftRow />,
})
