/** The shapes of data/terrain/*.json that the bake reads. Metres and WGS84 degrees. */
export type Position = [lon: number, lat: number]

export interface RiverRecord {
  id: string
  names: { en: string; ru?: string; ja?: string; mn?: string }
  widthM: number
  depthM: number
  bankM: number
  /** Wavelength along the valley, greatest turn from it (radians, on average), width of the belt. */
  meander: { wavelengthM: number; swing: number; beltM: number }
  course: [lon: number, lat: number, levelM: number][]
}

export interface RiversFile {
  tiePoints: { id: string; lon: number; lat: number; levelM: number }[]
  rivers: RiverRecord[]
}

export interface SideOfValley {
  /** Height of the averaged figures above the floor where the face starts and ends. */
  footM: number
  topM: number
  /** Level above the floor that the face rises from and to. */
  meadowRiseM: number
  terraceM: number
  /** Height above the floor beyond which the figures are taken as they are. */
  joinM: number
}

export interface BluffsFile {
  west: SideOfValley
  east: SideOfValley
  reachM: number
  fadeM: number
}

export interface HeightRecord {
  id: string
  name: string
  lon: number
  lat: number
  elevationM: number
  radiusM: number
}

export interface DuneField {
  id: string
  heightM: number
  wavelengthM: number
  ring: Position[]
}

export interface LakeRecord {
  id: string
  kind: 'ellipse' | 'ring'
  levelM: number
  lon?: number
  lat?: number
  halfWidthM?: number
  halfLengthM?: number
  turnDegrees?: number
  ring?: Position[]
}

export interface MeadowFile {
  eastWidthM: number
  westWidthM: number
  holstenWidthM: number
  wetToM: number
  dryFromM: number
}
