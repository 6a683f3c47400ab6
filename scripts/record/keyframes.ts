/**
 * One line a keyframe: time | where | place | posture | note | confidence | sources | depart.
 * Where: `5,-17` sheet kilometres, carried to the ground by the warp; `g:8,-1.6` ground kilometres from the
 * confluence; `p:500,200` metres from the place; `b:-2,0.7` kilometres along the present border from the Burd
 * Obo (south-east positive) and kilometres inside it. A blank line starts a new segment. `+` marks a
 * keyframe that the sheet does not have. Depart: a time, `-` for at once, empty for the rule in tracks.ts.
 */
export const KEYFRAMES: Record<string, string> = {
  su_1ag: `
08-20T00:00 | 0.5,-9.5 | khamar-daba | headquarters | command post on the side towards the valley | D | SEED; LL64678
08-31T12:00 | 0.5,-9.5 | khamar-daba | headquarters | still there | A | MEM-H | 09-16T13:10`,
  su_8cd: `
08-19T22:00 | 6,-16 | south-crossing | assembly | west bank by the crossing | R | MEM-M | 08-20T00:15
+08-20T01:30 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T02:15
+08-20T05:00 | 9,-14 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | 9,-14 | south-crossing | attack | right of the Southern Group | A | GOLD p. 53 | 08-20T09:00
08-20T19:00 | g:25.5,-4.8 | lake-abutara | screen | breaks the Manchukuo horse and reaches the border; moved east by judgement, as the border now drawn lies beyond the sheet | A | GOLD p. 53; FED ch. 88
08-22T12:00 | g:28,-5.8 | lake-abutara | screen | along the border on the southern flank | R | MEM-M
08-31T12:00 | b:13.5,0.8 | mohorehi | screen | on the border, southern flank; held until the cease-fire (inferred) | R | MEM-M | 09-16T13:10`,
  su_8mab: `
08-19T22:00 | 5,-17 | s-assembly | assembly | west bank south-east of Khamar-Daba | R | MEM-L | 08-20T02:00
+08-20T02:45 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T03:30
+08-20T05:00 | 8,-12.5 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | 8,-12.5 | south-crossing | attack | forms up south of the Big Sands | R | GOLD p. 53 | 08-20T09:00
08-20T19:00 | 14,-9.5 | big-sands | advance | southern flank bent back 12 to 13 km | A | GOLD p. 53
08-21T19:00 | 17,-5 | small-sands | block | cuts the road east, south of the Holsten; place inferred | A | KON p. 10
08-22T19:00 | 18,-2 | mohorehi | block | eastern side | R | KON; EBK
08-23T19:00 | 18.5,1 | mohorehi | advance | towards Nomonhan | R | VOR
08-24T19:00 | b:2.6,0.8 | nomonhan-burd-obo | block | in touch by fire with 9 MABr; place inferred | A | VOR
08-25T12:00 | b:2,1 | nomonhan-burd-obo | block | outer ring, facing east | R | SEED
08-31T12:00 | b:2.6,0.7 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-M | 09-16T13:10`,
  su_11tb_s: `
08-19T22:00 | 5.5,-16.5 | s-assembly | assembly | with 8 MABr | R | MEM-M | 08-20T02:45
+08-20T03:30 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T04:00
+08-20T05:10 | 7.6,-13.2 | south-crossing | assembly | behind 8 MABr before light (inferred) | R | MEM-L | 08-20T09:15
08-20T19:00 | 13,-9 | big-sands | advance | with 8 MABr | R | MEM-M
08-21T19:00 | g:15.2,-4.8 | small-sands | attack | Small Sands, clear of the stream | R | MEM-M
08-24T12:00 | 16,-4 | small-sands | block | behind 80 RR, clear of the stream | R | MEM-L
08-28T12:00 | g:10.8,-1.3 | new-engineer-bridge | reserve | south bank; moved off the stream bed by judgement | R | MEM-L | 08-31T12:00`,
  su_6tb: `
08-19T22:00 | 4,-17 | s-assembly | assembly | west bank | R | MEM-M | 08-20T10:00
08-20T19:00 | p:-700,-700 | south-crossing | crossing | held up at the river | A | VOR; KON | 08-21T09:30
+08-21T10:00 | p:0,0 | south-crossing | crossing | over the river at last (hour inferred) | R | VOR | 08-21T11:00
08-21T19:00 | 11,-8 | big-sands | attack | straight into action from the crossing | D | VOR
08-22T19:00 | 13.5,-5.5 | small-sands | attack | takes the strongpoints from behind | D | EBK
08-23T19:00 | 13,-4.5 | small-sands | attack | in three days 15 tanks burnt, 20 hit | D | EBK
08-24T12:00 | 16,-4.5 | small-sands | defend | one battalion inside 80 RR, companies on both flanks | D | BAR
08-26T14:00 | 17,-3.5 | small-sands | counter-attack | three companies, on both flanks | D | BAR
08-27T18:00 | g:15.3,-4.1 | small-sands | defend | back on the line of 80 RR, clear of the stream | A | BAR
08-29T12:00 | 12,0 | new-engineer-bridge | mop-up | north of the Holsten | R | MEM-L
08-31T12:00 | b:6.6,0.8 | mohorehi | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_57rd: `
08-19T22:00 | g:4.3,-12.2 | south-crossing | assembly | west bank, south of Noro | R | MEM-L | 08-19T23:30
+08-20T00:45 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T01:30
+08-20T05:00 | 7.5,-9.5 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | 7.5,-9.5 | big-sands | attack | opens the attack | R | GOLD p. 53 | 08-20T09:00
08-20T19:00 | 9.5,-8 | big-sands | attack | at the Big Sands | R | KON
08-21T19:00 | 11,-6.5 | big-sands | attack | Big and Small Sands taken | A | KON
08-22T19:00 | 11,-5.5 | big-sands | attack | driven into the main position | A | EBK
08-24T19:00 | 11,-5.3 | hill-754 | attack | pressing on Hill 754 | A | JPKAM
08-26T12:00 | 10.2,-4.3 | hill-754 | attack | ring south of the Holsten | A | NOV
08-27T20:00 | g:8.2,-1.9 | peschanaya | hold | south bank clear | D | VOR; GOLD p. 56
08-28T08:00 | 8.5,1.5 | remizov-height | attack | 127 and 293 RR north of the stream, east of Remizov | D | NOV p. 28
08-31T12:00 | b:5.3,0.9 | mohorehi | border-line | border; held until the cease-fire (inferred) | R | MEM-M | 09-16T13:10`,
  su_80rr: `
+08-19T22:00 | g:4.2,-13.1 | south-crossing | assembly | with its division, west bank (inferred) | R | MEM-L | 08-19T23:45
+08-20T01:15 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T02:00
+08-20T05:00 | 8.3,-10.4 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L | 08-20T09:00
08-20T19:00 | 11,-9 | big-sands | attack | towards the Big Sands | R | MEM-L
08-22T12:00 | 14.5,-5 | small-sands | attack | Small Sands | R | MEM-L
08-24T06:00 | 16.5,-4.5 | small-sands | defend | wide front facing east, cover of the Southern Group | D | BAR
08-26T14:00 | 17,-4 | small-sands | attack | with 6 TBr, in two wedges | D | GOLD p. 90
08-27T12:00 | 16.5,-4 | small-sands | defend | back on its line | A | BAR
08-31T12:00 | b:8,0.8 | mohorehi | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_127rr: `
+08-19T22:00 | g:3.3,-11.8 | south-crossing | assembly | with its division, west bank (inferred) | R | MEM-L | 08-19T22:45
+08-20T00:15 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T01:00
+08-20T05:00 | 6.9,-8.9 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L | 08-20T09:00
08-20T19:00 | 8.5,-7.5 | hill-754 | attack | against 71 IR | A | DREA p. 35
08-21T19:00 | 9.5,-6.5 | hill-754 | attack | against 71 IR | A | DREA p. 35
08-24T19:00 | 9,-5.6 | hill-754 | attack | Hill 754 | A | DREA
08-25T12:00 | 9.4,-4.9 | hill-754 | attack | ring | R | NOV
08-26T12:00 | 9.6,-4.1 | noro-heights | attack | pressing north | R | NOV
08-27T12:00 | 9.2,-2.4 | peschanaya | attack | to the Holsten | R | VOR
08-27T20:00 | 9,0.4 | new-engineer-bridge | crossing | over to the north bank (point inferred) | D | VOR p. 26
08-28T08:00 | 8,1.6 | remizov-height | encircle | shuts Remizov in from the east | D | NOV p. 28
08-31T12:00 | b:1.3,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_293rr: `
+08-19T22:00 | g:3.6,-12.6 | south-crossing | assembly | with its division, west bank (inferred) | R | MEM-L | 08-20T00:00
+08-20T01:45 | p:0,0 | south-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T02:30
+08-20T05:10 | 7.6,-9.9 | south-crossing | assembly | on the east bank before light (inferred) | R | MEM-L | 08-20T09:00
08-20T19:00 | 9,-8.5 | big-sands | attack | with its division | R | MEM-L
08-24T19:00 | 11,-5.1 | hill-754 | attack | east of Hill 754 | R | MEM-L
08-26T12:00 | 11.2,-3.8 | hill-754 | attack | ring | R | NOV
08-27T20:00 | g:9.6,-1.3 | new-engineer-bridge | attack | south bank clear; kept on that bank by judgement | R | NOV
08-28T08:00 | 9,1 | new-engineer-bridge | encircle | north bank, east of Remizov | D | NOV p. 28
08-29T02:00 | g:9.9,0.5 | new-engineer-bridge | defend | meets some 400 men breaking out; place inferred | A | GOLD p. 56
08-31T12:00 | b:4,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_82rd: `
08-19T22:00 | 3.2,-2.5 | zelenaya | defend | east bank, south of the Holsten | A | NOV | 08-20T09:00
08-20T19:00 | 4,-3 | zelenaya | attack | gains 500 to 1,500 m | A | GOLD p. 53
08-23T19:00 | 4.5,-3.3 | zelenaya | attack | below Zelenaya | A | VOR
08-25T12:00 | 4.6,-3.2 | zelenaya | attack | attacks the ring from the west | D | NOV
08-26T19:00 | 5.2,-3.3 | zelenaya | attack | west foot of Noro | R | VOR
08-27T20:00 | 7,-2 | peschanaya | hold | Peschanaya and Zelenaya taken | D | VOR
08-31T12:00 | g:8.3,-1.8 | peschanaya | mop-up | south bank | R | MEM-L | 09-16T13:10`,
  su_36mrd: `
08-19T22:00 | 2.6,2.5 | remizov-height | defend | bridgehead north of the Holsten | A | SEED | 08-20T09:00
08-20T19:00 | 3.6,2.8 | remizov-height | attack | gains 500 to 1,500 m | A | GOLD p. 53
08-23T19:00 | 4,3.2 | remizov-height | attack | below Remizov | A | VOR
08-25T12:00 | 4.2,3.2 | remizov-height | attack | attacks the ring from the west | D | NOV
08-28T23:00 | 5,2 | remizov-height | assault | foremost battalion of 24 MRR on Remizov | D | NOV p. 28 | 08-29T06:00
08-30T12:00 | 7,2 | remizov-height | mop-up | east of Remizov | A | PYL105
08-31T12:00 | b:-2,0.9 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_24mr: `
+07-03T09:00 | g:-21,15.5 | bain-tsagan | march | on the march, off its way (start inferred) | R | MEM-H
07-03T12:00 | -12,13 | bain-tsagan | attack | comes in from the north-west, having lost its way | A | MEM-H | 07-04T18:00
+07-05T05:00 | g:-11.2,13 | bain-tsagan | attack | general attack of the last evening (place inferred) | R | MEM-M | 07-05T15:00

+08-19T22:00 | 2.1,3.7 | remizov-height | defend | in the bridgehead with its division (inferred) | R | MEM-L | 08-20T06:30
08-20T08:45 | 2.8,4 | remizov-height | attack | red flags in every company | A | FED ch. 82 | 08-20T09:00
08-20T19:00 | 4,4.5 | remizov-height | attack | first gains | R | FED ch. 82
08-25T12:00 | 5,4.5 | remizov-height | attack | from the north and north-east | R | NOV p. 28
08-28T12:00 | 6,3 | remizov-height | attack | from the north-east of Remizov | D | NOV p. 28 | 08-28T20:00
08-28T23:00 | 5.1,2.1 | remizov-height | assault | on the crest | D | NOV p. 28 | 08-31T12:00`,
  su_149mr: `
+05-28T15:00 | p:-600,0 | confluence | march | reaches the river by lorry (hour inferred) | R | MEM-H
05-28T18:00 | 1.5,1 | confluence | attack | five companies over the river | D | RULIT4 p. 39 | 05-29T06:00
05-29T16:00 | 5,2 | remizov-height | attack | reaches the later Remizov Height | D | FED ch. 36 | 05-29T18:00
+05-29T22:00 | p:-800,200 | confluence | withdraw | ordered back west (hour and place inferred) | A | FED ch. 36

+07-01T18:00 | g:5,2.6 | remizov-height | defend | Soviet line over the northern slopes of the height | A | RULIT4 p. 4 | 07-02T18:30
+07-03T14:00 | g:4.1,2.3 | remizov-height | defend | outposts driven in, line held (place inferred) | R | FED ch. 41 | 07-09T18:00

+08-19T22:00 | 2.5,1.3 | remizov-height | defend | in the bridgehead with its division (inferred) | R | MEM-L | 08-20T06:30
08-20T08:45 | 3.2,1.5 | remizov-height | attack | opens the attack | R | MEM-M | 08-20T09:00
08-23T19:00 | 4,1.8 | remizov-height | attack | western face of Remizov | R | MEM-M
08-28T23:00 | 4.8,1.6 | remizov-height | assault | on the height | R | MEM-M | 08-31T12:00`,
  su_5rmg: `
08-19T22:00 | 2.2,6 | hill-731 | defend | northern end of the bridgehead; little to go on | R | MEM-L | 08-20T09:00
08-20T19:00 | 3,6.5 | hill-731 | attack | with the centre | R | MEM-L
08-24T12:00 | 5,6.5 | hill-731 | attack | follows as 26 IR thins out | R | JPKAM
08-26T17:00 | 5.8,5.6 | hill-731 | attack | against III/64 | R | VOT26
08-29T16:00 | 6.1,5.2 | hill-731 | attack | against III/64 | R | PYL105 | 08-31T12:00`,
  su_7mab: `
+07-03T11:30 | g:-21,3.5 | bain-tsagan | march | on the march from the south-west (start inferred) | R | MEM-H
07-03T15:00 | -13,8 | bain-tsagan | attack | from the south-west and west | A | MEM-H | 07-04T18:00
+07-05T05:00 | g:-12.3,9.6 | bain-tsagan | attack | general attack of the last evening (place inferred) | R | MEM-M | 07-05T15:00

08-19T22:00 | p:600,300 | n-assembly | assembly | west bank; moved clear of the river by judgement | R | MEM-L | 08-20T01:30
+08-20T02:30 | p:0,0 | north-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T03:15
+08-20T05:00 | -4,15 | fui-heights | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | -4,15 | fui-heights | attack | opens the attack | R | LL64678 | 08-20T09:00
08-20T19:00 | -2,14 | fui-heights | attack | stopped before Fui | D | LL64678 | 08-23T06:00
08-23T19:00 | -1.5,13.5 | fui-heights | assault | Fui falls by the Soviet date | A | KON | 08-24T21:00
08-24T22:00 | p:-250,250 | fui-heights | hold | garrison gone | A | JPREC
08-26T12:00 | 8,7 | hill-731 | attack | towards III/64 and the gun positions | R | JPKAM
08-28T12:00 | 8,5 | balshagal | attack | north of Remizov | R | MEM-L
08-31T12:00 | b:-6.5,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_601rr: `
+08-19T22:00 | p:900,-800 | n-assembly | assembly | west bank with the group (inferred) | R | MEM-L | 08-19T22:30
+08-20T00:30 | p:0,0 | north-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T01:15
+08-20T05:00 | -4,14 | fui-heights | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | -4,14 | fui-heights | attack | opens the attack | A | LL64678 | 08-20T09:00
08-20T19:00 | -2,13 | fui-heights | attack | western foot of Fui; Sudak killed | D | LL64678 | 08-23T06:00
08-23T12:00 | -1.7,13 | fui-heights | assault | ordered to finish the strongpoint | D | PYL88 | 08-24T21:00
08-24T22:00 | p:250,-200 | fui-heights | hold | on the height | A | JPREC
08-27T12:00 | 6,6 | hill-731 | attack | south towards the rear of Remizov | R | MEM-L
08-31T12:00 | b:-8.5,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_11tb_n: `
+08-19T22:00 | p:-700,-500 | n-assembly | assembly | west bank with the group (inferred) | R | MEM-L | 08-20T02:30
+08-20T03:30 | p:0,0 | north-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T04:15
+08-20T05:10 | -4.5,15.5 | fui-heights | assembly | on the east bank before light (inferred) | R | MEM-L
08-20T08:45 | -4.5,15.5 | fui-heights | attack | opens the attack | R | EBK | 08-20T09:00
08-20T19:00 | -1.5,14.5 | fui-heights | attack | round Fui | R | EBK
08-22T12:00 | 1,13 | fui-heights | attack | eastern side of Fui | R | GOLD p. 22
08-24T12:00 | 5,10 | hill-731 | advance | south-eastwards | R | MEM-L
08-26T14:00 | 10,5 | balshagal | attack | overruns the guns behind Balshagal; place inferred | A | JPKAM
08-31T12:00 | b:-3.4,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_6cd: `
08-19T22:00 | -10,18 | n-assembly | assembly | west bank, left of the group | R | MEM-L | 08-20T00:30
+08-20T01:30 | p:0,0 | north-crossing | crossing | crosses by night (hour and point inferred) | R | KLUB; GOLD p. 21 | 08-20T02:15
+08-20T05:00 | g:-4.6,18.4 | fui-heights | assembly | on the east bank before light (inferred) | R | MEM-L | 08-20T09:00
08-20T19:00 | b:-20,0.8 | fui-heights | screen | to the border, northern flank | A | JPKAM
08-23T12:00 | b:-17,0.8 | fui-heights | screen | along the border; the sheet had it outside | R | MEM-M
08-25T12:00 | b:-14,0.8 | fui-heights | screen | along the border; the sheet had it outside | R | MEM-M
08-31T12:00 | b:-12,0.8 | nomonhan-burd-obo | screen | border; held until the cease-fire (inferred) | R | MEM-M | 09-16T13:10`,
  su_9mab: `
+08-19T22:00 | -4,-11 | khamar-daba | reserve | army reserve (inferred from the next day) | R | MEM-L
08-20T08:45 | -4,-11 | khamar-daba | reserve | army reserve near Khamar-Daba | A | LL64678
08-21T02:00 | -7,8 | bain-tsagan | march | by night to the Northern Group | D | LL64678 | 08-21T03:30
+08-21T05:00 | p:0,0 | north-crossing | crossing | over the river (hour and point inferred) | R | MEM-L | 08-21T05:45
08-21T19:00 | 5,13.5 | fui-heights | advance | past Fui, towards the spurs of Nomonhan | D | KON
08-22T19:00 | 10,11.5 | fui-heights | advance | on along the border | R | KON
08-23T19:00 | b:-1.2,0.8 | nomonhan-burd-obo | block | at the Burd Obo; the eastern exit cut | D | VOR
08-24T08:00 | b:-5,0.7 | two-lakes | advance | reported from two lakes by Uzur-Nur; kept inside the border, as the lakes are not surely found | A | PYL95
08-24T19:00 | b:-0.5,0.9 | nomonhan-burd-obo | block | in touch by fire with 8 MABr | D | VOR
08-25T12:00 | b:0.2,1 | nomonhan-burd-obo | block | ring closed | A | SEED
08-31T12:00 | b:-0.6,0.7 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-M | 09-16T13:10`,
  su_4b6tb: `
+08-19T22:00 | -4,-10.5 | khamar-daba | reserve | army reserve (inferred from the next day) | R | MEM-L
08-20T08:45 | -4,-10.5 | khamar-daba | reserve | army reserve near Khamar-Daba | A | LL64678
08-21T02:00 | -7,8.5 | bain-tsagan | march | with 9 MABr | D | LL64678 | 08-21T04:00
+08-21T05:30 | p:0,0 | north-crossing | crossing | over the river (hour and point inferred) | R | MEM-L | 08-21T06:15
+08-21T19:00 | 4.4,13.3 | fui-heights | advance | with 9 MABr (inferred) | R | MEM-L
+08-22T19:00 | 9.4,11.3 | fui-heights | advance | with 9 MABr (inferred) | R | MEM-L
08-23T19:00 | b:-2.2,0.9 | nomonhan-burd-obo | block | with 9 MABr | A | EBK
08-25T12:00 | b:-1.2,0.9 | nomonhan-burd-obo | block | ring closed | R | EBK | 08-31T12:00`,
  su_212ab: `
+08-19T22:00 | -3.5,-11.5 | khamar-daba | reserve | army reserve (inferred from the next day) | R | MEM-L
08-20T08:45 | -3.5,-11.5 | khamar-daba | reserve | army reserve south-west of Khamar-Daba | A | LITPORT
08-22T20:00 | -6,12 | july-bridge | march | to the Northern Group | A | GOLD p. 89 | 08-23T02:00
+08-23T04:30 | p:0,0 | north-crossing | crossing | over the river (hour and point inferred) | R | MEM-L | 08-23T05:00
08-23T12:00 | -2,12.3 | fui-heights | assault | Fui, from the south-west; place inferred | A | GOLD p. 89
08-25T12:00 | 12,9 | nomonhan-burd-obo | block | north-eastern part of the ring | R | MEM-L
08-31T12:00 | b:-4.8,0.8 | nomonhan-burd-obo | border-line | border; held until the cease-fire (inferred) | R | MEM-L | 09-16T13:10`,
  su_bykov: `
05-28T05:00 | 2,0.5 | confluence | defend | east bank by the confluence | A | DREA | 05-29T20:00`,
  su_11tb: `
+07-03T09:00 | g:-22,12.5 | bain-tsagan | march | on the march from the west (start inferred) | R | MEM-H
07-03T10:45 | -13,11 | bain-tsagan | attack | from the west and north-west off the march, without infantry | A | KOLOM p. 5
+07-03T15:00 | g:-12.6,11.6 | bain-tsagan | attack | in among the Japanese positions (place inferred) | R | KOLOM p. 5 | 07-04T18:00
+07-05T05:00 | g:-9.8,12.2 | bain-tsagan | attack | pressing the rearguard to the bridge (place inferred) | R | MEM-M | 07-05T15:00`,
  jp_6a: `
+08-19T22:00 | p:0,0 | hailar | headquarters | at Hailar (inferred from the next morning) | R | JPKAM
08-20T05:45 | p:0,0 | hailar | headquarters | at Hailar, off the map | D | JPKAM
08-23T12:00 | 24,20 | shogunbyo | headquarters | moves up, near Shogunbyo; place inferred | A | JPKAM
08-31T12:00 | 24,20 | shogunbyo | headquarters | still there | R | MEM-L | 09-16T13:10`,
  jp_23d: `
+08-19T22:00 | 11,2.5 | balshagal | headquarters | behind Balshagal (inferred) | R | MEM-L
08-20T05:45 | 11,2.5 | balshagal | headquarters | behind Balshagal | R | MEM-L
08-24T06:00 | 18,-1 | mohorehi | headquarters | forward post for the counter-stroke | A | JPREC | 08-24T13:00
08-24T14:00 | 17.5,-1.5 | mohorehi | headquarters | tanks and aircraft upon the post; place inferred | A | JPREC
08-26T12:00 | 19,1 | mohorehi | headquarters | back towards the border | R | MEM-L
08-28T12:00 | 13,1 | balshagal | attack | Komatsubara goes in with a scratch force | R | MEM-M | 08-30T20:00
08-30T22:00 | 12,1.5 | balshagal | breakout | ordered out | R | MEM-M | 08-30T22:30
08-31T06:00 | p:-200,-900 | nomonhan | headquarters | back with some 400 men | A | MEM-H | 09-16T13:10`,
  jp_23rec: `
08-19T18:00 | p:0,0 | fui-heights | defend | all-round position, 809 men | D | JPNF
08-20T12:00 | p:0,0 | fui-heights | encircled | cavalry on the flank gone | D | JPKAM
08-23T18:00 | -0.8,13 | fui-heights | encircled | wireless lost, no supply | D | GOLD p. 22
08-24T08:00 | -0.6,13 | fui-heights | encircled | about 200 fit | D | GOLD p. 22 | 08-24T20:30
08-24T22:00 | 0.5,13 | fui-heights | breakout | leaves eastwards without orders | D | JPREC | 08-24T22:15
08-25T12:00 | 19,13 | uzur-nur | withdrawn | beyond the border claimed by the Soviet side | A | JPKAM`,
  jp_26: `
08-19T18:00 | 4.5,8 | hill-731 | defend | northern sector, between Fui and 64 IR | A | GOLD p. 22
08-23T20:00 | 7,6 | hill-731 | withdraw | drawn out for the counter-stroke | A | JPKAM | 08-23T21:00
08-24T12:00 | 19.5,-2 | mohorehi | attack | with Morita's wing, late | R | JPKAM
08-26T14:00 | 19,-2.5 | mohorehi | defend | driven back by 6 TBr and 80 RR | D | GOLD p. 90
08-31T12:00 | g:21.4,1 | mohorehi | withdrawn | beyond the border; moved out 1 km by judgement | R | MEM-L`,
  jp_64: `
+07-22T20:00 | g:6.1,3.3 | remizov-height | assembly | before the attack (inferred) | R | MEM-L | 07-23T06:30
07-23T09:00 | 4,2.5 | remizov-height | attack | towards Kawamata | D | SEED | 07-25T12:00
07-25T18:00 | 5.5,2.7 | remizov-height | defend | digs in | A | SEED; DREA | 07-27T18:00

08-19T18:00 | 5.5,2.7 | remizov-height | defend | Remizov and Balshagal | A | SEED; JPKAW
08-26T17:00 | 6,2.3 | remizov-height | encircled | rear overrun | A | VOT26
08-28T12:00 | 5.8,2.0 | remizov-height | encircled | on Remizov | A | NOV p. 28 | 08-28T21:30
08-28T23:00 | 6.8,1.5 | remizov-height | withdraw | height lost | A | NOV p. 28
08-29T16:00 | 8.5,-0.8 | old-engineer-bridge | destroyed | Yamagata and Ise die near an engineer bridge | A | MEM-H`,
  jp_3_64: `
08-19T18:00 | 5.5,5 | hill-731 | defend | north of its regiment | A | VOT26
08-26T17:00 | 7,5.5 | hill-731 | encircled | 5 km from the main body | D | VOT26
08-28T22:00 | 7,5.5 | hill-731 | encircled | three attacks beaten off | D | PYL104
08-29T21:00 | 7,5.5 | hill-731 | encircled | about 300, still holding | D | PYL105 | 08-30T22:00
08-31T03:00 | g:10.3,8.2 | nomonhan | breakout | slips out to the north-east, over the border | R | MEM-L`,
  jp_72: `
+07-22T20:00 | g:5.6,4.7 | hill-731 | assembly | before the attack (inferred) | R | MEM-L | 07-23T06:30
07-23T09:00 | 3.5,3.5 | remizov-height | attack | towards Kawamata | D | SEED | 07-25T18:00

08-19T18:00 | 9,3.5 | balshagal | reserve | division reserve north of the Holsten | A | MEM-M
08-23T22:00 | 17,0 | mohorehi | assembly | for the counter-stroke | A | JPKAM | 08-24T08:00
08-24T12:00 | 16,-3 | small-sands | attack | right wing; broken by tanks | D | JPREC | 08-24T18:00
08-25T06:00 | 18.5,-0.5 | mohorehi | reserve | gathered again by Tsuji | D | JPREC
08-31T12:00 | 20,3 | nomonhan-burd-obo | withdrawn | beyond the border | R | MEM-L`,
  jp_71: `
08-19T18:00 | 9.5,-6.5 | hill-754 | defend | left of II/28 | D | DREA p. 35
08-21T19:00 | 9.5,-5 | hill-754 | withdraw | pushed back by 127 and 80 RR and tanks | A | DREA p. 35
08-23T22:00 | 14,-1 | mohorehi | assembly | part of it, for the counter-stroke | A | JPKAM | 08-24T08:00
08-24T12:00 | 16.5,-2 | mohorehi | attack | late | R | JPKAM
08-26T12:00 | 11,0.5 | new-engineer-bridge | encircled | Colonel Morita Tōru killed | A | GOLD p. 90
08-30T04:00 | 10,-0.5 | new-engineer-bridge | destroyed | last of the regiment; Higashi killed | A | MEM-M`,
  jp_8bg: `
08-19T18:00 | p:-250,-50 | noro-heights | defend | Noro | D | DREA
08-24T19:00 | p:-250,250 | noro-heights | encircled | cut off | A | DREA | 08-26T20:30
08-26T22:00 | 7.5,-1.5 | peschanaya | breakout | north over the Holsten | A | DREA p. 24
08-28T06:00 | p:-500,-1700 | nomonhan | withdrawn | remnants at Nomonhan; put outside the ring by judgement | R | MEM-M`,
  jp_2_28: `
07-28T23:00 | 7.7,-4.9 | hill-754 | defend | takes over Hills 742 and 754 | D | DREA
08-19T18:00 | 7.7,-4.9 | hill-754 | defend | Hills 742 and 754 | D | DREA
08-24T17:00 | 8,-4.3 | hill-754 | encircled | 40 men of reinforcement arrive (day uncertain) | A | DREA
08-26T16:00 | 8,-3.8 | hill-754 | encircled | grenades gone; cut off by tanks (day uncertain) | A | DREA p. 21 | 08-26T20:30
08-26T22:00 | 8.5,-2 | peschanaya | breakout | three columns (day uncertain) | A | DREA p. 24
08-28T06:00 | p:300,-1900 | nomonhan | withdrawn | put outside the ring by judgement | R | MEM-M`,
  jp_28: `
+08-19T22:00 | p:0,0 | handagai | reserve | at Handagai (inferred from the next day) | R | JPKAM
08-20T12:00 | p:0,0 | handagai | march | ordered up from Handagai, off the map | D | JPKAM | 08-22T06:00
08-24T12:00 | 20,-3.5 | mohorehi | attack | left wing, stopped 500 m short | A | JPREC
08-25T12:00 | 19.5,-3.5 | mohorehi | attack | tries again and fails | A | JPREC
08-26T14:00 | 20.5,-3.5 | mohorehi | defend | guns stop the left Soviet wedge | D | GOLD p. 90
08-31T12:00 | g:22.6,0 | mohorehi | withdrawn | border; moved out by judgement | R | MEM-L`,
  jp_14b: `
+08-19T22:00 | p:-2000,1000 | handagai | headquarters | not yet in the field; shown with 28 IR, off the map (a guess) | R | MEM-L | 08-22T18:00
08-24T06:00 | 21,-2 | mohorehi | headquarters | Morita, left wing | A | JPREC
08-31T12:00 | 23,0 | mohorehi | headquarters | beyond the border | R | MEM-L | 09-16T13:10`,
  jp_13fa: `
08-19T18:00 | 9.5,2.5 | balshagal | artillery | behind Balshagal | A | JPKAM
08-26T14:00 | 9.5,2 | balshagal | overrun | gun positions overrun; place inferred | A | JPKAM | 08-29T06:00
08-29T16:00 | g:8.1,0.2 | old-engineer-bridge | destroyed | Ise dies near an engineer bridge | A | MEM-H`,
  jp_1hfa: `
08-19T18:00 | 10.5,3 | balshagal | artillery | behind Balshagal | R | MEM-L
08-26T14:00 | 10.5,3 | balshagal | overrun | gun positions overrun | A | JPKAM
08-27T12:00 | 10.5,3 | balshagal | destroyed | guns lost | R | MEM-L`,
  jp_7hfa: `
08-19T18:00 | 11,4 | balshagal | artillery | behind Balshagal | R | MEM-L
08-26T14:00 | 11,4 | balshagal | overrun | gun positions overrun | A | JPKAM`,
  jp_muling: `
08-19T18:00 | 11,-2.5 | noro-heights | artillery | south-bank group behind Noro | R | MEM-L
08-27T12:00 | 11,-2.3 | noro-heights | destroyed | the guns behind Noro wiped out; place inferred | A | JPKAM`,
  mk_north: `
08-19T18:00 | 3,17 | fui-heights | screen | right of Fui | A | JPKAM | 08-20T08:45
08-20T10:00 | 15,18 | fui-heights | rout | two Bargut regiments broken; end of the flight inferred | A | FED ch. 88; JPKAM`,
  mk_south: `
08-19T18:00 | 16,-11 | big-sands | screen | southern flank | A | GOLD p. 53 | 08-20T09:00
08-20T12:00 | 24,-9 | lake-abutara | rout | scattered eastwards; place inferred | A | GOLD p. 53`,
  mk_shih: `
08-19T18:00 | 12.5,-7.5 | big-sands | defend | between 71 IR and the southern flank | R | MEM-M
08-21T19:00 | 16,-2 | mohorehi | dispersed | mutiny or rout | R | MEM-M`,
  jp_azuma: `
+05-27T22:00 | g:7.5,5.6 | balshagal | march | on the night march to the confluence (start inferred) | R | DREA
05-28T05:00 | 0.8,1.8 | confluence | block | some 2 km short of the confluence, east bank | D | DREA
05-29T18:00 | 0.8,1.8 | confluence | destroyed | surrounded and destroyed | D | SEED`,
  jp_yamagata_may: `
+05-27T22:00 | g:9.2,6 | balshagal | march | columns on the night march (start inferred) | R | DREA
05-28T05:00 | 6,4 | remizov-height | attack | pinned north-east of Azuma | A | DREA | 05-31T06:00
+05-31T18:00 | p:0,0 | nomonhan | withdrawn | back towards Hailar by 3 June (place inferred) | A | FED ch. 36`,
  jp_kobayashi: `
07-01T18:00 | -3,16 | fui-heights | assembly | east bank, opposite Bain-Tsagan | A | SEED | 07-02T22:00
+07-03T03:00 | p:300,150 | july-bridge | crossing | boats first, the bridge by about 06:30 | A | VRUB p. 170; BAR
07-03T08:00 | p:0,0 | bain-tsagan | attack | on Bain-Tsagan | D | SEED
07-03T15:00 | -9,8 | bain-tsagan | defend | push south stopped | A | SEED | 07-04T18:00
07-05T05:00 | p:-250,-600 | july-bridge | withdraw | going back over the bridge | D | SEED | 07-05T05:20
+07-05T09:00 | g:-3,15.6 | fui-heights | withdrawn | east bank again (place inferred) | R | SEED`,
  jp_3tr: `
07-02T18:15 | 9,5 | balshagal | attack | towards Hill 733 | R | MEM-M
07-03T14:00 | 6,2.5 | remizov-height | attack | stopped | R | MEM-M | 07-04T12:00`,
  jp_4tr: `
+07-02T20:00 | g:8.4,2.4 | balshagal | assembly | before the night attack (inferred) | R | MEM-M | 07-02T22:45
07-03T00:00 | 6,1 | remizov-height | attack | night attack through the gun lines | R | MEM-M | 07-03T03:00
+07-03T05:00 | g:8.2,2.2 | balshagal | withdraw | back before light (inferred) | R | MEM-M | 07-04T12:00`,
  jp_yasuoka: `
+07-02T18:00 | g:9.3,5.2 | balshagal | headquarters | behind the tank regiments (inferred) | R | MEM-L | 07-09T06:00
07-09T18:00 | 10,5 | balshagal | dissolved | thrown back; the detachment is broken up | D | SEED`,
}
