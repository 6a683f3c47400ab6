import { activeLanguage, tr } from '@/base/i18n/i18n'

/** Says, in every language but English, that nobody has reviewed what is read. */
export function MachineMade({ className }: { readonly className?: string | undefined }) {
  if (activeLanguage() === 'en') return null
  return <small className={className}>{tr('Machine translation, not reviewed by a native speaker.')}</small>
}
