/** The page's fonts, as `--sans` and `--serif` of ui/theme.css, for text painted on a canvas. */
export const SANS = "'Inter Variable', 'Noto Sans JP', system-ui, sans-serif"
export const SERIF = "'Source Serif 4 Variable', 'Noto Sans JP', Georgia, serif"
