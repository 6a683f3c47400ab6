import { Fragment } from 'react'
import { tr } from '@/base/i18n/i18n'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { useBattle } from '@/state/session/battleContext'
import { ChoiceWord } from '../card/ChoiceWord'
import { KeyRow } from './KeyRow'

/** Rows of the legend, by kind: how it is drawn on the ground, in the scene's colours. */

function Stroke({ colour, width, dash }: { colour: string; width: number; dash?: string }) {
  return <path d="M0 4H20" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
}

export function UnitKey() {
  return (
    <>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={2} />}>{tr('Trail; marks of 6 h or of days')}</KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={2} dash="5 4" />}>{tr('Route ahead (Shift + T)')}</KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.jp} width={2} dash="5 3" />}>
        {tr('Greatest range of guns (Shift + R)')}
      </KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={4} dash="3 2" />}>{tr('Usual frontage, schematic')}</KeyRow>
    </>
  )
}

export function FireKey() {
  return (
    <KeyRow
      height={10}
      sign={
        <>
          <circle cx="5" cy="6" r="3" fill={MAP_COLOURS.burstPale} />
          <circle cx="13" cy="4" r="3.5" fill={MAP_COLOURS.burstFresh} />
        </>
      }
    >
      {tr('Fire; number of bursts schematic unless stated (Shift + G)')}
    </KeyRow>
  )
}

export function LineKey() {
  const { frontEast, frontWest, borderEast, borderWest } = MAP_COLOURS
  return (
    <>
      <KeyRow sign={<Stroke colour={frontEast} width={4} />}>{tr('Front, dated')}</KeyRow>
      <KeyRow sign={<Stroke colour={frontEast} width={4} dash="4 3" />}>{tr('Front, between two dated states')}</KeyRow>
      <KeyRow
        height={12}
        sign={
          <>
            <path
              d="M2 6 7 1H16L18 6 14 11H5Z"
              fill={frontEast}
              fillOpacity="0.3"
              stroke={frontEast}
              strokeWidth="1.2"
            />
            <path d="M5 9 12 2M9 10 16 3" stroke={frontEast} strokeWidth="1" />
          </>
        }
      >
        {tr('Pocket: encircled troops')}
      </KeyRow>
      <KeyRow
        height={10}
        sign={
          <path
            d="M0 9H20M1 8.5 4.5 2 8 8.5ZM12 8.5 15.5 2 19 8.5Z"
            fill={frontWest}
            stroke={frontWest}
            strokeWidth="1.2"
          />
        }
      >
        {tr('Anti-tank belt, teeth towards the side it stops')}
      </KeyRow>
      <KeyRow
        height={10}
        sign={
          <>
            <path d="M0 3H20" stroke={borderWest} strokeWidth="1.6" strokeDasharray="7 2 1.5 2" />
            <path d="M0 7H20" stroke={borderEast} strokeWidth="1.6" strokeDasharray="7 2 1.5 2" />
          </>
        }
      >
        {tr('Claimed border: by Mongolia, by Manchukuo')}
      </KeyRow>
    </>
  )
}

/** What is drawn to scale near by. */
export function NearKey() {
  return (
    <>
      <KeyRow
        height={10}
        sign={<path d="M1 6 5 3 9 6 13 3 17 6 19 5" stroke={MAP_COLOURS.trench} strokeWidth="2.4" fill="none" />}
      >
        {tr(
          'Near by, where the record has them: trenches, wire, wrecks, guns in position, bridges, cart tracks, an airstrip. Click one for its source (*)',
        )}
      </KeyRow>
      <KeyRow
        height={12}
        sign={
          <path d="M5 12 3 3M6 12V1M7 12 10 4M14 12 13 5M15 12 18 4" stroke={MAP_COLOURS.grass} strokeWidth="1.4" />
        }
      >
        {tr(
          'Grass, reeds and shrubs near the eye: what such ground carries, from no source; they lean from the north-west, as no source tells the wind (9)',
        )}
      </KeyRow>
    </>
  )
}

/** Weather and dust: what is drawn, and the events of the record that it rests on. */
export function WeatherKey() {
  const { record } = useBattle()
  const weather = record.events.filter(({ item }) => item.weather !== undefined)
  return (
    <KeyRow
      height={10}
      sign={
        <>
          <path d="M3 9 5 4M8 9 10 4" stroke={MAP_COLOURS.rain} strokeWidth="1.4" />
          <circle cx="15" cy="6" r="3.5" fill={MAP_COLOURS.dust} />
        </>
      }
    >
      {tr('Rain and mist as recorded; dust behind armour that moves in the record (8):')}{' '}
      {weather.map(({ item }, i) => (
        <Fragment key={item.id}>
          {i > 0 && ', '}
          <ChoiceWord kind="event" id={item.id} words={item.title} />
        </Fragment>
      ))}
    </KeyRow>
  )
}

export function AxisKey() {
  return (
    <>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={7} />}>{tr('Arm of an attack')}</KeyRow>
      <KeyRow sign={<Stroke colour={MAP_COLOURS.gapHalo} width={1.5} />}>{tr('Gap between the arms')}</KeyRow>
    </>
  )
}
