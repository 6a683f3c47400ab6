import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { KeyRow } from './KeyRow'

/** Rows of the legend, by kind: how it is drawn on the ground, in the scene's colours. */

function Stroke({ colour, width, dash }: { colour: string; width: number; dash?: string }) {
  return <path d="M0 4H20" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
}

export function UnitKey() {
  return (
    <>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={2} />}>Trail; marks of 6 h or of days</KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={2} dash="5 4" />}>Route ahead (Shift + T)</KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.jp} width={2} dash="5 3" />}>
        Greatest range of guns (Shift + R)
      </KeyRow>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={4} dash="3 2" />}>Usual frontage, schematic</KeyRow>
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
      Fire; number of bursts schematic unless stated (Shift + G)
    </KeyRow>
  )
}

export function LineKey() {
  const { frontEast, frontWest, borderEast, borderWest } = MAP_COLOURS
  return (
    <>
      <KeyRow sign={<Stroke colour={frontEast} width={4} />}>Front, dated</KeyRow>
      <KeyRow sign={<Stroke colour={frontEast} width={4} dash="4 3" />}>Front, between two dated states</KeyRow>
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
        Pocket: encircled troops
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
        Anti-tank belt, teeth towards the side it stops
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
        Claimed border: by Mongolia, by Manchukuo
      </KeyRow>
    </>
  )
}

export function AxisKey() {
  return (
    <>
      <KeyRow sign={<Stroke colour={SIDE_COLOURS.su} width={7} />}>Arm of an attack</KeyRow>
      <KeyRow sign={<Stroke colour={MAP_COLOURS.gapHalo} width={1.5} />}>Gap between the arms</KeyRow>
    </>
  )
}
