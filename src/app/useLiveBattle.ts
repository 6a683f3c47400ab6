import { useEffect, useState } from 'react'
import { activeLanguage, tr } from '@/base/i18n/i18n'
import type { Language } from '@/base/i18n/languages'
import { keepLanguage } from '@/state/language/languageChoice'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { loadRecord } from './loadRecord'
import { loadTexts, speak } from './loadTexts'
import { rateCurveOf } from './rateCurveOf'

/** Sent by the dev server when a file of data/ changes (vite.config.ts). */
const DATA_CHANGED = 'khalkhin:data'

/** The battle, and the language in which its record and the page are. */
export interface LiveBattle {
  readonly battle: BattleContextValue
  readonly language: Language
}

/**
 * The battle, read anew in another language when the user chooses one, and when a data file changes under
 * `npm run dev`: clock, camera, selection and settings stay; faults show on the page, and if the record cannot be read
 * the previous one is kept.
 */
export function useLiveBattle(initial: BattleContextValue): LiveBattle {
  const [live, setLive] = useState<LiveBattle>({ battle: initial, language: activeLanguage() })
  useEffect(() => {
    let asked = 0
    const reload = async (language: Language, query = '') => {
      const turn = ++asked
      const texts = await loadTexts(language, query)
      // The user chose another meanwhile.
      if (turn !== asked) return
      const speakAsBefore = speak(language, texts)
      const { record, faults, translated } = await loadRecord(query)
      if (turn !== asked) return
      // A language costs no part of the record: its texts do not fit, or the network died meanwhile.
      if (query === '' && (!translated || faults.length > initial.session.getState().faults.length)) {
        speakAsBefore()
        throw new Error('the record cannot be shown in that language')
      }
      initial.session.actions.setFaults(faults)
      if (!record) return
      initial.camera.opening = initial.camera.current.cue() ?? initial.camera.opening
      initial.playback.setRateCurve(rateCurveOf(record))
      setLive({ battle: { ...initial, record }, language })
    }
    const choose = (language: Language, before: Language) => {
      reload(language).then(
        () => keepLanguage(language),
        () => {
          if (initial.session.getState().language === language) initial.session.actions.setLanguage(before)
          notify(tr('The texts of that language could not be loaded. The page stays as it is.'), 'problem')
        },
      )
    }
    const stop = initial.session.subscribe(({ language }, before) => {
      if (language !== before.language && language !== activeLanguage()) choose(language, activeLanguage())
    })
    const onChange = () => void reload(activeLanguage(), `?changed=${Date.now()}`)
    import.meta.hot?.on(DATA_CHANGED, onChange)
    return () => {
      stop()
      import.meta.hot?.off(DATA_CHANGED, onChange)
    }
  }, [initial])
  return live
}
