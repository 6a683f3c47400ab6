import { toLocal } from '@/geo/frame'
import { cite } from './cite'

type Kind = 'height' | 'strongpoint' | 'crossing' | 'confluence' | 'settlement' | 'cairn' | 'lake' | 'dunes' | 'area' | 'airfield' | 'headquarters' | 'memorial'

interface Row {
  id: string
  kind: Kind
  names: { en: string; ru?: string; ja?: string; mn?: string }
  aka?: string[]
  at: readonly [number, number]
  /** Latitude, longitude in the history sheet. */
  sheet?: readonly [number, number]
  errorM: number
  reason: string
  spot?: number
  rank: 1 | 2 | 3
  confidence: 'documented' | 'approximate' | 'reconstructed'
  sources: string
}

const ROWS: Row[] = [
  { id: 'confluence', kind: 'confluence', names: { en: 'Kawamata (Khalkhin Gol and Holsten)', ru: 'устье Хайластын-Гола', ja: '川又' }, aka: ['Kawatama (article)', 'Central crossing', 'Центральная переправа'], at: [118.587, 47.7303], sheet: [47.735, 118.565], errorM: 1000, reason: "The article's own coordinate, put on the valley floor of the elevation figures and on the drawn course.", rank: 1, confidence: 'approximate', sources: 'SEED' },
  { id: 'khamar-daba', kind: 'headquarters', names: { en: 'Khamar-Daba', ru: 'Хамар-Даба', ja: 'ハマルダバ', mn: 'Хамар даваа' }, aka: ['Hamardaba'], at: [118.562, 47.637], sheet: [47.6496, 118.5717], errorM: 2000, reason: 'Crest of the western bluff, 785 to 800 m in the figures. The Victory Monument at its foot is 2.8 km east, so the command post is shown between the two.', spot: 800, rank: 1, confidence: 'documented', sources: 'MNFILM; SEED' },
  { id: 'victory-monument', kind: 'memorial', names: { en: 'Victory Monument, Khamar-Daba' }, at: [118.5991, 47.6349], errorM: 150, reason: 'Position by satellite receiver, printed in a travel guide; stands today beside Khamar-Daba.', rank: 3, confidence: 'documented', sources: 'MNFILM' },
  { id: 'field-memorial', kind: 'memorial', names: { en: 'Memorial south of Sumber' }, at: [118.6159, 47.6333], errorM: 300, reason: 'Second memorial with a published coordinate, at the foot of the western bluff.', rank: 3, confidence: 'approximate', sources: 'MNFILM' },
  { id: 'sumber-obo', kind: 'cairn', names: { en: 'Sumber obo', ru: 'Сумбэр', ja: 'スンベル', mn: 'Сүмбэр' }, aka: ['Sumber', 'Samburu'], at: [118.577, 47.64], sheet: [47.6451, 118.6051], errorM: 1500, reason: 'Shoulder of the western bluff where the figures pass the 764 m given for it.', spot: 764, rank: 3, confidence: 'approximate', sources: 'PWRK' },
  { id: 'remizov-height', kind: 'height', names: { en: 'Remizov Height', ru: 'высота Ремизова', ja: 'レミゾフ高地' }, aka: ['Hill 733', 'сопка Ремизова'], at: [118.65, 47.748], sheet: [47.753, 118.6318], errorM: 2000, reason: 'Western end of the plateau north of the Holsten, nearly 5 km east of the river, where the figures stand at 728 m.', spot: 733, rank: 1, confidence: 'approximate', sources: 'JPKAW; RULIT4' },
  { id: 'balshagal', kind: 'height', names: { en: 'Balshagal Heights', ja: 'バルシャガル高地' }, at: [118.703, 47.762], sheet: [47.7665, 118.6852], errorM: 3000, reason: 'Highest part of the same plateau (745 m in the figures), running on east from Remizov.', rank: 1, confidence: 'approximate', sources: 'JPKAW; MEM-M' },
  { id: 'remizov-basin', kind: 'area', names: { en: 'Basin south-east of Remizov' }, at: [118.672, 47.735], sheet: [47.7404, 118.6505], errorM: 2000, reason: 'Two kilometres south-east of Remizov as the 1940 volume has it, on the fall towards the Holsten.', rank: 3, confidence: 'reconstructed', sources: 'RULIT4' },
  { id: 'peschanaya', kind: 'height', names: { en: 'Peschanaya (Sandy Hill)', ru: 'сопка Песчаная' }, at: [118.682, 47.712], sheet: [47.7188, 118.6585], errorM: 2500, reason: 'South bank, overlooking the basin across the Holsten; a dune hill of the baked ground.', rank: 2, confidence: 'reconstructed', sources: 'VOR; RULIT4' },
  { id: 'zelenaya', kind: 'height', names: { en: 'Zelenaya (Green Hill)', ru: 'высота Зеленая' }, at: [118.66, 47.708], sheet: [47.7116, 118.6318], errorM: 2500, reason: 'South bank beside Peschanaya, on the edge of the plateau.', rank: 2, confidence: 'reconstructed', sources: 'VOR; MEM-L' },
  { id: 'old-engineer-bridge', kind: 'crossing', names: { en: 'Old Engineer Bridge' }, at: [118.66, 47.7215], sheet: [47.7278, 118.6451], errorM: 2500, reason: 'Laid on the drawn Holsten south of Remizov; only remembered maps give it.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'new-engineer-bridge', kind: 'crossing', names: { en: 'New Engineer Bridge' }, at: [118.69, 47.7245], sheet: [47.7206, 118.6852], errorM: 2500, reason: 'Laid on the drawn Holsten some 2 km above the old bridge; only remembered maps give it.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'noro-heights', kind: 'height', names: { en: 'Noro Heights', ru: 'Норо', ja: 'ノロ高地' }, aka: ['Hill 742', 'Nogō'], at: [118.686, 47.697], sheet: [47.6945, 118.6518], errorM: 2000, reason: 'Western edge of the plateau south of the Holsten; figures 728 m plus a dune hill.', spot: 742, rank: 1, confidence: 'approximate', sources: 'JPKAW; DREA' },
  { id: 'hill-754', kind: 'height', names: { en: 'Hill 754' }, at: [118.722, 47.684], sheet: [47.6882, 118.6852], errorM: 2500, reason: 'Next strongpoint south-east of 742; figures 738 m plus a dune hill.', spot: 754, rank: 2, confidence: 'approximate', sources: 'DREA' },
  { id: 'big-sands', kind: 'dunes', names: { en: 'Big Sands', ru: 'Большие пески' }, aka: ['Bolshie Peski'], at: [118.734, 47.668], sheet: [47.6721, 118.7119], errorM: 3000, reason: 'Scale of the sheet kept: 11 km east of the confluence, south of Noro, in the southern dune field.', rank: 2, confidence: 'reconstructed', sources: 'KON; MEM-M' },
  { id: 'small-sands', kind: 'dunes', names: { en: 'Small Sands', ru: 'Малые пески' }, aka: ['Malye Peski'], at: [118.774, 47.691], sheet: [47.6945, 118.752], errorM: 3000, reason: 'South of the upper Holsten, north-east of the Big Sands.', rank: 2, confidence: 'reconstructed', sources: 'KON; EBK; MEM-M' },
  { id: 'lake-abutara', kind: 'lake', names: { en: 'Lake Abutara' }, aka: ['source of the Holsten'], at: [118.855, 47.689], sheet: [47.6721, 118.8321], errorM: 4000, reason: 'Low ground at the head of the drawn Holsten.', rank: 3, confidence: 'approximate', sources: 'FORD' },
  { id: 'mohorehi', kind: 'area', names: { en: 'Mohorehi' }, at: [118.827, 47.724], sheet: [47.726, 118.8054], errorM: 4000, reason: 'Japanese assembly ground of 24 August, just inside the present border above the upper Holsten; from memory.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'nomonhan-burd-obo', kind: 'cairn', names: { en: 'Nomonhan Burd Obo', ru: 'Номон-Хан-Бурд-Обо', ja: 'ノモンハン・ブルド・オボー', mn: 'Номон хан бүрд овоо' }, at: [118.769, 47.755], sheet: [47.789, 118.7921], errorM: 2000, reason: 'A border cairn belongs on the border: the bend of the present line, some 14 km east of the river. The sheet had it 4 km outside.', rank: 1, confidence: 'approximate', sources: 'SEED; MEM-M' },
  { id: 'nomonhan', kind: 'settlement', names: { en: 'Nomonhan (relay point)', ja: 'ノモンハン' }, at: [118.779, 47.782], sheet: [47.8159, 118.8054], errorM: 4000, reason: 'North of the Burd Obo, moved with it by the same amount.', rank: 3, confidence: 'approximate', sources: 'JPKAW' },
  { id: 'shogunbyo', kind: 'settlement', names: { en: 'Shogunbyo', ru: 'Джанджин-Сумэ', ja: '将軍廟', mn: 'Жанжин сүм' }, aka: ['Chiangchunmiao', 'Dzhindzhin-Sume'], at: [118.92, 47.928], sheet: [47.9328, 118.8989], errorM: 6000, reason: 'Temple well behind the border; the sheet offset from the confluence, unchecked.', rank: 2, confidence: 'approximate', sources: 'JPKAW; MOSCH' },
  { id: 'uzur-nur', kind: 'lake', names: { en: 'Uzur-Nur', ru: 'Узур-Нур', ja: 'ウズル水', mn: 'Узуур нуур' }, at: [118.797, 47.812], sheet: [47.8339, 118.8321], errorM: 6000, reason: 'The 1939 maps contradict one another; shown in the hollow of the figures north-east of the Burd Obo.', rank: 3, confidence: 'reconstructed', sources: 'PYL85' },
  { id: 'two-lakes', kind: 'lake', names: { en: 'Two lakes by Uzur-Nur' }, at: [118.822, 47.845], sheet: [47.8654, 118.7854], errorM: 6000, reason: 'Reported 5 km north-west of Uzur-Nur; the only hollows of the figures near it lie north, so they are put there. As doubtful as Uzur-Nur itself.', rank: 3, confidence: 'reconstructed', sources: 'PYL95' },
  { id: 'fui-heights', kind: 'strongpoint', names: { en: 'Fui Heights', ru: 'высота Палец', ja: 'フイ高地' }, aka: ['Palets', 'Фуи', 'Hill 721'], at: [118.566, 47.869], sheet: [47.8519, 118.5516], errorM: 3000, reason: 'Corner where the eastern bluff turns east; the spur north of 47.845 is the nearest ground near 721 m, the valley floor below lies at 660 m.', spot: 721, rank: 1, confidence: 'approximate', sources: 'JPNF; JPKAW' },
  { id: 'bain-tsagan', kind: 'height', names: { en: 'Bain-Tsagan', ru: 'Баин-Цаган', ja: 'バイン・ツァガーン', mn: 'Баянцагаан' }, aka: ['Baintsagan (article)'], at: [118.446, 47.834], sheet: [47.8339, 118.4448], errorM: 2000, reason: 'Edge of the western plateau facing the Japanese bridge; the sheet fits the ground here.', rank: 1, confidence: 'approximate', sources: 'JPKAW' },
  { id: 'july-bridge', kind: 'crossing', names: { en: 'Japanese bridge of July' }, at: [118.508, 47.851], sheet: [47.8519, 118.4782], errorM: 3000, reason: 'On the drawn course opposite Bain-Tsagan.', rank: 2, confidence: 'approximate', sources: 'SEED; MEM-M' },
  { id: 'south-crossing', kind: 'crossing', names: { en: 'Southern crossing' }, at: [118.672, 47.604], sheet: [47.6091, 118.6585], errorM: 4000, reason: 'On the drawn course where the Southern Group must have come over; from memory.', rank: 2, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'north-crossing', kind: 'crossing', names: { en: 'Northern crossing' }, at: [118.488, 47.865], errorM: 4000, reason: 'Not in the sheet: the Northern Group crossed by night before 20 August, so a point of the drawn course opposite its assembly is used.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 's-assembly', kind: 'area', names: { en: 'Southern Group assembly' }, at: [118.652, 47.577], sheet: [47.5821, 118.6318], errorM: 5000, reason: 'West bank above the southern crossing, clear of the river; from memory.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'n-assembly', kind: 'area', names: { en: 'Northern Group assembly' }, at: [118.46, 47.864], sheet: [47.8699, 118.4448], errorM: 5000, reason: 'West bank under the plateau edge north of Bain-Tsagan; from memory.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'hill-731', kind: 'height', names: { en: 'Hill 731' }, at: [118.648, 47.774], sheet: [47.789, 118.6451], errorM: 4000, reason: 'North of Remizov on the edge of the plateau, where the figures stand at 730 m; the place itself is from memory.', spot: 731, rank: 3, confidence: 'reconstructed', sources: 'DREA; MEM-L' },
  { id: 'yanhu', kind: 'lake', names: { en: 'Yanhu (salt lake)' }, at: [118.9, 47.85], errorM: 15000, reason: 'Named as a target of 3 July in the Japanese rear, without a place; put between Nomonhan and Shogunbyo.', rank: 3, confidence: 'reconstructed', sources: 'NOV' },
  { id: 'lake-buir', kind: 'lake', names: { en: 'Lake Buir', ru: 'Буир-Нур', ja: 'ボイル湖', mn: 'Буйр нуур' }, at: [117.7, 47.8], sheet: [47.8, 117.7], errorM: 2000, reason: 'Middle of the lake.', rank: 2, confidence: 'documented', sources: 'MEM-H' },
  { id: 'tamsag-bulak', kind: 'airfield', names: { en: 'Tamsag-Bulak', ru: 'Тамсаг-Булак', ja: 'タムスク', mn: 'Тамсагбулаг' }, aka: ['Tamsak-Bulak (article)', 'Тамцак-Булак'], at: [117.28, 47.25], sheet: [47.25, 117.28], errorM: 10000, reason: 'Settlement and airfields; remembered to about 10 km.', rank: 2, confidence: 'approximate', sources: 'SEED; MEM-M' },
  { id: 'bain-burdu-nur', kind: 'airfield', names: { en: 'Bain-Burdu-Nur' }, at: [118.0, 47.6], sheet: [47.6, 118.0], errorM: 25000, reason: 'Field of 70 IAP; remembered to about 25 km.', rank: 3, confidence: 'reconstructed', sources: 'DUEL; MEM-L' },
  { id: 'bain-tumen', kind: 'settlement', names: { en: 'Bain-Tumen', ru: 'Баин-Тумен', ja: 'サンベース', mn: 'Чойбалсан (Баянтүмэн)' }, aka: ['Choibalsan'], at: [114.53, 48.07], sheet: [48.07, 114.53], errorM: 3000, reason: 'The present town of Choibalsan.', rank: 2, confidence: 'documented', sources: 'MEM-H' },
  { id: 'matat', kind: 'airfield', names: { en: 'Matat' }, at: [115.28, 46.95], sheet: [46.95, 115.28], errorM: 15000, reason: 'Rear airfield; from memory.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'hailar', kind: 'settlement', names: { en: 'Hailar', ru: 'Хайлар', ja: 'ハイラル', mn: 'Хайлаар' }, at: [119.74, 49.21], sheet: [49.21, 119.74], errorM: 3000, reason: 'The present town.', rank: 2, confidence: 'documented', sources: 'MEM-H' },
  { id: 'ganjur', kind: 'settlement', names: { en: 'Ganjur temple' }, at: [118.1, 48.3], sheet: [48.3, 118.1], errorM: 15000, reason: 'North of Lake Buir; remembered to about 15 km.', rank: 3, confidence: 'reconstructed', sources: 'MEM-L' },
  { id: 'halun-arshan', kind: 'settlement', names: { en: 'Halun-Arshan', ru: 'Халун-Аршан', ja: 'ハロンアルシャン' }, aka: ['Arxan'], at: [119.94, 47.18], sheet: [47.18, 119.94], errorM: 3000, reason: 'The present town of Arxan.', rank: 3, confidence: 'documented', sources: 'MEM-H' },
  { id: 'handagai', kind: 'settlement', names: { en: 'Handagai', ru: 'Хандагай', ja: 'ハンダガヤ' }, at: [119.45, 47.35], sheet: [47.35, 119.45], errorM: 15000, reason: 'Up the valley to the south-east; remembered to about 15 km.', rank: 3, confidence: 'reconstructed', sources: 'JPKAM; MEM-L' },
  { id: 'borzya', kind: 'settlement', names: { en: 'Borzya railhead' }, at: [116.52, 50.38], sheet: [50.38, 116.52], errorM: 2000, reason: 'The present town, from a gazetteer.', rank: 3, confidence: 'documented', sources: 'MEM-H' },
  { id: 'chita', kind: 'settlement', names: { en: 'Chita' }, at: [113.5, 52.03], sheet: [52.03, 113.5], errorM: 3000, reason: 'The present city, from a gazetteer.', rank: 3, confidence: 'documented', sources: 'SEED' },
]

const HALF = 32_000

export const places = ROWS.map((r) => {
  const p = toLocal(r.at[0], r.at[1])
  const offMap = Math.abs(p.x) > HALF || Math.abs(p.z) > HALF
  let reason = r.reason
  if (r.sheet) {
    const s = toLocal(r.sheet[1], r.sheet[0])
    const km = Math.hypot(p.x - s.x, p.z - s.z) / 1000
    if (km >= 0.1) reason += ` Moved ${km.toFixed(1)} km from the sheet.`
  }
  return {
    id: r.id,
    kind: r.kind,
    names: r.names,
    ...(r.aka ? { aka: r.aka } : {}),
    position: r.at,
    errorM: r.errorM,
    reason,
    ...(r.spot ? { spotHeightM: r.spot } : {}),
    rank: r.rank,
    ...(offMap ? { offMap } : {}),
    confidence: r.confidence,
    sources: cite(r.sources),
  }
})

export const movedKm = (id: string): number | null => {
  const r = ROWS.find((row) => row.id === id)
  if (!r?.sheet) return null
  const p = toLocal(r.at[0], r.at[1])
  const s = toLocal(r.sheet[1], r.sheet[0])
  return Math.hypot(p.x - s.x, p.z - s.z) / 1000
}
