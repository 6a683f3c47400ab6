import { describe } from 'vitest'
import {
  atLeast,
  claim,
  commander,
  eventDay,
  eventText,
  eventTime,
  eventUnits,
  facts,
  flown,
  km,
  record,
  says,
  superior,
  there,
} from './support'

describe('June, by the article', () => {
  facts([
    ['on 1 June Zhukov is called to Moscow (35)', () => eventDay('ev.1939-06-01.zhukov-summoned'), '1939-06-01'],
    [
      'Voroshilov tells him on the 2nd what Stalin wants (35)',
      () => eventText('ev.1939-06-01.zhukov-summoned'),
      says(/Voroshilov|Stalin/),
    ],
    [
      'he arrives on 5 June (48)',
      () => [eventDay('ev.1939-06-05.zhukov-arrives'), claim('date.zhukov', 'date.zhukov').date],
      ['1939-06-05', '1939-06-05'],
    ],
    [
      'and commands from then on (48)',
      () => [commander('06-04T12:00', 'su_57sc'), commander('06-15T12:00', 'su_57sc')].map((n) => /Zhukov/.test(n)),
      [false, true],
    ],
    [
      'he is a komdiv, and a komkor only from 31 July (Bushueva)',
      () => [commander('06-15T12:00', 'su_57sc'), commander('08-20T12:00', 'su_1ag')],
      ['Komdiv Georgy Zhukov', 'Komkor Georgy Zhukov'],
    ],
    ['Smushkevich comes with his airmen (48)', () => commander('06-15T12:00', 'su_vvs'), says(/Smushkevich/)],
    ['Smushkevich is a komkor too (48)', () => commander('06-15T12:00', 'su_vvs'), says(/Komkor/)],
    [
      'Lkhagvasuren, corps commissar, is of the Mongolian army (48)',
      () => [record.persons.get('lkhagvasuren')!.side, record.persons.get('lkhagvasuren')!.ranks[0]!.rank],
      ['mn', 'Corps Commissar'],
    ],
    ['Choibalsan commands it (infobox)', () => commander('08-20T12:00', 'mn_hq'), 'Marshal Khorloogiin Choibalsan'],
    ['the airmen are under the group (48)', () => superior('06-15T12:00', 'su_vvs'), 'su_57sc'],
    [
      '95 I-16, 56 I-15, 116 SB and 51 R-5 on 22 June (119)',
      () =>
        ['I-16', 'I-15', 'SB', 'R-5'].map((type) => claim('aircraft.strength', 'su.aircraft.1939-06-22').parts![type]),
      [95, 56, 116, 51],
    ],
    ['318 Soviet aircraft in all (119)', () => claim('aircraft.strength', 'su.aircraft.1939-06-22').value, 318],
    [
      '119 Japanese aircraft on 20 June, 77 of them fighters (127)',
      () => [
        claim('aircraft.strength', 'jp.aircraft.1939-06-20').value,
        claim('aircraft.strength', 'jp.aircraft.1939-06-20').parts!.fighters,
      ],
      [119, 77],
    ],
    [
      'on 27 June the Japanese struck Tamsag-Bulak (50)',
      () => [eventDay('ev.1939-06-27.tamsag-raid'), claim('date.raid', 'date.raid').date],
      ['1939-06-27', '1939-06-27'],
    ],
    [
      'the target is that base (50)',
      () => record.sorties.find((s) => s.item.id === 'so.1939-06-27.tamsag')!.item.target,
      'tamsag-bulak',
    ],
    [
      'the 2nd Air Brigade flew it: the air division is named (50)',
      () => eventUnits('ev.1939-06-27.tamsag-raid').includes('jp_2fd'),
      true,
    ],
    [
      '30 bombers (sheet)',
      () => flown('so.1939-06-27.tamsag', /Ki-30|Ki-21|BR/) + flown('so.1939-06-27.bain-burdu-nur', /Ki-30|Ki-21|BR/),
      30,
    ],
    [
      'nine Ki-30, nine Ki-21 and twelve BR.20 (sheet)',
      () =>
        [/Ki-30/, /Ki-21/, /BR/].map(
          (type) => flown('so.1939-06-27.tamsag', type) + flown('so.1939-06-27.bain-burdu-nur', type),
        ),
      [9, 9, 12],
    ],
    [
      'about 74 Ki-27 with them (sheet)',
      () => flown('so.1939-06-27.tamsag', /Ki-27/) + flown('so.1939-06-27.bain-burdu-nur', /Ki-27/),
      74,
    ],
    [
      'Kwantung Army ordered it without Tokyo (50)',
      () =>
        eventText('ev.1939-06-23.raid-ordered') +
        eventText('ev.1939-06-27.tamsag-raid') +
        eventText('ev.1939-06-28.tokyo-forbids'),
      says(/Tokyo|permission|leave/),
    ],
    ['Tokyo promptly forbade more (50)', () => eventDay('ev.1939-06-28.tokyo-forbids') >= '1939-06-27', true],
    [
      'through June small attacks near Nomonhan (52)',
      () => eventText('ev.1939-06-01.june-clashes'),
      says(/clash|attack/i),
    ],
    [
      'at the end of the month Komatsubara has his order (52)',
      () => eventTime('ev.1939-06-30.july-order'),
      '06-30T15:00',
    ],
    [
      'the raided base lies off the drawn battlefield, and is marked so (50)',
      () => record.places.get('tamsag-bulak')!.offMap,
      true,
    ],
    [
      'far from the front: more than 80 km from the confluence (sheet)',
      () => km('06-27T06:00', 'tamsag-bulak', 'confluence'),
      atLeast(80),
    ],
    ['Azuma is gone (45)', () => there('06-15T12:00', 'jp_azuma'), false],
    ['22 June: 95 Soviet fighters (sheet)', () => flown('so.1939-06-22.su'), 95],
  ])
})
