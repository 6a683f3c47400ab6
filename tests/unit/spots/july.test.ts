import { describe } from 'vitest'
import { atLeast, atMost, claim, commander, count, eastOf, eventTime, eventUnits, facts, km, posture, record, rivals, says, stands, superior, there } from './support'

describe('July, by the article', () => {
  facts([
    ['two prongs: three regiments and part of a fourth go over the river (55)', () => String(claim('forces.composition', 'jp.forces.crossing').text), says(/71st.*72nd.*26th.*battalion of the 64th/)],
    ['the 26th of the 7th Division is led by Sumi (55)', () => commander('07-03T08:00', 'jp_26'), says(/Sumi/)],
    ['Yasuoka is a lieutenant general (55)', () => commander('07-02T20:00', 'jp_yasuoka'), says(/Lieutenant General Yasuoka Masaomi/)],
    ['he has the 3rd and 4th Tank Regiments (55)', () => [superior('07-02T20:00', 'jp_3tr'), superior('07-02T20:00', 'jp_4tr')], ['jp_yasuoka', 'jp_yasuoka']],
    ['3rd Tank Regiment: 26 Type 89, 4 Type 97, 7 Type 94, 4 Te-Ke (58–61)', () => [/Type 89/, /Chi-Ha/, /Type 94/, /Te-Ke/].map((t) => count('jp_3tr', t)), [26, 4, 7, 4]],
    ['4th Tank Regiment: 35 Ha-Go, 8 Type 89, 3 Type 94 (63–65)', () => [/Ha-Go/, /Type 89/, /Type 94/].map((t) => count('jp_4tr', t)), [35, 8, 3]],
    ['together 73 tanks and 14 tankettes (57–65)', () => [count('jp_3tr', /tanks$/) + count('jp_4tr', /tanks$/), count('jp_3tr', /tankettes/) + count('jp_4tr', /tankettes/)], [73, 14]],
    ['he attacks on the night of 2 July (71)', () => [claim('date.yasuoka-attack', 'date.yasuoka-attack').date, eventTime('ev.1939-07-02.yasuoka-attacks').slice(0, 5)], ['1939-07-02', '07-02']],
    ['on the east bank north of the Holsten: Yasuoka is east of the confluence (55)', () => eastOf('07-02T20:00', 'jp_yasuoka', 'confluence'), atLeast(1)],
    ['the northern force crosses: Kobayashi is on Bain-Tsagan on 3 July (67)', () => km('07-03T09:00', 'jp_kobayashi', 'bain-tsagan'), atMost(4)],
    ['there is one bridge for it (69)', () => [claim('supply.bridges', 'jp.bridges.07').value, stands('07-03T12:00', 'july-bridge'), stands('07-06T12:00', 'july-bridge')], [1, true, false]],
    ['450 tanks and armoured cars counter-attack (67)', () => claim('tanks.strength.armour', 'su.armour.07-03').value, 450],
    ['from three sides: three Soviet forces are within 8 km of it (69)', () => ['su_11tb', 'su_7mab', 'su_24mr'].map((id) => km('07-03T18:00', id, 'bain-tsagan') < 8), [true, true, true]],
    ['they are at the attack (69)', () => posture('07-03T12:00', 'su_11tb'), says(/attack|assault/)],
    ['the force withdraws over the river on 5 July (69)', () => [claim('date.withdrawal', 'date.withdrawal').date, eastOf('07-05T12:00', 'jp_kobayashi', 'july-bridge') > 0 || !there('07-05T12:00', 'jp_kobayashi')], ['1939-07-05', true]],
    ['Yasuoka lost over half his armour (71)', () => claim('tanks.lost.percent', 'jp.tanks.yasuoka.lost').min, 50],
    ['on 9 July he is thrown back and the detachment dissolved (71)', () => [claim('date.yasuoka-dissolved', 'date.yasuoka-dissolved').date, eventTime('ev.1939-07-09.yasuoka-dissolved').slice(0, 5)], ['1939-07-09', '07-09']],
    ['after that it is no more on the map (71)', () => ['07-11T12:00', '07-25T12:00'].map((t) => there(t, 'jp_yasuoka')), [false, false]],
    ['Yasuoka was relieved (71)', () => record.units.get('jp_yasuoka')!.commanders[0]!.fate, says(/relieved/)],
    ['a front of 4 km along the east bank (73)', () => claim('geography.front', 'front.july').value, 4],
    ['2,600 Soviet lorries (73)', () => claim('supply.trucks', 'su.trucks.07').value, 2600],
    ['600 Japanese lorries early in July, 1,000 at its end, 75 per cent running (73)', () => [claim('supply.trucks', 'jp.trucks.07-early').value, claim('supply.trucks', 'jp.trucks.07-end').value, claim('supply.trucks.percent', 'jp.trucks.operable').value], [600, 1000, 75]],
    ['on 23 July the 64th and 72nd attack (75)', () => [eventTime('ev.1939-07-23.july-infantry').slice(0, 5), ['jp_64', 'jp_72'].every((id) => eventUnits('ev.1939-07-23.july-infantry').includes(id))], ['07-23', true]],
    ['towards the bridge: both are within 8 km of the confluence (75)', () => ['jp_64', 'jp_72'].map((id) => km('07-23T15:00', id, 'confluence') < 8), [true, true]],
    ['more than half the shells were fired in two days (75)', () => claim('supply.ammunition.percent', 'jp.shells.share').min, 50],
    ['they stop on the 25th (75)', () => [claim('date.july-offensive', 'date.july-offensive').date, eventTime('ev.1939-07-25.july-called-off').slice(0, 5)], ['1939-07-23/1939-07-25', '07-25']],
    ['over 5,000 Japanese casualties by then (75)', () => claim('casualties.total', 'jp.casualties.to-july').min, 5000],
    ['the table has 800 of 10,000 on 3–4 July (105)', () => [claim('casualties.battle', 'jp.battle-casualties.07-03').value, claim('strength.persons.battle', 'jp.battle-strength.07-03').value], [800, 10_000]],
    ['2,500 of 15,000 on 7–14 July, 1,700 of 22,000 on 23–25 July (106–107)', () => ['07-07', '07-23'].map((d) => [claim('casualties.battle', `jp.battle-casualties.${d}`).value, claim('strength.persons.battle', `jp.battle-strength.${d}`).value]), [[2500, 15_000], [1700, 22_000]]],
    ['148 Japanese aircraft on 23 July (128)', () => claim('aircraft.strength', 'jp.aircraft.1939-07-23').value, 148],
    ['the attack’s hour differs between works, and both stand (71)', () => rivals('date.yasuoka-attack', 'date.yasuoka-attack').length, atLeast(2)],
  ]) // prettier-ignore
})
