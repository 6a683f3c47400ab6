import { SYMBOL_VIEW, symbolParts, type Part, type SymbolOf } from './symbolParts'

/**
 * The symbol of a unit as a complete SVG document, without ids, fonts or references, so that it can be
 * inlined any number of times.
 */
export function composeSymbol(of: SymbolOf): string {
  const { width, height } = SYMBOL_VIEW
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke-linejoin="round">${symbolParts(of).map(pathText).join('')}</svg>`
}

function pathText({ d, fill, stroke, width, dash, cap, join, place }: Part): string {
  const words = [
    `d="${d}"`,
    fill && `fill="${fill}"`,
    stroke && `stroke="${stroke}" stroke-width="${width}"`,
    dash && `stroke-dasharray="${dash.join(' ')}"`,
    cap && `stroke-linecap="${cap}"`,
    join === 'miter' && 'stroke-linejoin="miter"',
    place && `transform="translate(${place.x} ${place.y}) scale(${place.scale})"`,
  ]
  return `<path ${words.filter(Boolean).join(' ')}/>`
}
