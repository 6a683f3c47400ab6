import { describe } from 'vitest'
import {
  atLeast,
  atMost,
  claim,
  commander,
  count,
  eventDay,
  eventText,
  eventTime,
  facts,
  flown,
  km,
  lines,
  posture,
  rivals,
  says,
  superior,
  there,
  unit,
} from './support'

// Numbers are lines of the article's text; "sheet" is the timeline from which the record was started.
describe('May, by the article', () => {
  facts([
    ['the battles began on 11 May (43)', () => eventDay('ev.1939-05-11.first-clash'), '1939-05-11'],
    [
      'others date their beginning earlier, and are given beside it (43)',
      () => rivals('date.start', 'date.start').includes('1939-05-11') && rivals('date.start', 'date.start').length > 1,
      true,
    ],
    [
      '70 to 90 Mongolian horsemen (43)',
      () => [claim('strength.persons', 'mn.first-clash').min, claim('strength.persons', 'mn.first-clash').max],
      [70, 90],
    ],
    ['Mongolian horsemen are in the disputed ground on 11 May (43)', () => there('05-11T10:00', 'mn_may'), true],
    ['Manchukuo cavalry attacked them (43)', () => there('05-11T12:00', 'mk_may'), true],
    [
      'on 13 May the Mongolians are there again, and hold (43)',
      () => [there('05-13T12:00', 'mn_may'), eventDay('ev.1939-05-13.manchukuo-fails')],
      [true, '1939-05-13'],
    ],
    [
      'on 14 May Azuma leads the advance (45)',
      () => [eventDay('ev.1939-05-14.azuma-first'), there('05-14T18:00', 'jp_azuma')],
      ['1939-05-14', true],
    ],
    [
      'Azuma is a lieutenant colonel (45)',
      () => commander('05-28T06:00', 'jp_azuma'),
      says(/Lieutenant Colonel Azuma/),
    ],
    ['his force is of the 23rd Division (45)', () => superior('05-28T06:00', 'jp_azuma'), 'jp_23d'],
    [
      'Colonel Yamagata leads the supporting regiment (45)',
      () => commander('05-28T06:00', 'jp_yamagata_may'),
      says(/Colonel Yamagata Takemitsu/),
    ],
    ['on 28 May Azuma is surrounded (45)', () => posture('05-28T14:00', 'jp_azuma'), 'encircled'],
    ['a pocket is drawn round him then (45)', () => lines('05-28T14:00', 'pocket'), ['Azuma detachment']],
    [
      'and by the 30th there is no pocket and no force (45)',
      () => [lines('05-30T14:00', 'pocket'), posture('05-30T12:00', 'jp_azuma') === 'encircled'],
      [[], false],
    ],
    [
      'Yamagata does not reach him: both are apart (sheet)',
      () => km('05-28T14:00', 'jp_yamagata_may', 'jp_azuma'),
      atLeast(1.5),
    ],
    [
      'eight officers and 97 men were killed (45)',
      () => [
        claim('casualties.total', 'jp.azuma.casualties').parts!['officers killed'],
        claim('casualties.total', 'jp.azuma.casualties').parts!['men killed'],
      ],
      [8, 97],
    ],
    [
      'one officer and 33 men were wounded (45)',
      () => [
        claim('casualties.total', 'jp.azuma.casualties').parts!['officers wounded'],
        claim('casualties.total', 'jp.azuma.casualties').parts!['men wounded'],
      ],
      [1, 33],
    ],
    ['63 per cent of the force (45)', () => claim('casualties.percent', 'jp.azuma.rate').value, 63],
    [
      'the end is put on the 28th, with the 29th beside it (45; sheet)',
      () => rivals('date.azuma-end', 'date.azuma-end'),
      ['1939-05-28', '1939-05-29'],
    ],
    [
      'the 23rd Division commands from Hailar under Komatsubara (29)',
      () => [km('05-20T12:00', 'jp_23d', 'hailar') < 5, /Komatsubara/.test(commander('05-20T12:00', 'jp_23d'))],
      [true, true],
    ],
    [
      '206 Soviet and 64 Japanese aircraft on 27 May (118, 126)',
      () => [
        claim('aircraft.strength', 'su.aircraft.1939-05-27').value,
        claim('aircraft.strength', 'jp.aircraft.1939-05-27').value,
      ],
      [206, 64],
    ],
    [
      'of them 52 I-16 and 49 I-15 (118)',
      () => [
        claim('aircraft.strength', 'su.aircraft.1939-05-27').parts!['I-16'],
        claim('aircraft.strength', 'su.aircraft.1939-05-27').parts!['I-15'],
      ],
      [52, 49],
    ],
    ['the corps is not yet under Zhukov (35, 48)', () => /Zhukov/.test(commander('05-28T12:00', 'su_1ag')), false],
    [
      'an R-5 is the first loss in the air (sheet)',
      () => [flown('so.1939-05-21.r5', /R-5/), eventTime('ev.1939-05-21.r5-lost').slice(0, 5)],
      [1, '05-21'],
    ],
    [
      'three I-16 and two I-15bis meet Ki-27s on the 22nd (sheet)',
      () => [flown('so.1939-05-22.70iap', /I-16/), flown('so.1939-05-22.70iap', /I-15/)],
      [3, 2],
    ],
    [
      'Azuma stood by the confluence: within 4 km (sheet)',
      () => km('05-28T08:00', 'jp_azuma', 'confluence'),
      atMost(4),
    ],
    ['220 men were with him (sheet)', () => claim('strength.persons', 'jp.azuma.strength').value, 220],
    [
      'Feklenko proposed to leave the east bank (sheet)',
      () => eventText('ev.1939-05-28.feklenko'),
      says(/west|withdraw/i),
    ],
    [
      'no tank of Yasuoka is on the map in May (55)',
      () => [there('05-28T12:00', 'jp_3tr'), there('05-28T12:00', 'jp_4tr'), count('jp_3tr', /Type 89/)],
      [false, false, 26],
    ],
    [
      'between its two advances it is not left on the contested ground (45)',
      () => km('05-20T12:00', 'jp_azuma', 'confluence') > 15 || !there('05-20T12:00', 'jp_azuma'),
      true,
    ],
    ['the error of each place is given (–)', () => unit('05-28T12:00', 'jp_azuma')!.errorM, atLeast(500)],
  ])
})
