export const CITY: readonly string[] = [
  `
# Council backs Line 3 by four votes after a nine-hour sitting
key: tram-vote
at: 2h20m
by: do-yun-shin
urgency: 2
kicker: Transport
standfirst: The 412 billion won tram from Eastgate to the East Terminal will be built. Two members changed sides in the last hour, one of them after a phone call from the chamber’s corridor.
topics: trams, city-council, city-budget
picture: map-tram
related: bridge-bearing, empty-flats
update: 1h10m
---
:::points
- The council voted 17 to 13, with one abstention, to build a third tram line of 9.4 kilometres and 14 stops.
- The city pays 40 percent, the ministry of transport 35 and the province 25.
- Ground is to be broken next spring; the first trams would run in five years.
- An amendment obliges the city to keep bus 11 on Danpung Hill until then.
:::

Haneul will have a third tram line. At eight minutes to midnight on {day-1}, after nine hours, 41 speakers and two adjournments, the city council voted 17 to 13 to build it, with one member abstaining.

The line will run 9.4 kilometres from Eastgate through Council Square, Rope Walk and Old Pier to Sora Market, and from there along the water to the East Terminal. It will have 14 stops, cost 412 billion won at this year’s prices and take five years to build, if nothing goes wrong.

Few in the chamber expected that nothing would. “We are not voting on a tram tonight,” said Jin-ah Tak, who represents Danpung Hill and voted against. “We are voting on who gets to wait another ten years for a bus.”

## Two who moved

Until late in the evening the outcome was open. A count on {day-3} had shown 15 members for the line and 15 against. What changed was an amendment, moved by the finance committee’s chair, Gyu-ri Noh, which obliges the city to run bus 11 up Danpung Hill every twelve minutes until the tram opens, and to report on it each quarter.

That was enough for two members from the western wards. A third, Beom-seok Cheon, had been counted as an opponent. He left the chamber at 11.20, spoke on the telephone in the corridor for some minutes and came back to abstain. Asked whom he had called, he said: “My mother. She is eighty-four and she takes the bus.”

>> We are not voting on a tram tonight. We are voting on who gets to wait another ten years for a bus.
>> — Jin-ah Tak, councillor for Danpung Hill

## What it costs, and whom

The city’s share is 165 billion won over six years, most of it borrowed. The borrowing adds about 9 billion won a year to a budget of 2.41 trillion. Ms. Noh called that “a number one can defend at a kitchen table”. The opposition’s spokesman on finance, Woo-jin Sa, said kitchen tables did not issue bonds.

|= Who pays for Line 3, in billions of won
| Payer | Share | Amount |
| City of Haneul | 40% | 165 |
| Ministry of Transport | 35% | 144 |
| Province | 25% | 103 |

Two earlier attempts failed. A line along the same route was drawn in a plan of 1994 and dropped four years later; a second was approved in principle eleven years ago and never funded. The mayor, Da-rim Seo, who was a junior engineer in the planning office at the time of the second, sat in the gallery throughout and did not speak.

## Nine hours

The sitting began at three in the afternoon with a point of order about the heating. Forty-one residents spoke, for three minutes each, among them a falconer, two former tram drivers and a class of eight-year-olds from Rope Walk, who had prepared a poem with fourteen verses, one for each stop, and reached the ninth.

The sharpest exchange came at nine in the evening, over a table on page 212 of the planners’ report. It puts the number of passengers in the first year at 31,000 a day. The opposition’s Mr. Sa pointed out that the forecast for Line 2 had been 28,000, and that 19,000 came. The planning director, Hee-soo Jang, answered that this was true of the first year, and that in the fourth it had been 33,000. Both men sat down pleased.

A good deal of what was said did not concern trams at all. Members from the western wards spoke of bus stops without benches, of a bridge closed to lorries since {day-3}, of a library with a leaking roof which had been saved the day before. “For this we have 6.8 billion, for that we have 412,” said Ye-rin Gok, who chairs the works committee and voted in favour. “I should like us one day to begin with the small numbers.”

Shortly after ten the chair, Sang-hyeok Moh, adjourned the sitting so that members could eat. In the corridor stood pots of anchovy noodles, sent by the traders of Old Pier to both sides. The note on them said that they were not to be taken as an endorsement.

## What happens now

The ministry has until the end of next month to confirm its share in writing. Tenders for the first section, from Eastgate to Council Square, are to be published by the summer. The city says that Harbour Street will stay open to trams throughout, and to cars “mostly”.

Traders in Old Pier, who had asked for a shorter first section, said they would press for compensation. “Fourteen stops is fine,” said Mi-young Doh, who sells rope and lamps opposite the planned Rope Walk stop. “Fourteen months without a pavement is not.”

%%

## Ministry: “Our word stands”

The ministry of transport said on {day} morning that its contribution of 144 billion won was “not in doubt” and that a letter would follow within two weeks. A spokeswoman said the ministry had been waiting for the vote, not the other way about.
`,
  `
# Bridge bearing cracked for months before anyone measured it, engineers say
key: bridge-bearing
at: 4h35m
by: ji-won-han, min-seo-baek
urgency: 3
kicker: Eastgate Bridge
standfirst: A 2.1-millimetre crack in the north tower’s main bearing was photographed in spring, filed under “paint” and found again by a trainee.
topics: eastgate-bridge, city-council
picture: bridge
---
A crack in one of the four main bearings of the Eastgate Bridge was photographed by contractors seven months ago and filed as damaged paint, according to an inspection report seen by the Post. It was recognised for what it is only three weeks ago, by a trainee who was sorting pictures.

The bridge, which carries 38,000 vehicles a day, is safe, the city’s chief engineer, Hyun-su Bok, said on {day}. Lorries above 32 tonnes have been sent over the river road since {day-2}. “We would not leave it open if I did not drive across it myself,” Mr. Bok said. “I drove across it this morning.”

## What the report says

The crack is 2.1 millimetres wide and 340 millimetres long, in the cast-steel shoe on which the deck rests at the north tower. The report calls it “stable at present loads”. It recommends that the bearing be replaced within 90 days and that the other three be examined with ultrasound, which has not been done since the bridge opened 26 years ago.

Replacing a bearing means lifting a 1,900-tonne section of the deck by eleven millimetres with hydraulic jacks. The work takes a weekend, during which the bridge must be closed. The city has not said which weekend.

:::facts How a crack became paint
Inspections of the bridge are made twice a year by a contractor, who delivers about 4,000 photographs. Each is given one of nine labels. “Coating defect” is the most common and needs no answer within a year.

- Photograph 2,217 was labelled “coating defect” in April.
- The same place was photographed again in October. Nobody compared the two.
- A trainee in the engineer’s office, on her ninth day, put them side by side.
:::

The trainee, whom the report does not name, asked whether rust could be straight. It cannot. Her question went up four levels of the office in two days, which a person familiar with it described as a record.

## “A filing mistake, not a bridge mistake”

Mr. Bok said the contractor’s method would be changed so that pictures of the same place are always shown together. The firm, Seokgyo Survey, said it had followed the city’s handbook. Both are true: the handbook, from the year the bridge opened, asks for labels and does not mention comparison.

Councillors will question the engineer on {day+2}. Ye-rin Gok, who chairs the works committee, said she wanted to know how many other photographs carried the wrong word. “We have eleven bridges,” she said. “I would like to hear the number eleven.”

For drivers, little changes for now. The bus company said routes 4 and 19 would keep using the bridge; its vehicles weigh 18 tonnes full. The port authority has asked hauliers to expect twenty minutes more between the East Terminal and the motorway.
`,
  `
# Danpung Hill keeps its library, and gets a lift
key: library-saved
at: 1d 17:40
by: ji-won-han
urgency: 4
kicker: Libraries
standfirst: A plan to move the 1968 reading room into a shopping centre is off. Repairs will cost 6.8 billion won and two summers.
topics: libraries, danpung-hill, city-budget
picture: library
---
The library on Danpung Hill will stay where it is. The city dropped its plan to move the collection into the Eastgate shopping centre on {day}, nine days after residents carried 1,100 borrowed books up the hill’s 412 steps and returned them all within an hour.

It took the staff three days to shelve them. “It was the nicest protest I have ever had to clean up after,” said the head librarian, Bo-kyung Ji, who has worked there since she was nineteen.

The building, a concrete drum with a ring of windows, was opened in 1968 and has not been repaired since a burst pipe in its fifteenth year. Its roof leaks above natural history. The city will now spend 6.8 billion won on the roof, the wiring and, for the first time, a lift: an inclined cabin for eight people that climbs beside the steps from the tram stop on Harbour Street.

## A number that moved

The city had argued that repairing the drum would cost 14 billion won, twice the price of moving out. That figure fell after a retired structural engineer, Chang-ho Mae, who lives below the library, asked to see how it was made. He found that the roof had been counted once as a roof and once as a ceiling.

“I do not want to embarrass anyone,” Mr. Mae said. “I only wanted to keep my chair.” He has read in the same chair, by the third window from the stairs, every weekday for sixteen years.

The deputy mayor for culture, Hye-min Pung, thanked him in person. She said the office had worked from an estimate of six years ago and that “a good city has people in it who check”.

## What readers lose, for a while

The reading room will close for two summers, from June to September, when the school holidays fill the beaches instead. In between it stays open. Borrowers may use a counter in the old bathhouse at the foot of the hill, where about 6,000 of the 94,000 volumes will be kept at any time.

- Books may be ordered until 3 p.m. for the next morning.
- The children’s hour moves to the bathhouse on Wednesdays and Saturdays.
- Fines are suspended until the lift runs.

That last point was not in the plan. A member of the audience asked for it at {day-2}’s hearing, and Ms. Pung said yes before anyone could work out what it cost. It costs about 4 million won a year.
`,
  `
# One flat in nine stands empty in the Eastgate towers
key: empty-flats
at: 1d 09:15
by: ji-won-han, hae-rin-oh
kind: analysis
urgency: 4
kicker: Housing
standfirst: The city has counted for the first time, by reading water meters. What it found does not fit anyone’s favourite explanation.
topics: housing, city-council
picture: apartments
---
In the fourteen towers of Eastgate, 612 of 5,480 flats used less than a cubic metre of water in the last quarter. That is a few flushes a week. The city takes it to mean that nobody lives there.

Until now Haneul guessed its empty homes from registrations, which say where people are listed, not where they sleep. By that measure 2 percent of Eastgate was vacant. By the meters it is 11.2 percent. The method was borrowed from the waterworks, which has used it for years to find leaks.

## Not the rich, mostly

The obvious suspects are investors from the capital who buy and wait. They exist: about a fifth of the empty flats belong to owners registered elsewhere who hold three or more. But most do not.

The largest group, 228 flats, belongs to people over 70 who have moved to a child’s home or to a nursing home and have not sold. “It is my mother’s flat,” one owner told a surveyor. “If I sell it, I have decided something about my mother.” The second largest belongs to heirs who cannot agree.

|= Empty flats in the Eastgate towers, by owner
| Owner | Flats | Share |
| Living with family or in care | 228 | 37% |
| Undivided estates | 141 | 23% |
| Owners of three or more, elsewhere | 126 | 21% |
| Being repaired or sold | 74 | 12% |
| Not known | 43 | 7% |

## What other measures would miss

That matters for what the council does next. A tax on vacancy, proposed by the left in September, would fall first on families that are already paying for care. A subsidy for landlords, proposed by the right, would reach almost none of them, because they do not think of themselves as landlords.

Officials have a third idea, taken from two rural counties: the city rents the flat for three years, furnishes it, lets it to nurses and apprentices, and returns it painted, with notice of six months if the family wants it sooner. In a trial with eleven owners, nine said yes. The two who refused both asked whether the piano could stay.

## Two doors on the eleventh floor

What the figures mean can be seen on the eleventh floor of Tower 9, where two doors face each other. Behind one of them lives Gyeong-sun Hwang, 74, a former seamstress. Behind the other nobody has lived for six years. It belongs to three brothers who inherited it and do not speak. One wants to sell, one wants to let, and one, she says, wants his mother back.

Mrs. Hwang waters the plant that still stands on the landing. She would be glad of a neighbour, she says, not for company, of which she has enough, but because of the pipes. An empty flat is cold, and in two winters water has frozen in the wall between. The repair was paid for by the tower’s owners in common: 31 million won, or 80,000 for each household.

That is a cost which appears in no statistic, and the managers of the towers can list others. Lifts are paid for by those who use them. So are the caretaker and the playground. In Tower 9, with 52 of 390 flats empty, the monthly charge has risen by a fifth in five years. The more leave, the dearer it becomes to stay.

It also explains why the managers, not usually friends of the city hall, have offered to help with the trial. They know who has a piano.

## The cost of guessing

A programme of that kind for 150 flats would cost about 1.9 billion won a year, of which rent would bring back 1.2 billion. The city spends 3.4 billion on hotel rooms for trainee nurses alone.

The figures are not perfect. A thrifty widow can live on little water, and a leaking cistern can look like a family. The waterworks puts the error at one flat in twenty. Still, after years of argument about a number nobody had, the city now has one. The next count, of Old Pier, is due in the spring.
`,
  `
# Night buses return to the western wards after four years
key: night-buses
at: 2d 18:05
by: ji-won-han
urgency: 5
kicker: Transport
standfirst: Three routes will run every 40 minutes between midnight and five. Nurses counted their steps to get them.
topics: trams, health
picture: rain
---
From the first of next month three night buses will cross the western wards again, four years after the last were cut. They will run every 40 minutes between midnight and five, seven nights a week.

Credit for that belongs largely to a group of 63 nurses at the Western General Hospital who wore step counters for six weeks. On average they walked 5.8 kilometres after the end of the late shift, because the last bus left eleven minutes before it ended. “Nobody had looked at the two timetables together,” said Su-in Byeon, the ward sister who organised the count. “Why would they? One hangs in a hospital and one at a stop.”

## The routes

N1 will run from the hospital through Rope Walk to Council Square. N2 circles the reservoir. N3 climbs Danpung Hill as far as the bathhouse, the highest point at which a bus can turn. All three meet at Council Square at half past the hour and wait for one another.

1. N1: Western General, Rope Walk, Council Square
2. N2: Council Square, Reservoir, Gas Works, Council Square
3. N3: Council Square, Harbour Street, Danpung Hill bathhouse

A ride costs the ordinary fare of 1,500 won. The operator, Haneul Transit, expects 700 passengers a night and would be content with 450.

## Why they were cut

The old night network lost its passengers when the fish auction moved from two in the morning to half past four and the shipyard gave up its third shift. By the end, buses with eleven drivers carried ninety people. The new routes follow where night work is now: the hospital, the parcel centre by the gas works and the data hall behind the reservoir.

Hyeon-a Jeol, who stacks parcels from ten to four, said she had spent a third of her wage on taxis. She tried the first test run on {day-1}. “There was a heater,” she said. “And a man was asleep with a trombone.”

The city pays 2.2 billion won a year for the service, for three years. After that it will be measured against its own forecast, an official said, “and against what it costs to have nurses who are tired”.
`,
  `
# Court hears how a fishing firm counted the same catch twice
key: quota-trial
at: 2d 12:30
by: do-yun-shin
urgency: 4
kicker: Courts
standfirst: Three managers of Haesong Fisheries deny fraud. The case turns on a spreadsheet, a set of scales and a cat called Quota.
topics: courts, fishing
picture: court
---
The trial of three managers accused of landing 2,300 tonnes of hairtail outside the quota opened at Haneul District Court on {day} with a dispute about scales.

Prosecutors say that Haesong Fisheries weighed part of its catch twice, once on a certified platform at Sora Market and once on a private one in its own shed, and reported only the lower figure. Over three seasons that would come to 2,300 tonnes, worth about 21 billion won at auction.

The three, who are managers of the fleet, the shed and the accounts, deny it. Their counsel, Ra-hee Mo, said that the second weighing served to pay crews by share, that water and ice had been counted as fish, and that the difference was “melting, not fraud”.

## The shed

The first witness was a former clerk who kept the shed’s books for fourteen months. She told Judge Mi-rae Kwak that she had been given a spreadsheet with a column headed Q, whose cells were filled in before the boats came back.

“Before they landed?” the judge asked.

“Before they left,” said the witness.

The defence suggested that Q stood for the shed’s cat, which is called Quota, and that the column was a feeding plan. The witness said that the cat had eaten 40 tonnes on a Tuesday. There was laughter, which the judge stopped.

## What is at stake

The fisheries ministry sets quotas for each port by what scientists believe the stock can bear. Hairtail off Haneul has been cut three years running. If part of the catch was hidden, the count on which those cuts rest was wrong, and other boats were cut for fish that Haesong landed.

> My father gave up two nets because of those numbers. I would like to know whose numbers they were.
> — A skipper from Jageunbaram, outside the court

About forty skippers followed the hearing from the gallery. The co-operative’s chairwoman, Chun-ja Yeom, said it would claim damages if there was a conviction.

The maximum sentence is five years. The firm, which is not charged, says it has since replaced the private scales. The trial continues on {day+5}, when a metrologist is to explain how much an iced hairtail weighs.

:::timeline
Three years ago|First complaint|A skipper tells the co-operative that Haesong’s lorries leave fuller than its papers.
Last year, March|Search|Coast guards seal the shed’s scales and copy the accounts.
Last year, November|Charges|Three managers are charged; the firm is not.
{date}|Trial opens|Judge Kwak hears the first of 31 witnesses.
:::
`,
  `
# Schools to start half an hour later after trial lifts attendance
key: school-start
at: 3d 11:20
by: ji-won-han
urgency: 5
kicker: Schools
standfirst: Five schools rang the bell at nine for a term. Late arrivals fell by half, and the breakfast club doubled.
topics: schools
---
All 38 middle and high schools in Haneul will begin lessons at nine o’clock instead of half past eight from next term, the board of education decided on {day}, after a trial at five schools in which late arrivals fell by 52 percent.

The trial was meant to measure sleep. Pupils wore watches for eleven weeks and slept on average 24 minutes longer. But the board’s members were more impressed by two other figures. Visits to the school nurse before ten fell by a third, and the number of pupils eating breakfast at school more than doubled.

“They did not only sleep,” said the head of Rope Walk Middle School, Jeong-ae Sim. “They came early anyway and talked to each other. I had not heard that corridor at half past eight in years.”

## Who objects

Parents who work in the port, where the first shift begins at eight, said they would leave home before their children. The schools will therefore open at a quarter to eight, with a supervised room and a breakfast for 1,000 won. The board puts the cost at 1.6 billion won a year, which the city will share.

Music and sports clubs lose half an hour of daylight in winter. The rowing club at Breakwater High, which trains before lessons, asked for an exemption and did not get one. It will row in the afternoon, against the tide instead of with it. “Character building,” the coach wrote to the board.

Teachers’ unions supported the change on condition that the day does not grow longer. Lessons will be 45 minutes instead of 50, as they were until 1997.

## What the trial could not show

Marks did not change. The institute that evaluated the trial said that one term was too short to expect it, and that anyone who promised better grades was “selling alarm clocks”. It will follow the same pupils for two years.

One effect had not been foreseen at all. Tram Line 1 carried 9 percent fewer passengers between eight and half past, and 7 percent more in the half hour after. Haneul Transit, which had been about to buy two trams for the peak, has postponed the order.
`,
  `
# Clinic on wheels finds what the hospital did not
key: clinic-bus
at: 4d 16:45
by: ji-won-han
urgency: 6
kicker: Health
standfirst: A bus with an eye chart and a blood-pressure cuff has parked at the fish market at dawn for a year. One in six who climbed in was sent to a doctor.
topics: health, sora-market
picture: fish-market | Most visitors to the clinic bus come straight from the auction, in boots.
---
At ten past five in the morning, between the squid hall and the ice plant, a queue forms behind a bus painted with a heart and a mackerel. Those in it wear rubber boots. None of them has an appointment.

The bus has parked at Sora Market twice a week for a year. In that time 1,904 people have climbed its three steps, had their blood pressure taken and read letters from a chart. For 316 of them, one in six, something was wrong enough to send them to a doctor. For 22 it was urgent.

“I have no time for a hospital,” said Gwi-ran Cho, 58, who guts hairtail. “The hospital opens when I sleep.” The nurse in the bus, Seung-ju Ro, found that her blood sugar was four times what it should be. That was in March. She has since lost eleven kilos and her fear of needles.

## Why the market

Health officers chose the place after looking at ambulance calls. People who work at the market call an ambulance as often as others, but later: their heart attacks are, on average, two hours old when the telephone rings.

The reason, Dr. Ha-neul Wi of the city’s health office believes, is not stubbornness. “It is a job in which everything hurts a little,” she said. “You lose the sense of what is a signal.”

:::qa Who may use the bus?
Anyone. No papers are asked for, and results are given on a slip of paper with a number instead of a name.
:::

:::qa Where does it go?
To Sora Market on Tuesdays and Fridays from five to eight, to the East Terminal’s lorry park on Wednesdays, and to the Noru yard gate at the change of shift on Mondays.
:::

:::qa What does it cost the city?
About 410 million won a year, including the nurse, the driver, who was trained to take blood pressure, and the coffee.
:::

The council’s health committee will decide in the spring whether to buy a second bus. It may not need long. Its chairman, who visited in September to be photographed, had his own blood pressure taken for the camera, and spent the following night in the cardiac ward.
`,
  `
# The council’s by-elections: six names, two wards and one very long ballot
key: by-election
at: 5d 10:00
by: do-yun-shin
kind: explainer
urgency: 5
kicker: By-elections
standfirst: Voters in Old Pier and Reservoir choose two councillors next month. What is open, who stands and why the paper is 40 centimetres long.
topics: by-election, city-council
picture: ballot
---
Two of the council’s 31 seats are vacant, and in a chamber that decided its last three large questions by four votes or fewer, two seats are a great deal. Here is what to know.

:::qa Why are there by-elections at all?
The member for Old Pier, Sung-bae Jo, resigned in the summer to take over his sister’s ferry agency. The member for Reservoir, In-sook Ha, died in August at the age of 77, after 23 years in office. The law asks for an election when more than a year of the term is left; there are nineteen months.
:::

:::qa Who is standing?
Six people in all.

- Old Pier: the shopkeeper Mi-young Doh, the lawyer Geon-u Pil, the tram driver Sora Min and the retired teacher Yong-ja Han, who is no relation of this newspaper’s city editor.
- Reservoir: the nurse Su-in Byeon and the accountant Dong-il Cha.
:::

:::qa Why is the ballot so long?
Because the wards also vote on a question: whether cars should be kept off Rope Walk on Sundays. The law requires the full text of the bylaw on the paper, and the bylaw lists every side street.
:::

:::qa What could change?
The government side holds 16 of the 29 filled seats. If it lost both by-elections it would have 16 of 31, still a majority, but one that a single absence could undo. Both vacant seats were held by members who voted with it more often than not.
:::

:::qa How do I vote if I am at sea?
Crews may vote at the harbourmaster’s office from ten days before, at any hour. Last time 611 did, one of them in a survival suit.
:::

## What the candidates agree on

All six want the pavement on Old Pier Street repaired. All six say that they will not promise anything about parking. At a meeting on {day-1} in the old customs house, the loudest applause went to Ms. Min, who was asked what she would do first and said: “Read the file.”

The polls are open from six in the morning to eight at night. Results are expected before midnight; in the last by-election they came at 9.14, because only 38 percent of voters did.
`,
  `
# 하늘시, 단풍언덕 계단에 경사형 승강기 놓는다
key: ko-lift
at: 1d 19:05
by: ji-won-han
lang: ko
urgency: 5
kicker: 도서관
standfirst: 1968년에 문을 연 언덕 도서관은 옮기지 않는다. 전차 정류장에서 도서관까지 여덟 명이 타는 승강기가 오르내린다.
topics: libraries, danpung-hill
picture: danpung-hill | 단풍언덕에는 주민 9,400명이 차가 다니지 못하는 계단길에 살고 있다.
related: library-saved
---
하늘시는 단풍언덕 도서관을 이스트게이트 쇼핑센터로 옮기려던 계획을 거두고, 지금 건물을 고쳐 쓰기로 했다. 시는 {day} 기자회견에서 지붕과 전기 설비를 고치고 도서관까지 오르는 경사형 승강기를 놓는 데 모두 68억 원을 쓰겠다고 밝혔다.

주민들은 아흐레 전 빌린 책 1,100권을 들고 412개 계단을 올라 한 시간 안에 모두 반납했다. 책을 다시 꽂는 데 사흘이 걸렸다. 열아홉 살부터 이곳에서 일한 지보경 관장은 “치우면서 웃음이 나온 시위는 처음”이라고 말했다.

## 두 번 센 지붕

시는 그동안 건물을 고치려면 140억 원이 든다고 설명해 왔다. 도서관 아래에 사는 퇴직 구조기술사 매창호 씨가 계산서를 보여 달라고 요청하면서 이야기가 달라졌다. 지붕이 한 번은 지붕으로, 한 번은 천장으로 두 번 들어가 있었다.

매 씨는 “누구를 난처하게 하려던 것은 아니다. 내 의자를 지키고 싶었을 뿐”이라고 했다. 그는 열여섯 해 동안 평일마다 계단에서 세 번째 창가에 앉아 책을 읽었다.

> 좋은 도시에는 다시 세어 보는 시민이 있습니다.
> — 풍혜민 문화부시장

## 두 번의 여름

열람실은 앞으로 두 해 동안 여름마다, 6월부터 9월까지 문을 닫는다. 그 사이에는 언덕 아래 옛 목욕탕에 임시 창구를 열고 장서 9만 4천 권 가운데 6천 권을 둔다.

- 오후 3시까지 신청한 책은 다음 날 아침에 받을 수 있다.
- 어린이 책 읽기 모임은 수요일과 토요일에 목욕탕에서 연다.
- 승강기가 움직일 때까지 연체료를 받지 않는다.

승강기는 하버스트리트 전차 정류장에서 출발해 도서관 앞까지 2분 40초에 오른다. 여덟 명이 함께 탈 수 있고 휠체어와 유아차도 실을 수 있다. 요금은 받지 않는다. 시는 내후년 봄 운행을 시작할 예정이다.

언덕에 사는 주민 9,400명 가운데 예순다섯 살이 넘은 사람은 2,700명이다. 여든둘 문순덕 씨는 “장을 보고 오면 계단에서 두 번 쉰다. 이제는 책을 빌리러 갈 힘이 남겠다”고 말했다.
`,
  `
# Old bathhouse becomes a library counter for two summers
key: bathhouse-draft
at: 3h05m
by: ji-won-han
urgency: 6
kicker: Libraries
standfirst: The pools are dry, the tiles are clean and the changing lockers turn out to be exactly as deep as a book.
topics: libraries, danpung-hill
status: draft
---
The men’s pool of the Danpung bathhouse has been dry for six years. From June it will hold 6,000 books.

Workers began on {day} to lay a floor over the tiles. The lockers will stay: the librarians discovered that each takes fourteen paperbacks, spine out, and that the little brass numbers work well enough for fiction.

TK: quote from Bo-kyung Ji. TK: who owns the building? Check with the ward office whether the boiler is really listed.

The women’s pool will be the reading room. It has better light.
`,
  `
# Parking on Rope Walk: what the traders’ survey really says
key: rope-walk-review
at: 5h10m
by: do-yun-shin
urgency: 5
kicker: Old Pier
standfirst: Four in ten say that Sunday closing would cost them customers. Four in ten say that their customers come on foot. They are mostly the same people.
topics: old-pier, by-election
picture: tram | Harbour Street at the corner of Rope Walk.
status: in_review
note: Numbers checked against the questionnaire; please look at the headline again.
---
The traders’ association of Old Pier has asked its 212 members what they think of keeping cars off Rope Walk on Sundays. It published the result on {day-1} under the heading “Traders fear for their living”. The questionnaire, which the Post has read, says something less tidy.

Of 148 who answered, 61 expect to lose customers. But 58 say that most of their customers come on foot or by tram, and 39 of those are among the 61. Asked what they would need, 93 wrote the same word: benches.

“I ticked both,” said Mi-young Doh, who sells rope and lamps and stands in the by-election. “I am afraid, and I also look out of the window.”

## How the question was put

The survey asked whether closing the street “would cause a loss of trade”, with room for yes and no, and no room for “I do not know”. Nineteen members wrote that beside the boxes. They were counted as yes.

The association’s chairman, Pyeong-ho Lim, said this was an error and that it did not change the picture. Without the nineteen, 42 expect to lose customers, fewer than expect to gain them.

## A street already closed

There is a precedent nearby. Harbour Street has been without cars on Sundays for three years. Rents there have risen by 4 percent a year since, a little less than in the rest of the ward; two shops closed and five opened. One of the five repairs bicycles.

The vote is on the same day as the by-election. If the bylaw passes, the street closes on the first Sunday in April, from nine to seven, with two gaps for deliveries.
`,
]
