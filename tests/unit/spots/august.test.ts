import { describe } from 'vitest'
import { atLeast, atMost, claim, commander, eventDay, eventText, eventTime, eventUnits, facts, flown, km, lines, posture, record, rivals, superior, there } from './support'

describe('August, by the article', () => {
  facts([
    ['three probes, on the 3rd and the 7th to 8th (83)', () => [claim('forces.probes', 'su.probes').value, eventDay('ev.1939-08-03.probe-one'), eventDay('ev.1939-08-07.probes-two-three')], [3, '1939-08-03', '1939-08-07']],
    ['about 1,000 dead against 85 casualties (83)', () => [claim('casualties.killed', 'su.probes.dead').value, claim('casualties.total', 'jp.probes.casualties').value], [1000, 85]],
    ['then the Mongolian 8th Cavalry is driven off its hills (83)', () => eventUnits('ev.1939-08-09.8cd-driven').includes('su_8cd'), true],
    ['40 Japanese wounded a day (85)', () => claim('casualties.rate', 'jp.wounded.daily').value, 40],
    ['at least 4,000 lorries (79)', () => claim('supply.trucks', 'su.trucks.08').min, 4000],
    ['2,000 Japanese lorries with 1,500 tons a day by the 20th (73)', () => [claim('supply.trucks', 'jp.trucks.08-20').value, claim('supply.tons', 'jp.supply.daily').value], [2000, 1500]],
    ['tank brigades 4, 6 and 11 and mechanised 7 and 8 (79)', () => ['su_4tb', 'su_6tb', 'su_11tb_s', 'su_7mab', 'su_8mab'].every((id) => record.units.has(id)), true],
    ['498 BT tanks (79)', () => claim('tanks.strength', 'su.tanks.08-20').value, 498],
    ['two Mongolian cavalry divisions, one on either wing (79)', () => [claim('forces.cavalry-divisions', 'mn.forces.cavalry').value, superior('08-20T06:00', 'su_6cd'), superior('08-20T06:00', 'su_8cd')], [2, 'su_gn', 'su_gs']],
    ['57,000 men late in August (16)', () => claim('strength.persons', 'su-mn.strength.august').value, 57_000],
    ['the opening is at 05:45 on the 20th (87)', () => [eventTime('ev.1939-08-20.opening'), claim('date.opening', 'date.opening').date], ['08-20T05:45', '1939-08-20T05:45']],
    ['with 557 aircraft over the day (87)', () => claim('aircraft.committed', 'su.aircraft.committed').value, 557],
    ['no sortie record flies more than them (87)', () => flown('so.1939-08-20.opening') + flown('so.1939-08-20.second') + flown('so.1939-08-20.rs82'), atMost(557)],
    ['623 Soviet aircraft, with 223 I-16 and 181 SB (120)', () => [claim('aircraft.strength', 'su.aircraft.1939-08-20').value, claim('aircraft.strength', 'su.aircraft.1939-08-20').parts!['I-16'], claim('aircraft.strength', 'su.aircraft.1939-08-20').parts!.SB], [623, 223, 181]],
    ['145 Japanese on the 21st (129)', () => claim('aircraft.strength', 'jp.aircraft.1939-08-21').value, 145],
    ['about 50,000 attack (87)', () => claim('strength.persons.attack', 'su-mn.strength.attack').value, 50_000],
    ['Zhukov commands (79)', () => /Zhukov/.test(commander('08-20T06:00', 'su_1ag')), true],
    ['Komatsubara commands the 23rd (81)', () => /Komatsubara/.test(commander('08-20T06:00', 'jp_23d')), true],
    ['the 23rd is under Sixth Army (29)', () => superior('08-20T06:00', 'jp_23d'), 'jp_6a'],
    ['the wings go round: 8th Brigade south of the Holsten line, 9th in the north, on the 22nd apart (89)', () => km('08-22T06:00', 'su_8mab', 'su_9mab'), atLeast(8)],
    ['on the 25th they have met by Nomonhan (89)', () => [eventDay('ev.1939-08-25.link-up'), km('08-25T12:00', 'su_8mab', 'su_9mab') < 7, km('08-25T12:00', 'su_9mab', 'nomonhan-burd-obo') < 6], ['1939-08-25', true, true]],
    ['that date is the article’s, others stand beside (89)', () => [claim('date.link-up', 'date.link-up').date, rivals('date.link-up', 'date.link-up').length > 1], ['1939-08-25', true]],
    ['the 23rd Division is trapped: a pocket stands on the 26th (89)', () => lines('08-26T06:00', 'pocket').length, atLeast(1)],
    ['and regiments of it are encircled (89)', () => ['jp_8bg', 'jp_2_28'].map((id) => posture('08-26T06:00', id)), ['encircled', 'encircled']],
    ['on the 26th the relief fails (89)', () => claim('date.relief', 'date.relief').date, '1939-08-26'],
    ['on the 27th the break-out fails (89)', () => [claim('date.breakout-attempt', 'date.breakout-attempt').date, eventDay('ev.1939-08-27.breakout-27')], ['1939-08-27', '1939-08-27']],
    ['by the 31st the ground is clear: no pocket, nobody encircled at noon (89)', () => [claim('date.clear', 'date.clear').date, lines('08-31T12:00', 'pocket'), there('08-31T12:00', 'jp_64')], ['1939-08-31', [], false]],
    ['the remnant of the 23rd is beyond (89)', () => [there('08-31T12:00', 'jp_23d'), /400/.test(eventText('ev.1939-08-30.komatsubara-out'))], [true, true]],
    ['9,284 Soviet casualties from the 20th: 1,701 dead and missing, 7,583 wounded (110)', () => [claim('casualties.total', 'su.casualties.offensive').value, claim('casualties.total', 'su.casualties.offensive').parts!['dead and missing'], claim('casualties.total', 'su.casualties.offensive').parts!.wounded], [9284, 1701, 7583]],
    ['8,500 Japanese of 25,000, 34 per cent, on 21–31 August (109)', () => [claim('casualties.battle', 'jp.battle-casualties.08-21').value, claim('strength.persons.battle', 'jp.battle-strength.08-21').value, claim('casualties.battle.percent', 'jp.battle-rate.08-21').value], [8500, 25_000, 34]],
    ['1,800 of 22,000 on 1–20 August (108)', () => [claim('casualties.battle', 'jp.battle-casualties.08-01').value, claim('strength.persons.battle', 'jp.battle-strength.08-01').value], [1800, 22_000]],
    ['no Japanese tank: they were withdrawn (17)', () => [claim('tanks.strength', 'jp.tanks.august').value, there('08-20T12:00', 'jp_3tr'), there('08-20T12:00', 'jp_4tr')], [0, false, false]],
  ]) // prettier-ignore
})
