import type { BattleTime } from '@/base/core/battleTime'
import type { LonLat } from '@/base/geo/frame'
import type { MapStyleId } from '@/ground/terrain/mapStyles'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import type { CameraCue } from '@/record/schema/chapters'
import type { Confidence, Language, Side } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'
import type { Area, ViewshedRequest } from '@/record/schema/viewing'
import type {
  Layer,
  LightZone,
  Perspective,
  Quality,
  Selection,
  SplitRequest,
  SymbolSet,
} from '@/state/session/session'

/** A view of the battle as carried by an address; an absent field keeps its default. */
export interface Link {
  readonly t?: BattleTime
  readonly play?: boolean
  /** Battle seconds per second. */
  readonly rate?: number
  /** Elastic time, and the minutes that the whole campaign then takes. */
  readonly elastic?: boolean
  readonly campaignMinutes?: number
  readonly reverse?: boolean
  readonly loop?: { readonly from: BattleTime; readonly to: BattleTime }
  readonly camera?: CameraCue
  /** The id of a step or of a chapter. */
  readonly chapter?: string
  /** The id of a short deck. */
  readonly deck?: string
  readonly lang?: Language
  readonly quality?: Quality
  /** Device pixels per CSS pixel, at most. */
  readonly pixels?: number
  readonly exaggeration?: number
  readonly hide?: readonly Layer[]
  /** Layers that are off at the start. */
  readonly show?: readonly Layer[]
  readonly style?: MapStyleId
  readonly zone?: LightZone
  /** Perspective of the frames, and the symbol set. */
  readonly view?: Perspective
  readonly symbols?: SymbolSet
  /** Only what is documented. */
  readonly only?: DocumentedWhat
  /** The rest of the filter; an absent list lets everything through. */
  readonly sides?: readonly Side[]
  readonly arms?: readonly Arm[]
  readonly levels?: readonly Echelon[]
  readonly sure?: readonly Confidence[]
  /** The camera follows the selected unit. */
  readonly follow?: boolean
  readonly select?: NonNullable<Selection>
  /** What one or two observers see. */
  readonly viewshed?: ViewshedRequest
  /** The path that is measured, longitude and latitude of its points. */
  readonly path?: readonly LonLat[]
  /** The area whose units are counted. */
  readonly area?: Area
  /** Contested numbers and dates are marked. */
  readonly lens?: boolean
  /** Two accounts or two times side by side, where they meet, and whether differences are marked. */
  readonly split?: SplitRequest
  readonly divider?: number
  readonly marks?: boolean
  /** The panel of numbers is open at this claim. */
  readonly claim?: string
  /** The air panel is open. */
  readonly air?: boolean
  /** Altitude of aircraft above the ground. */
  readonly altitude?: 'true' | 'exaggerated'
  readonly debug?: boolean
  readonly present?: boolean
  readonly handout?: boolean
  /** Presents by itself in a loop; seconds without input after which it goes on. */
  readonly kiosk?: number
  readonly preflight?: boolean
  /** Within another page, with little chrome. */
  readonly embed?: boolean
}
