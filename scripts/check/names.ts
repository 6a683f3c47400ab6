import type { BattleRecord } from '../../src/record/model/record'
import { pathOf } from '../../src/record/read/readFile'
import type { Names } from '../../src/record/schema/common'
import { fault, type Finding, type Rule } from './finding'

/** The script of each language's names; digits, signs and (in Japanese) any letters may be mixed in. */
const SCRIPTS = {
  ru: { only: /^[\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}№]+$/u, name: 'Cyrillic' },
  mn: { only: /^[\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}№]+$/u, name: 'Cyrillic' },
  ja: { only: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, name: 'Japanese writing' },
} as const
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{M}°+±×]+$/u

type Named = { readonly names: Names }

function inScript(file: string, entry: object & Named): Finding[] {
  const path = pathOf(entry)
  const wrong = (language: string, script: string, name: string) =>
    fault(file, `${path}.names.${language}`, `a name in ${script}`, `"${name}"`)
  const others = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).flatMap((language) => {
    const name = entry.names[language]
    return name === undefined || SCRIPTS[language].only.test(name)
      ? []
      : [wrong(language, SCRIPTS[language].name, name)]
  })
  return LATIN.test(entry.names.en) ? others : [wrong('en', 'Latin letters', entry.names.en), ...others]
}

/** Every name is in the script of its language: a Latin name in the Russian field is a mistake. */
export function namesInScript(record: BattleRecord): Rule {
  const timed = <T>(list: readonly { item: T }[]) => list.map((each) => each.item)
  const lists: [string, readonly (object & Named)[]][] = [
    ['places.json', [...record.places.values()]],
    ['persons.json', [...record.persons.values()]],
    ['forces.json', [...record.units.values()]],
    ['features.json', timed(record.features)],
    ['axes.json', timed(record.axes)],
    ['sorties.json', timed(record.sorties)],
  ]
  return () => lists.flatMap(([file, entries]) => entries.flatMap((entry) => inScript(file, entry)))
}

/** Each name of a place that is not English has its source, and no source belongs to a missing name. */
export const namesSourced: Rule = ({ record }) =>
  [...record.places.values()].flatMap((place) =>
    (['ru', 'ja', 'mn'] as const).flatMap((language) => {
      const [name, naming] = [place.names[language], place.naming[language]]
      if ((name === undefined) === (naming === undefined)) return []
      const path = `${pathOf(place)}.naming.${language}`
      return [
        name === undefined
          ? fault('places.json', path, 'a name in this language', 'none')
          : fault('places.json', path, `confidence and sources of "${name}"`, 'nothing'),
      ]
    }),
  )

/** The source of a place's name is in sources.json. */
export function namingCited(sources: ReadonlySet<string>): Rule {
  return ({ record }) =>
    [...record.places.values()].flatMap((place) =>
      (['ru', 'ja', 'mn'] as const).flatMap((language) =>
        (place.naming[language]?.sources ?? []).flatMap((s, i) =>
          sources.has(s.id)
            ? []
            : [
                fault(
                  'places.json',
                  `${pathOf(place)}.naming.${language}.sources[${i}].id`,
                  'a source of sources.json',
                  `"${s.id}"`,
                ),
              ],
        ),
      ),
    )
}
