import { pathOf } from '../../src/record/read/readFile'
import { fault, type Rule } from './finding'

/** A line that follows a river names a drawn one. */
export const followsRiver: Rule = ({ record, rivers }) =>
  record.features.flatMap(({ item }) => {
    if (item.follows === undefined || rivers.some((r) => r.id === item.follows)) return []
    return [
      fault(
        'features.json',
        `${pathOf(item)}.follows`,
        `a river: ${rivers.map((r) => r.id).join(' or ')}`,
        `"${item.follows}"`,
      ),
    ]
  })
