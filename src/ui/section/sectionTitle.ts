import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { MeasuredPath } from '@/state/session/slices/measuring'
import { nameIn } from '@/state/words/names'

/** What the section of a path is called, in the active language. */
export function sectionTitle(
  record: Pick<BattleRecord, 'units'>,
  path: MeasuredPath,
  language: Parameters<typeof nameIn>[1],
): string {
  const unit = path.unit === null ? undefined : record.units.get(path.unit)
  return unit
    ? tr('Section along the route of {unit}', { unit: nameIn(unit.names, language).text })
    : tr('Section along a drawn path')
}
