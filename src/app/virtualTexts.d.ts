/** Made by scripts/vite/texts.ts. */
declare module 'virtual:texts' {
  /** Addresses of the translations by language. */
  export const TEXT_URLS: Readonly<Record<import('@/base/i18n/languages').Translated, string>>
}
