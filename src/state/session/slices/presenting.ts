import type { Write } from '@/state/store/actionStore'

export type Mode = 'explore' | 'present'
export type Story = 'off' | 'playing' | 'paused'
export type Blank = 'none' | 'black' | 'white'
/** Elements of the stage that cover part of the picture. */
export type CoveredSide = 'coveredBelow' | 'coveredLeft' | 'coveredRight'

/** The state of the talk, and what covers or hides the picture. */
export interface PresentingSlice {
  mode: Mode
  /** Index into the deck of all steps. */
  step: number
  /** The step was reached backwards and is shown in its final state. */
  stepAtEnd: boolean
  /** Incremented each time a step starts, even the same one again. */
  stepRun: number
  /** The lecturer has left the step to look round; resuming eases back to it. */
  away: boolean
  /** Id of the highlighted unit that the camera has zoomed to. */
  zoomedTo: string | null
  /** Digits typed to go to a step by its number. */
  typed: string
  /** Presenting has begun before, so a clicker's start button continues the talk. */
  hasPresented: boolean
  figureHidden: boolean
  /** What was done is shown to the step's question. */
  questionAnswered: boolean
  /** The newcomer's story: playing, or paused. */
  story: Story
  /** Blank screen while presenting. */
  blank: Blank
  /**
   * CSS pixels covered at the foot of the page by caption or panel, at the left by a panel, at the right by a figure.
   */
  coveredBelow: number
  coveredLeft: number
  coveredRight: number
  /** Seconds without input after which the looping deck takes over again; 0 when not in kiosk mode. */
  kiosk: number
}

export const PRESENTING: PresentingSlice = {
  mode: 'explore',
  step: 0,
  stepAtEnd: false,
  stepRun: 0,
  away: false,
  zoomedTo: null,
  typed: '',
  hasPresented: false,
  figureHidden: false,
  questionAnswered: false,
  story: 'off',
  blank: 'none',
  coveredBelow: 0,
  coveredLeft: 0,
  coveredRight: 0,
  kiosk: 0,
}

const MAX_DIGITS = 3

export const presentingActions = (write: Write<PresentingSlice>) => ({
  /** Sets the step without starting it: the deck changed around it. */
  setStep: (step: number) => write({ step }),
  /** Blanks the screen, or shows the picture again when it already has that colour. */
  toggleBlank: (colour: Exclude<Blank, 'none'>) =>
    write(({ blank }) => ({ blank: blank === colour ? 'none' : colour, typed: '' })),
  unblank: () => write({ blank: 'none' }),
  /** Appends a digit to the typed step number; leading zeros are dropped. */
  typeDigit: (digit: string) =>
    write(({ typed }) => ({ typed: (typed + digit).slice(-MAX_DIGITS).replace(/^0+/, '') })),
  deleteDigit: () => write(({ typed }) => ({ typed: typed.slice(0, -1) })),
  clearTyped: () => write({ typed: '' }),
  /** Leaves the step to look round. */
  lookRound: () => write({ away: true }),
  zoomTo: (unit: string) => write({ zoomedTo: unit }),
  answerQuestion: () => write({ questionAnswered: true }),
  setFigureHidden: (figureHidden: boolean) => write({ figureHidden }),
  /** Sets how much of the picture an element covers, CSS pixels. */
  setCovered: (side: CoveredSide, pixels: number) => write({ [side]: pixels }),
  setStory: (story: Story) => write({ story }),
  setKiosk: (kiosk: number) => write({ kiosk }),
})
