/**
 * Limits of everything that is read. The record itself stays far below them (its longest text has 755 characters, its
 * longest list 253 entries, its deepest file 10 levels). What passes a limit is a fault that names its place.
 */
export const LIMITS = {
  /** Characters of a whole file, and of a deck or settings that somebody loads. */
  file: 20_000_000,
  /** Objects and lists within one another. */
  nesting: 24,
  /** Entries of one list file. */
  entries: 5_000,
  /** Items of a list within an entry. */
  list: 2_000,
  /** Fields of one object. */
  fields: 200,
  /** Characters of an id, of a name or title, of a text, and of the speaker's notes of a step. */
  id: 120,
  name: 200,
  text: 4_000,
  notes: 20_000,
  /** Any number, either side of 0. */
  number: 1e12,
  /** A count of persons, rounds or things. */
  count: 1e9,
  /** Years of a date. */
  firstYear: 1800,
  lastYear: 2100,
  /** Days from the start of the clock to its end, and of an event within it. */
  days: 400,
  /** Metres east or north of a place. */
  offsetM: 200_000,
  /** Degrees of longitude or latitude between the battlefield and a place beyond the ground. */
  awayDeg: 30,
  /** Units above one another in the order of battle. */
  echelons: 30,
  /** Aircraft in one sortie, and of sorties that are in the air at the same time: as many as are drawn. */
  aircraft: 800,
  flights: 40,
  /** Units with a track: as many tokens as are drawn. */
  tracks: 1_000,
  /** Points of one file of a user's own routes. */
  routePoints: 20_000,
  /** Pictures in a row of a pictogram. */
  pictures: 400,
} as const
