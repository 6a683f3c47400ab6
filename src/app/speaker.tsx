import type { ReactNode } from 'react'
import type { Language } from '@/base/i18n/languages'
import { SpeakerPage } from '@/presentation/speaker/SpeakerPage'
import { onLanguageKept, openingLanguage } from '@/state/language/languageChoice'
import { loadTexts, speak } from './loadTexts'

/** Shows the speaker window in the reader's language, and in another one once it is chosen in the audience window. */
export async function openSpeaker(show: (page: ReactNode) => void): Promise<void> {
  const draw = async (language: Language) => {
    const texts = await loadTexts(language)
    speak(language, texts)
    show(<SpeakerPage key={language} />)
  }
  // A lecturer can do without translated buttons, but not without the window.
  await draw(openingLanguage(location.search)).catch(() => show(<SpeakerPage />))
  onLanguageKept((language) => void draw(language).catch(() => undefined))
}
