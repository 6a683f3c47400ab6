/** Shown by a browser for the installed page. Icons: scripts/icons.mjs. */
export const manifest = {
  id: './',
  name: 'Khalkhin Gol 1939',
  short_name: 'Khalkhin Gol',
  description: 'The battles of Khalkhin Gol, 11 May to 16 September 1939, on the real ground in 3D.',
  lang: 'en-GB',
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  background_color: '#b9a878',
  theme_color: '#1f1d18',
  categories: ['education'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
}
