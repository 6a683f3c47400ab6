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
  lines,
  posture,
  record,
  rivals,
  says,
  there,
} from './support'

function sixthArmy() {
  const value = record.claims
    .find((c) => c.id === 'cl.jp.casualties.total')!
    .values.find((v) => v.by.startsWith('Sixth Army'))!
  return [value.value, ...['killed', 'wounded', 'missing', 'sick'].map((part) => value.parts![part])]
}

describe('September and the totals, by the article', () => {
  facts([
    ['the cease-fire is agreed on the 15th (91)', () => [eventDay('ev.1939-09-15.agreement'), claim('date.agreement', 'date.agreement').date], ['1939-09-15', '1939-09-15']],
    ['it holds from 13:10 on the 16th (91)', () => [eventTime('ev.1939-09-16.cease-fire'), claim('date.cease-fire', 'date.cease-fire').date], ['09-16T13:10', '1939-09-16T13:10']],
    ['other works have other hours (91; sheet)', () => rivals('date.cease-fire', 'date.cease-fire').length, atLeast(3)],
    ['Molotov and Tōgō agreed (sheet)', () => eventText('ev.1939-09-15.agreement'), says(/Molotov.*Tōgō/)],
    ['582 on 11 September is under SB, as printed, and the record says that the row is shifted (121)', () => [claim('aircraft.strength', 'su.aircraft.1939-09-11').value, record.claims.find((c) => c.id === 'cl.su.aircraft.1939-09-11')!.issues.some((i) => i.kind === 'shifted-row')], [582, true]],
    ['255 Japanese aircraft on 13 September, 158 fighters (130)', () => [claim('aircraft.strength', 'jp.aircraft.1939-09-13').value, claim('aircraft.strength', 'jp.aircraft.1939-09-13').parts!.fighters], [255, 158]],
    ['Tokyo stops the counter-offensive on the 3rd (sheet)', () => eventDay('ev.1939-09-03.tokyo-stops'), '1939-09-03'],
    ['Ueda is relieved on the 7th, Umezu follows (sheet)', () => [/Ueda/.test(commander('09-06T12:00', 'jp_kwa')), /Umezu/.test(commander('09-10T12:00', 'jp_kwa'))], [true, true]],
    ['the 16th Regiment fights by Eris-Ulin-Obo (sheet)', () => km('09-08T18:00', 'jp_16', 'eris-ulin-obo'), (n: unknown) => Number(n) < 5],
    ['10 bombers and 45 fighters meet 75 I-16 and 15 I-153 on the 14th (sheet)', () => [flown('so.1939-09-14.jp', /Ki-30|Ki-21/), flown('so.1939-09-14.jp', /Ki-27/), flown('so.1939-09-14.su', /I-16/), flown('so.1939-09-14.su', /I-153/)], [10, 45, 75, 15]],
    ['some 200 aircraft in the last raid on the 15th (sheet)', () => flown('so.1939-09-15.tamsag'), 200],
    ['Ki-32 fly for the first time (sheet)', () => flown('so.1939-09-15.tamsag', /Ki-32/), atLeast(1)],
    ['war in Europe on the 1st (79; sheet)', () => eventDay('ev.1939-09-01.war-in-europe'), '1939-09-01'],
    ['no pocket and nobody encircled in September (89)', () => ['09-01T12:00', '09-10T12:00', '09-16T14:00'].map((t) => lines(t, 'pocket').length), [0, 0, 0]],
    ['the 23rd is by Nomonhan, beyond the claim (89)', () => posture('09-10T12:00', 'jp_23d'), 'headquarters'],
    ['the 64th Regiment is no longer on the map (89)', () => there('09-10T12:00', 'jp_64'), false],
    ['Sixth Army’s 19,714 casualties: 7,696 killed, 8,647 wounded, 1,021 missing, 2,350 sick (97)', () => sixthArmy(), [19_714, 7696, 8647, 1021, 2350]],
    ['162 Japanese and 250 Soviet aircraft lost, 208 of these in combat (95, 111)', () => [claim('aircraft.lost.combat', 'jp.aircraft.lost.combat').value, claim('aircraft.lost.total', 'su.aircraft.lost.total').value, claim('aircraft.lost.combat', 'su.aircraft.lost.combat').value], [162, 250, 208]],
    ['29 of the 42 tanks disabled were repaired (95)', () => claim('tanks.repaired', 'jp.tanks.repaired').value, 29],
    ['253 Soviet tanks and 133 armoured cars (111)', () => [claim('tanks.lost', 'su.tanks.lost').value, claim('tanks.lost.armoured-cars', 'su.armoured-cars.lost').value], [253, 133]],
    ['96 Soviet and 72 Japanese guns (111, 19)', () => [claim('artillery.lost', 'su.guns.lost').value, claim('artillery.lost', 'jp.guns.lost').value], [96, 72]],
    ['75–80 per cent of the tanks by anti-tank guns (111)', () => [claim('tanks.lost.by-cause', 'su.tanks.lost.anti-tank-guns').min, claim('tanks.lost.by-cause', 'su.tanks.lost.anti-tank-guns').max], [75, 80]],
    ['Krivosheev 2001: 25,655, with 23,225 of 1993 beside it (110)', () => [claim('casualties.total', 'su.casualties.total').value, rivals('casualties.total', 'su.casualties.total').includes(23_225)], [25_655, true]],
    ['701 sick, Sokolov 2,225 (110)', () => rivals('casualties.sick', 'su.casualties.sick').filter((n) => n === 701 || n === 2225).length, 2],
    ['556–990 Mongolian casualties, 280 killed and 710 wounded at the most (112)', () => [claim('casualties.total', 'mn.casualties.total').min, claim('casualties.total', 'mn.casualties.total').max, claim('casualties.killed', 'mn.casualties.killed').value, claim('casualties.wounded', 'mn.casualties.wounded').value], [556, 990, 280, 710]],
    ['1,921 Mongolian and 2,330 Japanese animals (112, 19)', () => [claim('animals.lost', 'mn.animals').value, claim('animals.lost', 'jp.animals').value], [1921, 2330]],
    ['500–600 prisoners (95)', () => [claim('casualties.prisoners', 'jp.casualties.prisoners').min, claim('casualties.prisoners', 'jp.casualties.prisoners').max], [500, 600]],
    ['1,559 of the tank troops (111)', () => claim('casualties.tank-troops', 'su.casualties.tank-troops').value, 1559],
    ['18,509 Soviet fighter sorties and 2,015 of bombers (155)', () => [claim('sorties.fighter', 'su.sorties.fighter').value, claim('sorties.bomber', 'su.sorties.bomber').value], [18_509, 2015]],
    ['the last raid is met by the Soviet air force (sheet)', () => eventUnits('ev.1939-09-15.last-raid').includes('su_vvs'), true],
  ]) // prettier-ignore
})
