/**
 * Titles of browser tests that have not passed since the page was redesigned, by spec. They are reported as skipped.
 * Remove a line, run the test, fix the page or the test; the list should become empty and then be deleted.
 */
export const UNTRIED: ReadonlySet<string> = new Set([
  // audience.spec.ts
  'no figure is covered by the button that hides it',
  // examples.spec.ts
  'the index lists every example',
  'the example aircraft shows its part',
  'the example card shows its part',
  'the example figure shows its part',
  'the example ground shows its part',
  'the example lines shows its part',
  'the example timeline shows its part',
  'the example tokens shows its part',
  // mapFirst.spec.ts
  'the map fills the page at 844×390',
  'no panel moves or covers the strip, at any size; each closes by the key that opened it',
  'axe finds nothing, in any panel',
  // offline.spec.ts
  'opens again, steps and draws',
  'one file, opened by double-click, presents the battle',
  'projector aids brighten the picture, enlarge the text and are kept for the next talk',
  'the kiosk plays by itself, lets a visitor look round, and then resumes',
  // panel.spec.ts
  'the settings panel opens on request, and acts at once',
  // paths.spec.ts
  'gap, routes, ranges and fire: text on the page and marks in the picture, by the keys listed in help',
  // picture.spec.ts
  'draws the ground, a different view elsewhere, darker by night, with other forces five days later',
  // speakerTrouble.spec.ts
  'line and arrow are drawn in either window, and X clears them; the dot fades at rest',
  'drag and wheel in the preview orbit the audience’s scene; the timer counts during sleep; a closed audience window is reported',
  'a lost picture is reported in both windows, steps still work, and it is restored at the step',
  'a browser that blocks pop-ups: a message, and a link that opens the window',
  'a rotated phone stays at its step, with the whole caption',
  // takeAway.spec.ts
  'a picture of a step is the same to the pixel, whatever was shown before',
  'a film has its length, its frames and its captions; cancelling saves nothing',
  'the handout prints: at least one page per chapter, all of its parts, and nothing else of the page',
  // time.spec.ts
  'the sliders of time, by keyboard and by pointer',
])
