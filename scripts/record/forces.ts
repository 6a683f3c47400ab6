import { cite } from './cite'

interface Commander { name: string; original?: string; from?: string; until?: string; fate?: string }
type Names = { en: string; ru?: string; ja?: string; mn?: string }
const units: Record<string, unknown>[] = []

function unit(
  id: string, side: 'su' | 'mn' | 'jp' | 'mk', parent: string | null, names: Names, short: string, arm: string, echelon: string,
  confidence: 'documented' | 'approximate' | 'reconstructed', sources: string,
  more: { commanders?: Commander[]; strength?: string; note?: string } = {},
) { // prettier-ignore
  units.push({ id, side, parent, names, short, arm, echelon, ...more, confidence, sources: cite(sources) })
}

// Soviet and Mongolian
unit('su_front', 'su', null, { en: 'Front (Coordinating) Group, Chita', ru: 'Фронтовая группа' }, 'Front Gp', 'headquarters', 'army-group', 'approximate', 'SEED; MEM-H', {
  commanders: [{ name: 'Komandarm 2nd Rank G. M. Shtern', original: 'Г. М. Штерн' }], note: 'Formed on 5 July at Chita (date from memory).' })
unit('su_1ag', 'su', 'su_front', { en: '1st Army Group', ru: '1-я армейская группа', ja: '第1軍集団' }, '1 AG', 'headquarters', 'army', 'documented', 'SEED; JPKAM; SHISH; MEM-H', {
  commanders: [
    { name: 'N. V. Feklenko', until: '1939-06-05T00:00+08:00', fate: 'replaced by Zhukov' },
    { name: 'Komkor G. K. Zhukov', original: 'Г. К. Жуков', from: '1939-06-05T00:00+08:00' },
  ],
  strength: '57,000 men in late August; 498 tanks on 20 August',
  note: '57th Special Corps (57-й особый корпус) until July; 21 July is the date used, others say 15 or 19 July. The article still writes of the 57th Corps on 20 August. Commissar M. S. Nikishev, chief of staff M. A. Bogdanov. Other totals: 51,950 or 52,000 men; 438 tanks.' })
unit('mn_hq', 'mn', 'su_front', { en: 'Mongolian People\'s Revolutionary Army, field headquarters', ru: 'МНРА', mn: 'МАХЦ' }, 'MPRA', 'headquarters', 'army', 'documented', 'SEED', {
  commanders: [{ name: 'Marshal Kh. Choibalsan', original: 'Хорлоогийн Чойбалсан' }, { name: 'Corps Commissar J. Lkhagvasuren', original: 'Жамъянгийн Лхагвасүрэн' }],
  note: 'Lkhagvasuren was Zhukov\'s deputy for the Mongolian troops.' })
unit('su_gs', 'su', 'su_1ag', { en: 'Southern Group', ru: 'Южная группа', ja: '南部集団', mn: 'Өмнөд бүлэг' }, 'S Gp', 'headquarters', 'corps', 'documented', 'LITPORT; GOLD p. 53', {
  commanders: [{ name: 'Colonel M. I. Potapov', original: 'М. И. Потапов' }] })
unit('su_gc', 'su', 'su_1ag', { en: 'Central Group', ru: 'Центральная группа', ja: '中央集団', mn: 'Төв бүлэг' }, 'C Gp', 'headquarters', 'corps', 'documented', 'LITPORT; GOLD p. 53; PYL95', {
  commanders: [{ name: 'Kombrig D. E. Petrov, under Zhukov himself', original: 'Д. Е. Петров', until: '1939-08-24T00:00+08:00' }],
  note: 'Dissolved on 24 August; its troops went to the two wings, with the Holsten between them. Many works name Zhukov alone as its commander.' })
unit('su_gn', 'su', 'su_1ag', { en: 'Northern Group', ru: 'Северная группа', ja: '北部集団', mn: 'Умард бүлэг' }, 'N Gp', 'headquarters', 'corps', 'documented', 'JPKAM; LL64678; GOLD p. 89', {
  commanders: [
    { name: 'Colonel I. V. Shevnikov', original: 'Шевников', until: '1939-08-21T00:00+08:00', fate: 'relieved' },
    { name: 'Colonel I. P. Alekseyenko', original: 'И. П. Алексеенко', from: '1939-08-21T00:00+08:00' },
  ],
  note: 'One account has Alekseyenko dismissed in turn before Fui fell; not shown.' })
unit('su_57rd', 'su', 'su_gs', { en: '57th Rifle Division', ru: '57-я стрелковая дивизия' }, '57 RD', 'infantry', 'division', 'documented', 'NOV; KLUB; MEM-H', {
  commanders: [{ name: 'Colonel I. V. Galanin' }], strength: 'part of 28,690 men in three divisions', note: 'Initials from memory; one scan prints M. V.' })
unit('su_80rr', 'su', 'su_57rd', { en: '80th Rifle Regiment', ru: '80-й стрелковый полк' }, '80 RR', 'infantry', 'regiment', 'documented', 'BAR; GOLD p. 90')
unit('su_127rr', 'su', 'su_57rd', { en: '127th Rifle Regiment', ru: '127-й стрелковый полк' }, '127 RR', 'infantry', 'regiment', 'documented', 'DREA p. 35; NOV')
unit('su_293rr', 'su', 'su_57rd', { en: '293rd Rifle Regiment', ru: '293-й стрелковый полк' }, '293 RR', 'infantry', 'regiment', 'documented', 'NOV; GOLD p. 56')
unit('su_8mab', 'su', 'su_gs', { en: '8th Motor-Armoured Brigade', ru: '8-я мотоброневая бригада' }, '8 MABr', 'armoured-car', 'brigade', 'documented', 'KLUB; KOLOM p. 40; MEM-H', {
  commanders: [{ name: 'Colonel V. A. Mishulin' }], strength: 'about 80 armoured cars', note: 'Commander from memory. The three motor-armoured brigades together: 4,960 men.' })
unit('su_6tb', 'su', 'su_gs', { en: '6th Tank Brigade, less one battalion', ru: '6-я легкотанковая бригада' }, '6 TBr', 'armour', 'brigade', 'documented', 'KLUB; EBK; MEM-H', {
  commanders: [{ name: 'Colonel M. I. Pavelkin' }], strength: 'BT-7; with the 11th brigade 6,400 men', note: 'Commander from memory.' })
unit('su_4b6tb', 'su', 'su_gn', { en: '4th Battalion, 6th Tank Brigade', ru: '4-й батальон 6-й танковой бригады' }, '4/6 TBr', 'armour', 'battalion', 'documented', 'LL64678; EBK', {
  note: 'Army reserve until the night of 20 to 21 August, then with the Northern Group.' })
unit('su_11tb_s', 'su', 'su_gs', { en: '11th Tank Brigade, two battalions (south)', ru: '11-я танковая бригада, два батальона' }, '11 TBr(S)', 'armour', 'battalion', 'reconstructed', 'SEED; MEM-M', {
  strength: 'BT-5', note: 'The article names only the brigade; its division between the wings is from memory here.' })
unit('su_8cd', 'mn', 'su_gs', { en: '8th Mongolian Cavalry Division', ru: '8-я монгольская кавалерийская дивизия', ja: '外蒙騎兵師団', mn: 'МАХЦ-ын 8-р морьт дивиз' }, '8 CD', 'cavalry', 'division', 'documented', 'GOLD p. 53; FED; MEM-M', {
  commanders: [{ name: 'Nyantaisuren' }], note: 'Commander and regiments (22nd, 23rd) from memory. The article: two Mongolian cavalry divisions; part of the 8th was routed in early August.' })
unit('su_36mrd', 'su', 'su_gc', { en: '36th Motor Rifle Division', ru: '36-я мотострелковая дивизия' }, '36 MRD', 'motor-rifle', 'division', 'documented', 'KLUB; NOV', {
  commanders: [{ name: 'Kombrig D. E. Petrov', original: 'Д. Е. Петров' }], strength: 'part of 28,690 men in three divisions', note: 'Northern Group from 24 August.' })
unit('su_24mr', 'su', 'su_36mrd', { en: '24th Motor Rifle Regiment', ru: '24-й мотострелковый полк' }, '24 MRR', 'motor-rifle', 'regiment', 'documented', 'KLUB; FED; MEM-M', {
  commanders: [{ name: 'Colonel I. I. Fedyuninsky', original: 'И. И. Федюнинский', until: '1939-08-20T19:00+08:00', fate: 'wounded (from memory)' }], strength: 'with 20 armoured cars: 10 BA-20, 10 BA-10' })
unit('su_149mr', 'su', 'su_36mrd', { en: '149th Motor Rifle Regiment', ru: '149-й мотострелковый полк' }, '149 MRR', 'motor-rifle', 'regiment', 'documented', 'RLIT; RULIT4; MEM-H', {
  commanders: [{ name: 'Major I. M. Remizov', original: 'И. М. Ремизов', until: '1939-07-08T00:00+08:00', fate: 'killed 8 July (date from memory)' }] })
unit('su_82rd', 'su', 'su_gc', { en: '82nd Rifle Division', ru: '82-я стрелковая дивизия' }, '82 RD', 'infantry', 'division', 'documented', 'NOV; DREA p. 14', {
  commanders: [{ name: 'Kombrig F. F. Pos', original: 'Ф. Ф. Пось' }], strength: 'part of 28,690 men in three divisions', note: 'Without its 601st regiment. Southern Group from 24 August.' })
unit('su_601rr', 'su', 'su_gn', { en: '601st Rifle Regiment', ru: '601-й стрелковый полк' }, '601 RR', 'infantry', 'regiment', 'documented', 'LL64678', {
  commanders: [{ name: 'Major I. A. Sudak', until: '1939-08-20T19:00+08:00', fate: 'killed before Fui' }] })
unit('su_5rmg', 'su', 'su_gc', { en: '5th Rifle and Machine-Gun Brigade', ru: '5-я стрелково-пулемётная бригада' }, '5 RMG', 'machine-gun', 'brigade', 'documented', 'KLUB', {
  strength: '2,534 men' })
unit('su_7mab', 'su', 'su_gn', { en: '7th Motor-Armoured Brigade', ru: '7-я мотоброневая бригада' }, '7 MABr', 'armoured-car', 'brigade', 'documented', 'KOLOM; LL64678; MEM-H', {
  commanders: [{ name: 'Major A. L. Lesovoy' }], strength: 'about 80 armoured cars', note: 'Commander from memory.' })
unit('su_11tb_n', 'su', 'su_gn', { en: '11th Tank Brigade, two battalions (north)', ru: '11-я танковая бригада, два батальона' }, '11 TBr(N)', 'armour', 'battalion', 'approximate', 'EBK; MEM-M', { strength: 'BT-5' })
unit('su_6cd', 'mn', 'su_gn', { en: '6th Mongolian Cavalry Division', ru: '6-я монгольская кавалерийская дивизия', ja: '外蒙騎兵師団', mn: '6-р морьт дивиз' }, '6 CD', 'cavalry', 'division', 'approximate', 'SEED; MEM-H', {
  note: 'The article counts two Mongolian cavalry divisions; number and regiments (15th, 17th) from memory. One author calls Dandar\'s regiment the 27th.' })
unit('su_9mab', 'su', 'su_gn', { en: '9th Motor-Armoured Brigade', ru: '9-я мотоброневая бригада' }, '9 MABr', 'armoured-car', 'brigade', 'documented', 'LL64678; PYL95; MEM-M', {
  commanders: [{ name: 'Colonel S. I. Oleinikov' }], strength: 'about 80 armoured cars; on 24 August also three border-guard companies and a rifle and machine-gun battalion',
  note: 'Not in the article. Army reserve until the night of 20 to 21 August. Commander from memory.' })
unit('su_212ab', 'su', 'su_gn', { en: '212th Airborne Brigade', ru: '212-я авиадесантная бригада', ja: '空挺旅団' }, '212 ABBr', 'airborne', 'brigade', 'documented', 'LITPORT; GOLD p. 89; MEM-H', {
  commanders: [{ name: 'I. I. Zatevakhin' }], note: 'Fought on foot. Army reserve until 22 August. Commander from memory.' })
unit('su_4tb', 'su', 'su_1ag', { en: '4th Tank Brigade', ru: '4-я танковая бригада' }, '4 TBr', 'armour', 'brigade', 'reconstructed', 'SEED', {
  note: 'Only the article names it, as one of three tank brigades; other lists have the 6th and 11th alone. No place or action is known, so it has no track.' })
unit('su_vvs', 'su', 'su_1ag', { en: 'Air Force of the 1st Army Group', ru: 'ВВС 1-й армейской группы' }, 'VVS', 'aviation', 'division', 'documented', 'SEED', {
  commanders: [{ name: 'Komkor Ya. V. Smushkevich', original: 'Я. В. Смушкевич' }], strength: '557 aircraft in the attack of 20 August; the article\'s table gives 623, though its columns add to 575' })
unit('su_bykov', 'su', 'su_1ag', { en: 'Bykov\'s group (May)' }, 'Bykov', 'infantry', 'battalion', 'approximate', 'DREA; MEM-H', {
  commanders: [{ name: 'S. I. Bykov' }], note: 'Rifle and machine-gun battalion of the 11th Tank Brigade with sappers, armoured cars and SU-12 guns; make-up from memory.' })
unit('su_11tb', 'su', 'su_1ag', { en: '11th Tank Brigade (July, whole)', ru: '11-я танковая бригада' }, '11 TBr', 'armour', 'brigade', 'documented', 'KOLOM; MEM-H', {
  commanders: [{ name: 'Kombrig M. P. Yakovlev', original: 'М. П. Яковлев', until: '1939-07-12T00:00+08:00', fate: 'killed 12 July (date from memory)' }],
  strength: '132 or 133 BT-5 in the fight of 3 July (from memory)', note: 'Shown in two halves in August.' })

// Japan and Manchukuo
unit('jp_kwa', 'jp', null, { en: 'Kwantung Army', ja: '関東軍' }, 'KwA', 'headquarters', 'army-group', 'documented', 'SEED; JPWIKI; MEM-H', {
  commanders: [{ name: 'General Ueda Kenkichi', original: '植田謙吉', until: '1939-09-07T00:00+08:00', fate: 'relieved 7 September (date from memory)' }] })
unit('jp_6a', 'jp', 'jp_kwa', { en: 'Sixth Army', ru: '6-я армия', ja: '第6軍' }, '6 A', 'headquarters', 'army', 'documented', 'JPKAM; JPREC', {
  commanders: [{ name: 'Lieutenant General Ogisu Rippei', original: '荻洲立兵' }], strength: '25,000 men, 21 to 31 August', note: 'Created on 4 August. The given name is also read Ryūhei or Tatsuhei.' })
unit('jp_2fd', 'jp', 'jp_kwa', { en: '2nd Air Division', ru: '2-я авиадивизия', ja: '第2飛行集団' }, '2 FD', 'aviation', 'division', 'documented', 'SEED; FORD', {
  commanders: [{ name: 'Lieutenant General Giga Tetsuji', original: '儀峨徹二' }], strength: '145 aircraft on 21 August' })
unit('jp_23d', 'jp', 'jp_6a', { en: '23rd Division', ru: '23-я пехотная дивизия', ja: '第23師団' }, '23 D', 'infantry', 'division', 'documented', 'SEED; JPNF', {
  commanders: [{ name: 'Lieutenant General Komatsubara Michitarō', original: '小松原道太郎' }], strength: 'about 20,000 on a front of 37 km', note: 'The track is that of the division\'s command post.' })
unit('jp_64', 'jp', 'jp_23d', { en: '64th Infantry Regiment', ru: '64-й пехотный полк', ja: '歩兵第64連隊' }, '64 IR', 'infantry', 'regiment', 'documented', 'SEED; JPKAW; MEM-H', {
  commanders: [{ name: 'Colonel Yamagata Takemitsu', original: '山県武光', until: '1939-08-29T16:00+08:00', fate: 'died 29 August' }] })
unit('jp_3_64', 'jp', 'jp_64', { en: '3rd Battalion, 64th Infantry Regiment', ja: '歩64第3大隊' }, 'III/64', 'infantry', 'battalion', 'documented', 'PYL105; JPKAW', {
  commanders: [{ name: 'Major Kanaizuka', original: '金井塚' }], strength: 'about 300 on 29 August' })
unit('jp_71', 'jp', 'jp_23d', { en: '71st Infantry Regiment', ru: '71-й пехотный полк', ja: '歩兵第71連隊' }, '71 IR', 'infantry', 'regiment', 'documented', 'SEED; DREA p. 15; GOLD p. 90; MEM-M', {
  commanders: [
    { name: 'Colonel Okamoto', fate: 'replaced in July' },
    { name: 'Colonel Nagano' },
    { name: 'Colonel Morita Tōru', original: '森田徹', until: '1939-08-26T12:00+08:00', fate: 'killed 26 August' },
    { name: 'Lieutenant Colonel Higashi Muneharu', original: '東宗治', from: '1939-08-26T12:00+08:00', until: '1939-08-30T04:00+08:00', fate: 'killed 30 August' },
  ],
  note: 'Succession partly from memory. Not to be confused with Major General Morita Norimasa of the 14th Brigade.' })
unit('jp_72', 'jp', 'jp_23d', { en: '72nd Infantry Regiment', ru: '72-й пехотный полк', ja: '歩兵第72連隊' }, '72 IR', 'infantry', 'regiment', 'documented', 'SEED; JPREC; JPKAM', {
  commanders: [{ name: 'Colonel Sakai Mikio', original: '酒井美喜雄', until: '1939-08-24T12:00+08:00', fate: 'wounded 24 August' }], note: 'Division reserve until 24 August.' })
unit('jp_23rec', 'jp', 'jp_23d', { en: '23rd Reconnaissance Regiment (Ioki detachment)', ja: '第23師団捜索隊' }, '23 Rec', 'reconnaissance', 'regiment', 'documented', 'JPNF; GOLD p. 22', {
  commanders: [{ name: 'Lieutenant Colonel Ioki Eiichi', original: '井置栄一' }], strength: '809 men, 12 guns, 4 armoured vehicles' })
unit('jp_13fa', 'jp', 'jp_23d', { en: '13th Field Artillery Regiment', ja: '野砲兵第13連隊' }, '13 FA', 'artillery', 'regiment', 'documented', 'SEED; MEM-H', {
  commanders: [{ name: 'Colonel Ise Takahide', original: '伊勢高秀', until: '1939-08-29T16:00+08:00', fate: 'died 29 August' }], note: 'Commander from memory.' })
unit('jp_7d', 'jp', 'jp_6a', { en: '7th Division', ja: '第7師団' }, '7 D', 'infantry', 'division', 'approximate', 'SEED; MEM-M', {
  commanders: [{ name: 'Lieutenant General Kunizaki Noboru', original: '国崎登' }], note: 'Only parts of it fought here, under other commands; the rest was arriving at the end of August. Commander from memory.' })
unit('jp_26', 'jp', 'jp_23d', { en: '26th Infantry Regiment', ru: '26-й пехотный полк', ja: '歩兵第26連隊' }, '26 IR', 'infantry', 'regiment', 'documented', 'SEED; GOLD p. 22', {
  commanders: [{ name: 'Colonel Sumi Shin\'ichirō', original: '須見新一郎' }], note: 'From the 7th Division, attached. One battalion went north in August (from memory).' })
unit('jp_8bg', 'jp', 'jp_23d', { en: '8th Border Garrison Unit, detachment (Hasebe)', ru: '8-й погранотряд', ja: '第8国境守備隊' }, 'Hasebe', 'border-guard', 'regiment', 'documented', 'DREA; MEM-H', {
  commanders: [{ name: 'Colonel Hasebe Riei', original: '長谷部理叡' }] })
unit('jp_2_28', 'jp', 'jp_8bg', { en: '2nd Battalion, 28th Infantry Regiment', ja: '歩28第2大隊' }, 'II/28', 'infantry', 'battalion', 'documented', 'DREA', {
  commanders: [{ name: 'Major Kajikawa Tomiji', original: '梶川富治' }], strength: '4 rifle companies, machine guns and battalion guns; much reduced' })
unit('jp_14b', 'jp', 'jp_6a', { en: '14th Infantry Brigade', ru: '14-я пехотная бригада', ja: '第14旅団' }, '14 Bde', 'headquarters', 'brigade', 'documented', 'JPREC', {
  commanders: [{ name: 'Major General Morita Norimasa', original: '森田範正' }], note: 'From the 7th Division; led the left wing on 24 to 26 August.' })
unit('jp_28', 'jp', 'jp_14b', { en: '28th Infantry Regiment', ru: '28-й пехотный полк', ja: '歩兵第28連隊' }, '28 IR', 'infantry', 'regiment', 'documented', 'JPKAM; MEM-M', {
  commanders: [{ name: 'Colonel Ashizuka Chōzō', original: '芦塚長蔵' }], note: 'Without its second battalion. Commander from memory.' })
unit('jp_art3', 'jp', 'jp_6a', { en: '3rd Heavy Field Artillery Brigade', ja: '野戦重砲兵第3旅団' }, '3 HFA', 'headquarters', 'brigade', 'approximate', 'MEM-H', {
  commanders: [{ name: 'Major General Hata Yūzaburō', original: '畑勇三郎' }] })
unit('jp_1hfa', 'jp', 'jp_art3', { en: '1st Heavy Field Artillery Regiment', ja: '野戦重砲兵第1連隊' }, '1 HFA', 'artillery', 'regiment', 'approximate', 'KOLOM p. 5; MEM-M', {
  commanders: [{ name: 'Colonel Mishima Giichirō', original: '三嶋義一郎' }], strength: '16 howitzers of 15 cm (from memory)' })
unit('jp_7hfa', 'jp', 'jp_art3', { en: '7th Heavy Field Artillery Regiment', ja: '野戦重砲兵第7連隊' }, '7 HFA', 'artillery', 'regiment', 'reconstructed', 'MEM-M', {
  commanders: [{ name: 'Colonel Takatsukasa Nobuhiro', original: '鷹司信熈' }], strength: '16 guns of 10 cm (from memory)' })
unit('jp_muling', 'jp', 'jp_6a', { en: 'Muling Heavy Artillery Regiment', ja: '穆稜重砲兵連隊' }, 'Muling', 'artillery', 'regiment', 'reconstructed', 'MEM-M', {
  commanders: [{ name: 'Colonel Someya Yoshio', original: '染谷義雄', fate: 'died in late August (from memory)' }], strength: 'perhaps 6 guns of 15 cm (from memory)' })
unit('mk_hs', 'mk', 'jp_6a', { en: 'Hsingan Division', ja: '興安師' }, 'Hsingan', 'cavalry', 'division', 'reconstructed', 'MEM-M', {
  commanders: [{ name: 'Lieutenant General Nomura', original: '野村' }], note: 'In parts, on both flanks.' })
unit('mk_north', 'mk', 'mk_hs', { en: 'Manchukuo cavalry, northern flank', ru: 'маньчжурская кавалерия', ja: '興安北省警備軍' }, 'MK Cav N', 'cavalry', 'regiment', 'documented', 'SEED; JPKAM', {
  commanders: [{ name: 'Lieutenant General Urzhin Garmaev', original: 'Уржин Гармаев' }], note: 'Two Bargut regiments.' })
unit('mk_south', 'mk', 'mk_hs', { en: 'Manchukuo cavalry, southern flank', ru: 'маньчжурская кавалерия', ja: '満州国騎兵' }, 'MK Cav S', 'cavalry', 'regiment', 'documented', 'GOLD p. 53')
unit('mk_shih', 'mk', 'jp_6a', { en: 'Shih Lan detachment', ja: '石蘭支隊' }, 'Shih Lan', 'infantry', 'brigade', 'reconstructed', 'MEM-M', {
  commanders: [{ name: 'Major General Shih Lan-pin', original: '石蘭斌' }], note: 'Part of the 14th Mixed Brigade; its collapse of 21 to 22 August is from memory.' })
unit('jp_azuma', 'jp', 'jp_23d', { en: 'Azuma detachment (May)' }, 'Azuma', 'reconnaissance', 'regiment', 'documented', 'SEED; DREA', {
  commanders: [{ name: 'Lieutenant Colonel Azuma Yaozō', original: '東八百蔵', until: '1939-05-29T06:00+08:00', fate: 'killed 29 May' }],
  strength: '220 men in action on 28 May', note: '23rd Reconnaissance Regiment. Lost 8 officers and 97 men killed, 1 officer and 33 men wounded.' })
unit('jp_yamagata_may', 'jp', 'jp_23d', { en: 'Yamagata detachment (May)' }, 'Yamagata', 'infantry', 'regiment', 'documented', 'SEED; DREA; MEM-M', {
  commanders: [{ name: 'Colonel Yamagata Takemitsu', original: '山県武光' }], strength: 'about 1,600 (from memory)' })
unit('jp_kobayashi', 'jp', 'jp_23d', { en: 'Kobayashi force (west bank, July)' }, 'Kobayashi', 'infantry', 'brigade', 'documented', 'SEED; MEM-M', {
  commanders: [{ name: 'Major General Kobayashi Kōichi', original: '小林恒一' }], strength: '10,000 on 3 and 4 July; Japanese accounts about 8,000 west of the river', note: '71st, 72nd and 26th regiments and a battalion of the 64th.' })
unit('jp_yasuoka', 'jp', 'jp_23d', { en: 'Yasuoka detachment (1st Tank Corps)', ja: '第1戦車団' }, 'Yasuoka', 'headquarters', 'brigade', 'documented', 'SEED', {
  commanders: [{ name: 'Lieutenant General Yasuoka Masaomi', original: '安岡正臣', until: '1939-07-09T18:00+08:00', fate: 'relieved' }], strength: '73 tanks and 14 tankettes', note: 'Two tank regiments, part of the 64th, a battalion of the 28th, engineers and guns. Dissolved after 9 July.' })
unit('jp_3tr', 'jp', 'jp_yasuoka', { en: '3rd Tank Regiment', ja: '戦車第3連隊' }, '3 TR', 'armour', 'regiment', 'documented', 'SEED; MEM-H', {
  commanders: [{ name: 'Colonel Yoshimaru Kiyotake', original: '吉丸清武', until: '1939-07-03T14:00+08:00', fate: 'killed 3 July' }], strength: '41: 26 Type 89, 4 Type 97 Chi-Ha, 7 Type 94, 4 Type 97 Te-Ke' })
unit('jp_4tr', 'jp', 'jp_yasuoka', { en: '4th Tank Regiment', ja: '戦車第4連隊' }, '4 TR', 'armour', 'regiment', 'documented', 'SEED; KOLOM', {
  commanders: [{ name: 'Colonel Tamada Yoshio', original: '玉田美郎' }], strength: '46: 35 Type 95, 8 Type 89, 3 Type 94' })

export const forces = units
