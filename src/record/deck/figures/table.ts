import { tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText, figureWithUnit, partText, unitText } from '@/record/domain/claimText'
import { partWord } from '@/record/domain/partWords'
import type { BattleRecord } from '@/record/model/record'
import type { FigureOf } from '@/record/schema/figures'
import type { TableModel } from './model'
import { brokenSums, claimsNamed, commonWords, joinNotes, preferredSources, sideOf } from './shared'

/** One row per claim with its preferred value, optionally with its parts as columns. */
export function tableModel({ title, note, parts, claims: ids }: FigureOf<'table'>, record: BattleRecord): TableModel {
  const claims = claimsNamed(record, ids)
  const names = parts ? [...new Set(claims.flatMap((c) => Object.keys(preferredOf(c).parts ?? {})))] : []
  const units = new Set(claims.map((c) => unitText(c.unit)))
  const common = commonWords(claims.map((c) => c.title))
  const rows = claims.map((c) => {
    const value = preferredOf(c)
    // The unit is added where the rows differ in it and the title does not contain it.
    const unsaid = units.size > 1 && !c.title.toLowerCase().includes(unitText(c.unit))
    const total = unsaid ? figureWithUnit(value, c.unit) : figureText(value)
    return {
      head: c.title.slice(common.length),
      cells: [...names.map((name) => (value.parts?.[name] === undefined ? '–' : partText(value.parts[name]))), total],
      ...sideOf(c),
    }
  })
  const last = names.length > 0 ? tr('stated total') : units.size > 1 ? tr('number') : [...units].join()
  return {
    kind: 'table',
    title,
    heads: [common.trim(), ...names.map(partWord), last],
    rows,
    note: joinNotes(note, parts ? brokenSums(claims) : ''),
    sources: preferredSources(claims),
  }
}
