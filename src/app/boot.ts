import { activeLanguage, tr } from '@/base/i18n/i18n'
import { faultText } from '@/record/schema/fault'
import { applyLink } from '@/state/actions/linkOfView'
import { createPlayback } from '@/state/clock/playback'
import { draftInUse } from '@/state/deck/deckDraft'
import { openingLanguage } from '@/state/language/languageChoice'
import { parseLink } from '@/state/link/link'
import { createCameraHandle } from '@/state/ports/cameraPort'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { createSession, type Quality } from '@/state/session/session'
import { loadPicture, type Picture } from './loadPicture'
import { loadRecord } from './loadRecord'
import { loadTexts, speak } from './loadTexts'
import { probeWebGL } from './probeWebGL'
import { rateCurveOf } from './rateCurveOf'

export type Boot =
  | { readonly kind: 'ready'; readonly battle: BattleContextValue; readonly picture: Promise<Picture> }
  | { readonly kind: 'failed'; readonly messages: readonly string[] }

/** Reads the record and the link and starts loading the picture; the page can open before that has loaded. */
export async function boot(): Promise<Boot> {
  const webgl = probeWebGL()
  const picture = webgl.ok ? loadPicture() : Promise.reject(new Error(webgl.message))
  // The page shows the reason when it mounts; until then the rejection must not count as unhandled.
  picture.catch(() => undefined)
  const problems = await openLanguage()
  const { record, faults, translated } = await loadRecord()
  if (!translated) {
    speak('en', null)
    problems.push(notInLanguage())
  }
  if (!record) return { kind: 'failed', messages: faults.map(faultText) }

  const { link, problems: linked } = parseLink(location.search, { start: record.start, end: record.end })
  problems.push(...linked)
  const session = createSession({
    faults,
    language: activeLanguage(),
    quality: quickQuality(webgl.software),
    software: webgl.software,
    ...(webgl.ok ? {} : { ground: 'no-webgl' as const, groundMessage: tr(webgl.message) }),
  })
  const playback = createPlayback(record.start, record.end, record.opening, rateCurveOf(record))
  const battle: BattleContextValue = { record, playback, session, camera: createCameraHandle() }
  // Few pages open with an own deck; the others do not load the code that unpacks it.
  if (location.hash.includes('deck=') || draftInUse())
    await import('@/state/deck/openDeck')
      .then(({ openDeck }) => openDeck(battle, location.hash))
      .catch(() =>
        problems.push(
          tr('Your own deck could not be loaded; reload the page to open it. The record’s own deck is shown.'),
        ),
      )
  // Pasting a link that differs only after the # would not reload the page.
  addEventListener('hashchange', () => location.hash.includes('deck=') && location.reload())
  problems.push(...applyLink(link, battle))
  // The link may name a language whose texts did not come; choosing it again tries once more.
  session.actions.setLanguage(activeLanguage())
  for (const problem of problems) notify(problem, 'problem')
  return { kind: 'ready', battle, picture }
}

/** Software rendering starts at low quality; the user can raise it. */
function quickQuality(software: boolean): Quality {
  if (software) return 'low'
  return matchMedia('(pointer: coarse)').matches ? 'medium' : 'high'
}

/** Loads the texts of the reader's language. Without them the page opens in English and says so. */
async function openLanguage(): Promise<string[]> {
  const language = openingLanguage(location.search)
  try {
    speak(language, await loadTexts(language))
    return []
  } catch {
    return [notInLanguage()]
  }
}

const notInLanguage = () => tr('The texts of your language could not be loaded; the page is shown in English.')
