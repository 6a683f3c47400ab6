import { parseBattleTime } from '../../src/base/core/battleTime'
import type { BattleRecord } from '../../src/record/model/record'
import { pathOf } from '../../src/record/read/readFile'
import type { Citation, Names } from '../../src/record/schema/common'
import { fault, type CheckContext, type Finding, type Rule } from './finding'

/** The script of each language's names; digits, signs and (in Japanese) any letters may be mixed in. */
const SCRIPTS = {
  ru: { only: /^[\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}№]+$/u, name: 'Cyrillic' },
  mn: { only: /^[\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}№]+$/u, name: 'Cyrillic' },
  ja: { only: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, name: 'Japanese writing' },
} as const
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{M}°+±×]+$/u

type Named = { readonly names: Names }

function inScript(file: string, entry: object & Named, names: Names = entry.names, field = 'names'): Finding[] {
  const path = pathOf(entry)
  const wrong = (language: string, script: string, name: string) =>
    fault(file, `${path}.${field}.${language}`, `a name in ${script}`, `"${name}"`)
  const others = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).flatMap((language) => {
    const name = names[language]
    return name === undefined || SCRIPTS[language].only.test(name)
      ? []
      : [wrong(language, SCRIPTS[language].name, name)]
  })
  return LATIN.test(names.en) ? others : [wrong('en', 'Latin letters', names.en), ...others]
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
  return () => [
    ...lists.flatMap(([file, entries]) => entries.flatMap((entry) => inScript(file, entry))),
    ...[...record.places.values()].flatMap((place) =>
      place.formerly ? inScript('places.json', place, place.formerly.names, 'formerly.names') : [],
    ),
  ]
}

interface Dated {
  readonly file: string
  readonly path: string
  /** When the text is shown, or when what it tells of happened. */
  readonly t: number
  readonly text: string
}

/** What the record says at a time of its own: events, captions, notes of keyframes, names of lines and arrows. */
function datedTexts(record: BattleRecord, fixPath: CheckContext['fixPath']): Dated[] {
  return [
    ...record.events.flatMap(({ item, from }) => [
      { file: 'events.json', path: `${pathOf(item)}.title`, t: from, text: item.title },
      { file: 'events.json', path: `${pathOf(item)}.text`, t: from, text: item.text ?? '' },
    ]),
    ...record.chapters.flatMap((chapter) =>
      chapter.steps.map((step, i) => ({
        file: 'chapters.json',
        path: `${pathOf(chapter)}.steps[${i}].caption`,
        t: parseBattleTime(step.play?.to ?? step.t)!,
        text: step.date === undefined ? step.caption : '',
      })),
    ),
    ...record.tracks.flatMap(({ unit, segments }) =>
      segments.flatMap((fixes, s) =>
        fixes.map((fix, i) => ({
          file: 'tracks.json',
          path: `${fixPath(unit.id, s, i)}.note`,
          t: fix.t as number,
          text: fix.note,
        })),
      ),
    ),
    ...[
      ...record.features.map((f) => ['features.json', f] as const),
      ...record.axes.map((a) => ['axes.json', a] as const),
    ].map(([file, { item, from }]) => ({
      file,
      path: `${pathOf(item)}.names.en`,
      t: from as number,
      text: item.names.en,
    })),
  ]
}

/** A place that was renamed is not called by its new name before that day, unless the text says "later". */
export function namesInTime(record: BattleRecord): Rule {
  return ({ fixPath }) =>
    [...record.places.values()].flatMap(({ names, formerly }) =>
      formerly === undefined
        ? []
        : datedTexts(record, fixPath)
            .filter(
              ({ t, text }) =>
                t < parseBattleTime(formerly.until)! && text.includes(names.en) && !/\blater\b/.test(text),
            )
            .map(({ file, path, text }) =>
              fault(
                file,
                path,
                `"${formerly.names.en}", as ${names.en} was called until ${formerly.until}, or "later"`,
                `"${text}"`,
              ),
            ),
    )
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

/** The sources of a place's names, and of its former name, are in sources.json. */
export function namingCited(sources: ReadonlySet<string>): Rule {
  const unknown = (path: string, cited: readonly Citation[] = []) =>
    cited.flatMap(({ id }, i) =>
      sources.has(id) ? [] : [fault('places.json', `${path}.sources[${i}].id`, 'a source of sources.json', `"${id}"`)],
    )
  return ({ record }) =>
    [...record.places.values()].flatMap((place) => [
      ...(['ru', 'ja', 'mn'] as const).flatMap((language) =>
        unknown(`${pathOf(place)}.naming.${language}`, place.naming[language]?.sources),
      ),
      ...unknown(`${pathOf(place)}.formerly`, place.formerly?.sources),
    ])
}
