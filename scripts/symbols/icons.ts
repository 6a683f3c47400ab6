import ms from 'milsymbol'
import type { FrameName, Mark } from '../../src/picture/symbols/symbolTable'
import type { Arm, Echelon } from '../../src/record/schema/forces'
import { isInside, placeIcon, VIEW } from './frames'
import { clipPolylines, formatNumber, placePath, readPolylines } from './path'

/** A drawing step of milsymbol; its published types leave these open. */
interface Step {
  readonly type?: string
  readonly d?: string
  readonly cx?: number
  readonly cy?: number
  readonly r?: number
  readonly icon?: boolean
  readonly stroke?: string | false
  readonly fill?: string | false
  readonly draw?: Drawing
}
type Drawing = readonly (Step | Drawing)[]

/** SIDC of each arm (APP-6D, land units) and how much larger than the standard it is drawn for small sizes. */
const ICONS: Readonly<Record<Arm, { sidc: string; emphasis: number }>> = {
  headquarters: { sidc: '', emphasis: 1 },
  infantry: { sidc: '10031000001211000000', emphasis: 1 },
  'motor-rifle': { sidc: '10031000001211040000', emphasis: 1 },
  // There is no land unit code; the machine gun of the land equipment set is used.
  'machine-gun': { sidc: '10032700001103050000', emphasis: 1 },
  airborne: { sidc: '10031000001211000001', emphasis: 1 },
  // A letter code: APP-6D dropped the horse.
  cavalry: { sidc: 'SFGPUCRH-------', emphasis: 1.3 },
  armour: { sidc: '10031000001205000000', emphasis: 1.2 },
  'armoured-car': { sidc: '10031000001205000051', emphasis: 1.1 },
  reconnaissance: { sidc: '10031000001213000000', emphasis: 1 },
  artillery: { sidc: '10031000001303000000', emphasis: 1.4 },
  'anti-tank': { sidc: '10031000001204000000', emphasis: 1 },
  engineers: { sidc: '10031000001407000000', emphasis: 1.2 },
  'border-guard': { sidc: '', emphasis: 1 },
  aviation: { sidc: '10031000001208000000', emphasis: 1.35 },
  supply: { sidc: '10031000001634000000', emphasis: 1 },
}

/** Letters as strokes, so that no font is needed: HQ, and BOR of APP-6's border modifier, drawn large. */
const LETTERS: Readonly<Partial<Record<Arm, string>>> = {
  headquarters:
    'M62 76V124M92 76V124M62 100H92M121 76C136 76 141 86 141 100C141 114 136 124 121 124C106 124 101 114 101 100C101 86 106 76 121 76M124 108L142 126',
  'border-guard':
    'M47 79V121H61C79 121 79 99 61 99H47M61 99C76 99 76 79 61 79H47M100 79C113 79 116 90 116 100C116 110 113 121 100 121C87 121 84 110 84 100C84 90 87 79 100 79M127 121V79H141C157 79 157 102 141 102H127M140 102L154 121',
}

function drawSteps(sidc: string, options: object): Step[] {
  const symbol = new ms.Symbol(sidc, { size: 100, ...options }) as unknown as { drawInstructions: Drawing }
  const steps: Step[] = []
  const collect = (drawing: Drawing): void => {
    for (const part of drawing) {
      if (Array.isArray(part)) collect(part as Drawing)
      else {
        const step = part as Step
        if (step.draw) collect(step.draw)
        else steps.push(step)
      }
    }
  }
  collect(symbol.drawInstructions)
  return steps
}

/** The icon of an arm as paths fitted into a frame; milsymbol's strokes and fills become `stroke` or `fill`. */
export function bakeIcon(arm: Arm, frame: FrameName): Mark[] {
  const { sidc, emphasis } = ICONS[arm]
  const letters = LETTERS[arm]
  const steps: Step[] = letters ? [{ type: 'path', d: letters, icon: true, fill: false }] : drawSteps(sidc, {})
  const marks = steps.filter((step) => step.icon === true).map((step) => bakeMark(step, frame, emphasis))
  if (marks.length === 0) throw new Error(`milsymbol draws nothing for ${arm} (${sidc})`)
  return marks
}

function bakeMark(step: Step, frame: FrameName, emphasis: number): Mark {
  if (step.type === 'circle') {
    const place = placeIcon(frame, false, emphasis)
    const r = step.r! * place.sx
    const x = step.cx! * place.sx + place.tx
    const y = step.cy! * place.sy + place.ty
    const n = formatNumber
    // Filled even where the standard has a ring: a wheel of one pixel has no inside.
    return {
      paint: 'fill',
      d: `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`,
    }
  }
  if (step.type !== 'path' || step.d === undefined) throw new Error(`An icon has a part of type "${step.type}"`)
  const lines = readPolylines(step.d)
  const reaches = lines?.some((line) => line.some((p) => p.x <= 25 || p.x >= 175 || p.y <= 50 || p.y >= 150)) ?? false
  if (lines && reaches) {
    const place = placeIcon(frame, true, 1)
    const placed = lines.map((line) =>
      line.map((p) => ({ x: p.x * place.sx + place.tx, y: p.y * place.sy + place.ty })),
    )
    return { paint: 'stroke', d: clipPolylines(placed, (p) => isInside(frame, p)) }
  }
  return { paint: step.stroke === false ? 'fill' : 'stroke', d: placePath(step.d, placeIcon(frame, false, emphasis)) }
}

const ECHELON_CODE: Readonly<Record<Echelon, string>> = { company: 'E', battalion: 'F', regiment: 'G', brigade: 'H', division: 'I', corps: 'J', army: 'K', 'army-group': 'L' } // prettier-ignore
/** milsymbol's echelon marks are at y = 40 and 25 tall; the widest is 165. */
const MARK = {
  foot: 40,
  room: 84,
  widths: { army: 130, 'army-group': 165 } as Readonly<Record<string, number>>,
  scale: 0.62,
}

/** The echelon's bars or crosses above the frame, larger than the standard's so that they are legible at 28 px. */
export function bakeEchelon(echelon: Echelon): string {
  const steps = drawSteps(`SFGPUCI----${ECHELON_CODE[echelon]}---`, { icon: false })
  const scale = Math.min(MARK.scale, MARK.room / (MARK.widths[echelon] ?? 1))
  const place = { sx: scale, sy: scale, tx: VIEW.width / 2 - 100 * scale, ty: 22 - MARK.foot * scale }
  // The first step is milsymbol's own frame.
  const marks = steps.slice(1)
  if (marks.length === 0) throw new Error(`milsymbol draws no mark for ${echelon}`)
  return marks.map((step) => placePath(step.d!, place)).join('')
}
