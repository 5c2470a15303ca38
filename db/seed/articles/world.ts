export const WORLD: readonly string[] = [
  `
# Seven coastal states sign pact to share undersea cables, with a clause about anchors
key: cable-pact
at: 3h40m
dateline: MARROW BAY
by: ji-won-han, pado
source: pado
urgency: 3
kicker: Undersea cables
standfirst: If one country’s line is cut, the others lend theirs within six hours. Ships that drag an anchor pay by the metre.
topics: undersea-cables, technology, trade
picture: sea-cable
---
Seven coastal states agreed on {day} to lend one another capacity on their undersea cables within six hours of a break, and to make shipowners pay for anchors dragged across the seabed.

The Marrow Bay Pact, signed in the Sollendian capital after two years of negotiation, covers 61 cables which together carry about a ninth of the world’s data. It obliges each member to keep a tenth of its capacity free for the others, and to share three repair ships, one of which will be stationed in Haneul.

“We have learned to regard the sky as shared and the sea floor as private,” said Sollende’s minister of communications, Ilse Varga-Thorne. “It should be the other way round.”

## Anchors, mostly

Of 143 cable faults in the region in the past three years, 97 were caused by anchors and trawls, 21 by earthquakes and landslides, eleven by age. In four cases a shark was blamed. Nine were never explained, and it was these that brought the governments to the table.

The treaty names no suspect. It requires ships over 300 tonnes that cross a protected corridor to keep their transponders on and their anchors up, and reverses the burden of proof. An owner whose ship was above a cable when it broke must show that it was not the cause. The fee is 4,000 crowns for each metre of displaced line.

The International Carriers’ Chamber called that “a toll for being there”. Insurers welcomed it.

## What it means for Haneul

The city’s own link to the Baram Islands is too small to be covered, but the three international lines that land at the East Terminal are. The repair ship, with 54 crew and 3,000 kilometres of spare cable, is to berth at the old coal wharf from next summer.

Last year the islands lost their connection for eleven days when a dredger’s anchor cut the line. Under the pact’s rules, which the port authority says it will apply voluntarily, a replacement by radio link would have been due the same evening.

The pact comes into force when four parliaments have approved it. Two are expected to do so before the end of the year. In Averne the government has a majority of one, who gets seasick and is said to be undecided.
`,
  `
# Averne’s parliament falls silent for its last independent
key: averne-seat
at: 9h50m
dateline: PORT ISOLDE
by: pado
source: pado
urgency: 5
kicker: Averne
standfirst: For nineteen years she held the balance in a house divided 60 to 60. Her seat will be decided by 8,112 fishermen and a rainstorm.
topics: by-election, trade
---
The parliament of Averne sat in silence for four minutes on {day}, one for each of the governments that Marguerite Oldane had brought down, and then adjourned because it no longer had a majority for anything.

Mrs. Oldane, who died on {day-2} at the age of 83, was the chamber’s only independent. For nineteen years the two large parties had held 60 seats each of its 121. No law passed without her. She was known for answering ministers with the words “Go on”, and for knitting.

The by-election in her constituency, the Outer Skerries, must be held within five weeks. It has 8,112 voters on eleven islands, most of whom fish. Ballots are collected by a cutter, which at the last election was held up by a storm for two days, during which the country had, in the view of its constitutional court, “a suspended kind of government”.

## Nobody’s seat

Both parties have opened offices on the largest island. Both promise a harbour wall. So far neither has found a candidate who was born there.

A third name has been heard for some days, that of Mrs. Oldane’s secretary for sixteen years, Pell Ansgar, 41, who drafted most of her amendments. Mr. Ansgar has not said whether he will stand. Asked by reporters on the quay, he replied: “Go on.”

## What hangs on it

Three things cannot wait. The budget must be passed before the end of the year, or spending falls back to that of the year before. The Marrow Bay Pact on undersea cables, of which Averne is one of seven signatories, needs ratifying. And the lighthouse service, which is paid by a law that expires each autumn, will in theory have to put out its lamps.

The head of the service said that in practice it would not. In 1951, when the same thing happened, the keepers went on for seven weeks without pay. Parliament thanked them in a resolution, by a majority of one.

Flags are flying at half-mast in all harbours, and on the Outer Skerries, which have eleven flagpoles, by some confusion at the top.

Mrs. Oldane is to be buried at sea. The cutter will carry her, and the ballot boxes on the way back.
`,
  `
# Grain ships resume sailing from Kestrel as locks reopen
key: kestrel-locks
at: 1d 20:40
dateline: KESTREL CITY
by: pado
source: pado
urgency: 5
kicker: Trade
standfirst: A barge full of gravel closed the canal for 23 days. The price of bread on three coasts noticed.
topics: trade, shipping, prices
picture: bridge | Bread prices in the region rose by 4 percent while the locks were shut.
---
The first grain ships left the inland port of Kestrel City on {day}, 23 days after a sinking barge blocked the lower lock of the Meridian Canal and stopped the harvest of half a continent.

Tugs drew the bulk carrier Patience of Orr through the repaired gates shortly after nine in the morning, to the sound of sirens and, from one balcony, a tuba. Another 118 vessels were waiting behind it. The canal authority expects to clear the queue in 16 days.

The barge, with 1,400 tonnes of gravel on board, had been pushed against the lower gate by a gust and gone down across the sill. Divers needed a week to empty it, in water so thick that they worked by touch. The gate, made in 1938, was bent by 40 centimetres. It was straightened with the help of a retired boilermaker who had kept the drawings in his attic.

## Bread

About a sixth of the wheat traded in the region passes through the lock. While it was shut, prices at the exchange in Marrow Bay rose by 19 percent. Millers in Haneul, who buy two cargoes a month, switched to stocks; bread in the city’s bakeries became 4 percent dearer.

“We shall not see that back,” said Nam-gil Bae of the bakers’ guild. “Prices go up in the lift and come down by the stairs.”

## The second lock

The closure has revived an old debate. Engineers proposed a parallel lock as long ago as 1962. It was to cost less than the country has now lost, by an estimate of the ministry of waterways, in 23 days: about 2.1 billion crowns.

The minister promised a decision by the spring. The canal’s director, Odd Halvern, who has heard such promises from nine ministers, said that he had had the plan printed again, on better paper.

The owner of the barge faces a fine. Its master, 29, was on his first voyage and has asked to be allowed to help with the dredging. The gravel, it has been found, was meant for the foundations of the second lock’s visitor centre.
`,
  `
# Deep-sea miners and mapmakers compete for the same mountain
key: seamount
at: 2d 15:45
dateline: DALMURI
by: yeon-woo-pyo, pado
source: pado
kind: analysis
urgency: 5
kicker: Deep sea
standfirst: Two kilometres down stands a peak that was on no chart until spring. It has copper, corals and now four claimants.
topics: technology, wildlife, trade
picture: map-channel | Where the sea floor is charted well, as here off Haneul, it is because ships need it.
---
In April a survey ship that was on its way to somewhere else found a mountain. It rises 3,100 metres from the sea floor and ends 1,900 metres below the surface, 640 kilometres south of the Baram Islands, in a place where charts showed a plain. By the autumn four parties had said that it was theirs to look after.

The case is small and shows almost everything that is unsettled about the deep sea.

## Who found it

The ship belongs to a foundation which maps the ocean for nothing and publishes what it finds. By custom the finder may propose a name. The foundation suggested Mount Oldane, for a politician in Averne who was fond of knitting; contour lines had looked like a sleeve.

## Who wants it

A mining company from Sollende holds a licence for the surrounding area, granted when it was thought to be flat. Crusts on such peaks are rich in cobalt and copper. Its engineers consider that the licence covers what stands on the plain as well as the plain.

The Haneul Institute of Ocean Science sent down a vehicle in July. It filmed corals the size of trees, at least 400 years old, and a kind of white crab which waves its claws as though it were conducting. The institute wants the peak left alone. The fourth claimant is the ministry of fisheries, which points out that tuna gather above such mountains, and that it was not asked.

## What the law says

There is law, but not about this. The sea floor outside national waters is the common heritage of mankind; its minerals are managed by an authority that has been writing a mining code for eleven years. What lives there falls under a newer treaty, which asks for an assessment of the environment but does not say what follows if it turns out badly.

|= What each of them would do
| Claimant | Wants | By when |
| Mapping foundation | a name | next spring |
| Mining company | test mining on 2 km^2^ | in three years |
| Ocean institute | full protection | before any test |
| Ministry of fisheries | a seat at the table | now |

Only a quarter of the ocean’s floor has been measured more finely than a kilometre. Those who draw up rules for the rest are in the position of somebody who is dividing an estate while the rooms are still being found.
`,
  `
# A town of 900 buys its own railway station
key: station-sale
at: 3d 19:30
dateline: UPPER TESSEL
by: pado
source: pado
urgency: 7
kicker: Sollende
standfirst: The railway wanted to sell it for a hotel. The town raised the price of a house, in jars.
topics: trams, trade
picture: mount-gureum | Mountain lines in Sollende have lost a third of their stations in twenty years.
---
The inhabitants of Upper Tessel, a mountain town of 900 in the south of Sollende, have bought their railway station for 212,000 crowns and intend to sell tickets in it.

The state railway had closed the booking hall six years ago and offered the building to a hotel chain. Trains would have gone on stopping, at a platform behind a fence. On {day} the mayor, Hedda Quist, handed over the purchase price at a table on platform one. Part of it was in coins, from jars that had stood for a year on the counters of the bakery, the smithy and both churches.

“They told us that it was a building,” Mrs. Quist said. “We told them that it was where one waits.”

## The clock and the stove

The station has a waiting room with a tiled stove, a clock with one hand and a signal lever that is no longer connected to anything. All of it is to stay. Volunteers will open the hall from six in the morning to eight in the evening, sell tickets on commission and serve soup. The first floor will be let to the district nurse.

The railway had argued that a station without staff cost it 31,000 crowns a year to heat and that passengers did not mind a shelter. A count by pupils of the town’s school showed otherwise. On the days of the count, in February, 44 of 60 passengers stood in the bakery until they could hear the train.

## A queue of buyers

The case has been noticed. Ninety-one stations in Sollende are for sale, and eleven other municipalities have asked Upper Tessel for its contract. Its most useful sentence, according to the town clerk, is in paragraph nine, which obliges the railway to announce in the hall if a train is late, “and why, in a full sentence”.

The railway’s own spokesman, who had come by car, said that the company wished the town luck and would be pleased to be told how it was done.

The first train of the new era, the 8.17 to the coast, arrived eleven minutes late. A voice from the loudspeaker explained that there had been a cow. The hall, which was full, applauded.
`,
  `
# 바람 세 섬을 잇는 광케이블, 여섯 시간 안에 되살린다
key: ko-cable
at: 2h10m
dateline: 마로베이
by: ji-won-han, pado
source: pado
lang: ko
urgency: 5
kicker: 해저 케이블
standfirst: 바다를 낀 일곱 나라가 케이블이 끊기면 서로 회선을 빌려주기로 했다. 수리선 한 척은 하늘항에 머문다.
topics: undersea-cables, baram-islands, technology
picture: sea-cable | 무인 잠수정이 수심 84미터에서 바람제도 케이블을 살피고 있다.
---
바다를 낀 일곱 나라가 {day} 솔렌데의 수도 마로베이에서 해저 케이블을 함께 쓰는 협약에 서명했다. 한 나라의 케이블이 끊기면 다른 나라가 여섯 시간 안에 회선을 빌려준다. 닻을 끌어 케이블을 건드린 배는 미터당 4천 크라운을 물어야 한다.

협약이 다루는 케이블은 61개로, 세계 데이터의 9분의 1쯤이 오간다. 회원국은 저마다 용량의 10분의 1을 비워 두고 수리선 세 척을 함께 운용한다. 그 가운데 한 척이 내년 여름부터 하늘항 옛 석탄부두에 머문다. 승무원 54명이 타고 예비 케이블 3천 킬로미터를 싣는다.

## 닻이 가장 큰 원인

지난 세 해 동안 이 해역에서 난 케이블 사고는 143건이다. 닻과 저인망이 97건, 지진과 산사태가 21건, 낡아서 끊어진 것이 11건이었다. 아홉 건은 끝내 까닭을 찾지 못했다.

앞으로 300톤이 넘는 배는 보호 구역을 지날 때 위치 발신기를 켜고 닻을 올려 두어야 한다. 케이블이 끊긴 순간 그 위에 있던 배는 제 탓이 아니라는 것을 스스로 밝혀야 한다. 국제 선주 단체는 “지나가기만 해도 통행료를 무는 셈”이라고 반발했고, 보험사들은 반겼다.

## 열하루 동안 끊겼던 섬

바람제도는 지난해 준설선의 닻에 케이블이 끊겨 열하루 동안 통신을 잃었다. 큰바람섬의 가게 주인 온필녀 씨는 “외상 장부를 다시 꺼냈다”고 그때를 떠올렸다. 작은바람섬 보건소는 환자 기록을 손으로 적어 여객선 편에 보냈다.

하늘항만공사는 국제 케이블이 아니어서 협약을 따를 의무가 없는 바람제도 회선에도 같은 규칙을 적용하겠다고 밝혔다. 그러면 케이블이 끊긴 날 저녁까지 무선 회선을 이어야 한다.

- 큰바람섬 2,310명
- 작은바람섬 1,120명
- 솔메 720명

협약은 네 나라 의회가 비준하면 효력을 얻는다. 두 나라는 올해 안에 비준할 것으로 보인다.
`,
  `
# Ministers agree to count seabirds the same way, after 14 years of talks
key: seabird-count
at: 5d 18:20
dateline: GRAYSTONE
by: pado
source: pado
urgency: 7
kicker: Wildlife
standfirst: One country counted nests, another pairs, a third birds. It turned out that the population had been both rising and falling.
topics: wildlife, fishing
picture: tidal-flat
---
Environment ministers of nine states agreed on {day} to count seabirds in the same way, ending a dispute of 14 years in which the same colonies were reported as growing by some and shrinking by others.

From the spring all will count occupied nests, in the second week of June, in the morning. Until now three had counted nests, four pairs, one individual birds, and one, whose delegation did not wish to be named, “an impression”.

The difference matters because fishing quotas for sand eels, on which the birds feed, depend on it. In years in which the figures disagreed, the quota was set halfway between them. “We have fished on the basis of an average of two different questions,” said Signe Aldermarch, who led the talks.

## A puffin’s morning

Agreement on nests had been reached years ago. The time of day had not. Puffins leave their burrows at dawn and return in the evening, and a colony at noon looks abandoned. Two governments had always counted at noon, when there is a boat.

The breakthrough came when scientists fixed cameras above 40 colonies and counted everything at all hours for a year. The noon figure was on average 46 percent too low. The countries concerned were able to announce that their birds had almost doubled.

## Three species in trouble

The cameras had bad news too. Kittiwakes have fallen by a fifth in six years at nearly all sites, a decline which had been hidden in the averages. For them and two other species the ministers agreed to close five fishing grounds between May and July.

The Haneul Institute of Ocean Science, which counts the colonies of the Baram Islands, will have to change nothing. Its wardens have counted nests on a June morning since 1971, because the first of them, a schoolteacher, had lessons in the afternoon.

## Who pays for the cameras

The forty cameras cost about as much as one patrol boat uses in fuel. They will stay for at least ten years, maintained by whoever lives nearest. On the Graystone stacks that is a retired organist, who cleans the lenses on Sundays and has been asked by the scientists not to give the puffins names. He has agreed to write them down separately.

A first count by the common rule is to be published in the autumn of next year. Ms. Aldermarch, who has led the talks since they began and retires in the spring, was asked what she expected it to show. “A number,” she said. “One number. I have waited fourteen years for it.”
`,
  `
# Explainer draft: what the cable pact changes for shipowners
key: cable-owners
at: 1h35m
by: hae-rin-oh
kind: explainer
urgency: 5
kicker: Undersea cables
standfirst: Anchors up, transponders on, and a bill by the metre.
topics: undersea-cables, shipping
status: draft
---
The Marrow Bay Pact, signed on {day}, turns a habit of the sea into an offence. Ships that anchor in one of 61 protected corridors must be able to show that they did not touch what lies beneath.

TK: number of Haneul-registered ships over 300 tonnes (ask the registry; last year 212?).

TK: insurers. Call back before six.

Owners of small coasters will feel it first, since they anchor most.
`,
]
