/** Ids of the rivers that the bake draws (assets/terrain/water.json): lines of the record may follow their course. */
export const RIVER_IDS: readonly string[] = ['khalkhin-gol', 'holsten']
