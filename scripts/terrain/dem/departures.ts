import { DemError } from './raster'

/** A post departs when it differs by more than this from the shipped figures plus the model's own offset, metres. */
export const FAR_M = 80
/** A block of posts departs when its median differs by this, metres. */
export const BLOCK_FAR_M = 25
/** Blocks per side of the grid: each 4 km on the battlefield. */
const BLOCKS = 16
/** Minimum number of covered posts for a block to count. */
const MIN_POSTS = 8
const [MAX_POSTS, MAX_BLOCKS] = [1, 5]

export interface Departed {
  /** Share of the covered posts that depart, per cent. */
  readonly postsDepart: number
  /** Share of the covered blocks that depart, per cent; and the worst, with its median difference in metres. */
  readonly blocksDepart: number
  readonly worstBlock: { readonly column: number; readonly row: number; readonly metres: number } | null
}

/** Compares a model with the shipped figures post by post and block by block, so that a good median hides nothing. */
export class Departures {
  private posts = 0
  private far = 0
  private readonly blocks = Array.from({ length: BLOCKS * BLOCKS }, (): number[] => [])

  constructor(private readonly side: number) {}

  /** Adds a post: its index in the grid, and its difference minus the model's offset; NaN is skipped. */
  add(at: number, difference: number): void {
    if (Number.isNaN(difference)) return
    this.posts++
    if (Math.abs(difference) > FAR_M) this.far++
    const block = (n: number) => Math.min(Math.floor((n * BLOCKS) / this.side), BLOCKS - 1)
    this.blocks[block(Math.floor(at / this.side)) * BLOCKS + block(at % this.side)]!.push(difference)
  }

  result(): Departed {
    const middles = this.blocks.flatMap((list, i) => {
      if (list.length < MIN_POSTS) return []
      list.sort((a, b) => a - b)
      return [{ column: i % BLOCKS, row: Math.floor(i / BLOCKS), metres: Math.round(list[list.length >> 1]!) }]
    })
    const depart = middles.filter((m) => Math.abs(m.metres) > BLOCK_FAR_M)
    const worst = middles.reduce<Departed['worstBlock']>(
      (a, b) => (a && Math.abs(a.metres) >= Math.abs(b.metres) ? a : b),
      null,
    )
    const percent = (n: number, of: number) => (of === 0 ? 0 : Math.round((1000 * n) / of) / 10)
    return {
      postsDepart: percent(this.far, this.posts),
      blocksDepart: percent(depart.length, middles.length),
      worstBlock: worst,
    }
  }
}

/** @throws DemError when a model departs from the shipped figures in too many places and no reason is given. */
export function checkDepartures(uses: readonly (Departed & { readonly file: string })[], reason: string | null): void {
  if (reason !== null) return
  for (const { file, postsDepart, blocksDepart, worstBlock } of uses) {
    if (postsDepart <= MAX_POSTS && blocksDepart <= MAX_BLOCKS) continue
    const where = worstBlock
      ? `, the worst by ${worstBlock.metres} m in column ${worstBlock.column + 1}, row ${worstBlock.row + 1} of ${BLOCKS} from the north-west`
      : ''
    throw new DemError(
      file,
      `ground like the shipped figures: at most ${MAX_POSTS} % of the posts off by ${FAR_M} m and ${MAX_BLOCKS} % of the blocks by ${BLOCK_FAR_M} m, or --reason "why it departs"`,
      `${postsDepart} % and ${blocksDepart} %${where}`,
    )
  }
}
