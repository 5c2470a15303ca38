export const BUSINESS: readonly string[] = [
  `
# Squid doubles in fourteen weeks, and the market learns to say “per piece”
key: fish-prices
at: 7h15m
by: hae-rin-oh
urgency: 4
kicker: Prices
standfirst: At Sora Market a kilo went for 14,800 won on {day}. More squid is landed than in years. That, oddly, is the reason.
topics: prices, sora-market, fishing
picture: chart-prices
related: squid-return
---
A kilo of fresh squid was sold for 14,800 won at Sora Market on {day} morning, twice as much as fourteen weeks ago and the highest price since the auction began to keep records in won per kilo.

The boats are landing more squid than in any autumn for seven years. By the textbook, prices should fall. Buyers at the ringside gave three reasons why they do not.

The first is that there is now something to compete for. In the lean years restaurants took squid off the menu or bought it frozen from abroad, at around 6,000 won. Now that fresh squid is to be had every day, they want it every day. “You cannot print a menu for Tuesdays and Thursdays,” said Hak-su Moon, who buys for 31 restaurants.

The second reason is ice. Two of the four ice machines at the market are being replaced, and what cannot be iced must be sold to those who cart it away at once. They are few, and they are bidding against a clock.

The third is a rumour that the squid will leave as suddenly as they came. Processing firms are filling their cold stores. Stocks in Haneul have risen from 300 tonnes to 1,150 since August.

[related squid-return]

## What it does to a dinner

|= Auction prices at Sora Market, won per kilo
| Fish | Fourteen weeks ago | {date} | Change |
| Squid | 7,200 | 14,800 | +106% |
| Hairtail | 11,500 | 14,100 | +23% |
| Mackerel | 4,900 | 4,700 | −4% |
| Anchovies, dried | 17,000 | 17,900 | +5% |

On the other side of the hall, where the stalls sell to households, squid is now priced by the piece. “If I say fourteen thousand a kilo they walk on,” said Bok-soon Ra, who has sold here since she was sixteen. “If I say four thousand for this fellow, they look him in the eye.”

The statistics office counts squid as 0.3 percent of a household’s spending on food. It will add less than a tenth of a point to prices this month. But people do not eat averages, and the office’s own survey shows that what households *believe* prices are doing follows the fish market more closely than rent.

## How long it lasts

The co-operative expects prices to come down when the ice machines are running, at the end of next month. Its chairwoman, Chun-ja Yeom, has seen the price double four times. “Each time they told me it was different,” she said. “Each time it was squid.”
`,
  `
# Noru Shipyards and union agree on a four-and-a-half-day week
key: shipyard-week
at: 1d 11:50
by: hae-rin-oh
urgency: 4
kicker: Shipyards
standfirst: 3,400 workers will go home at noon on Fridays. In return the yard may move hours between slack months and full ones.
topics: shipyards, wages
picture: harbour-noon | The fitting-out quay of Noru Shipyards lies behind the East Terminal.
---
After eleven weeks of talks Noru Shipyards, the largest employer in Haneul, and its works union agreed early on {day} to end the working week at noon on Fridays, without loss of pay.

The agreement covers 3,400 workers and, in a separate letter, 2,100 employees of subcontractors. It will be put to a vote on {day+4}. The union’s leader, Man-sik Ku, said he expected more than 80 percent in favour, “and the other twenty to be at the beach”.

The yard gets something for it. Up to 180 hours a year may be moved from slack months to full ones, so that a week in spring can have 46 hours and one in autumn 30. Until now each hour over 40 was paid with a supplement of half. The company expects to save about 19 billion won a year in overtime, and reckons the free afternoons will cost it 24.

## The five billion

“The difference is what I pay for welders,” said the chief executive, So-yeong Pi. The yard has orders for 31 ships, enough for almost three years, and 260 vacancies. In the past year it trained 140 young people and lost 95, most of them to the battery plants in the next province, where nobody works in the rain.

A survey among those who left showed that wages came third. First was “not knowing in the morning when I will be home”, second the canteen.

The canteen is in the agreement as well, in Annex C. There will be a second soup.

## A welder’s afternoon

For Eun-jeong Hwang, who welds double bottoms and has two children at school, the half day is worth more than money. “On Friday afternoon the bank is open. The dentist is open. The school has its meetings,” she said. “I have been a mother by telephone.”

Employers elsewhere are watching. The port authority, whose shifts are fixed by tides, said it could not follow. The chamber of commerce warned that small suppliers would have to match the hours without being able to match the orders. Its spokesman added that his own office had closed at noon on Fridays for years.

Economists at Haneul University will compare output, accidents and sick leave over two years. In the yard’s trial, with 212 workers in the pipe shop, output per week fell by 2 percent, and accidents by 31.
`,
  `
# Central bank holds its rate and counts on the harvest
key: rate-decision
at: 1d 15:30
dateline: DALMURI
by: pado
source: pado
urgency: 4
kicker: Interest rates
standfirst: At 2.75 percent nothing changes for the fifth time. The vote was four to three, and the three did not want the same thing.
topics: interest-rates, prices
picture: cabbages
---
The Central Bank left its main interest rate at 2.75 percent on {day}, for the fifth meeting in a row, and said that it expected inflation to fall back to its target by the middle of next year.

The decision was close. Four of the seven members of the board voted to leave the rate as it is. Two wanted to lower it by a quarter of a point; one wanted to raise it. The governor, Wan-ki Ahn, described the discussion as “warm”.

Consumer prices rose by 2.9 percent in the year to last month, against a target of two. Almost half of the increase came from food. A wet summer halved the cabbage crop, and the bank’s staff believe that a normal harvest alone would take six tenths of a point off the rate by spring.

## Waiting for cabbages

“We cannot plant vegetables,” Mr. Ahn told reporters. “We can avoid doing harm while others do.”

Those who voted to cut pointed to the building trade, where orders have fallen for seven months, and to unemployment among people under 30, which has risen to 7.1 percent. The member who voted for an increase, Hwa-yeong Eun, said in her statement that rents were rising faster than food and would not be brought down by a harvest.

Markets had expected no change. The yield on ten-year government bonds fell slightly, to 3.06 percent. The currency hardly moved.

## What it means for borrowers

For households with a variable mortgage, about six in ten, payments stay where they are. On a loan of 200 million won each quarter point amounts to about 28,000 won a month.

Banks had begun to lower their own rates in anticipation of a cut before the end of the year. Two of them said that they would take a little of that back. A third, asked whether it would follow, said that it had never been ahead.

Savers have done rather better. Fixed deposits for a year still bring 3.2 percent at the larger banks, a little more than prices rise. In Haneul deposits at the two credit unions grew by 6 percent over the summer; the fishing co-operative’s bank, which pays its members an extra tenth of a point when the catch is good, has already announced that it will this year.

The board meets again in seven weeks. By then it will know how many cabbages there are.
`,
  `
# Box traffic at Haneul passes its old record, one empty at a time
key: box-record
at: 3d 14:10
by: hae-rin-oh, min-seo-baek
kind: analysis
urgency: 5
kicker: Shipping
standfirst: The port has never moved so many containers. Four in ten of them had nothing inside. That is not as foolish as it sounds.
topics: shipping, trade, port-authority
picture: chart-boxes
---
Haneul handled 812,000 standard containers in the past quarter, 9 percent more than a year ago and more than in any quarter since the first box was lifted ashore, by a crane borrowed from the navy, 48 years ago.

The port authority announced the figure with a photograph of a crane and a cake. It did not announce a second figure, which stands in the appendix: 331,000 of the boxes were empty. Five years ago it was 22 percent; now it is 41.

## A port that sorts

An empty container pays less than a full one, about 38,000 won for each lift instead of 91,000. It takes up as much room and as much time. Why handle so many?

Because somebody must. Ships carry machines and clothes to the other side of the ocean and bring back less. The boxes that go out full must return, and since shipping lines would rather not send their largest vessels from port to port to collect them, they bring them to one place in small ships, sort them, and load them by the thousand. Haneul, which lies between two trade lanes and has had space since the coal wharf closed, has become that place for three of the five large lines.

“We are a laundry,” said Gyeong-min Seok, who runs the empty yard. Each box is opened, swept, sniffed and, one time in nine, repaired. That gives work to 640 people, twice as many as the full boxes employ on the quay.

:::facts A box’s life
A new container costs about 3.4 million won and lasts thirteen years. In that time it travels some 190 voyages, of which a third are empty. It is repaired eleven times, most often on a corner, and ends as a workshop, a café or a chicken house.
:::

## The risk in it

Sorting is a business that can leave. A line that finds 150,000 square metres of asphalt elsewhere needs only to change a timetable. Full boxes, by contrast, come because there are factories behind the port. In the hinterland of Haneul there were 214 with more than a hundred workers ten years ago. There are 188.

That is the argument for the deepening of the West Channel, and also against it. With 16 metres the largest ships can come at any tide. Whether they will come full depends on whether someone makes things to put in them.

The chief executive, Eun-byul Cha, does not deny it. “A deep harbour does not fill boxes,” she said. “But a shallow one empties them.” Asked about the cake, she said that it had been small.
`,
  `
# Solme citrus growers form a company of 61 shareholders and one lorry
key: citrus-company
at: 4d 13:00
by: hae-rin-oh
urgency: 6
kicker: Baram Islands
standfirst: Islanders who used to sell to five dealers now sell to themselves. The dealers have offered to buy the lorry.
topics: baram-islands, food, trade
picture: citrus
---
For as long as anyone on Solme can remember, the price of a crate of citrus was decided on the quay, by five dealers who came on the same boat and, growers suspected, had talked on the way.

This year nobody sold on the quay. The island’s 61 growers have founded a company in which each holds one share, whatever the size of the orchard. It sorts, packs and labels the fruit in the former school gymnasium, and drives it to market in its own lorry, which waits on the mainland because Solme has no road wide enough to turn it.

In its first eight weeks the company sold 214 tonnes at an average of 3,900 won a kilo. Last year’s dealers paid 2,300. After boxes, ferry, diesel and a driver, growers are left with about 3,100.

“It is not that we are clever,” said Jeom-rye Ok, 70, who was elected chairwoman because she owns a calculator with a printer. “It is that we got off the quay.”

## The sweetest third

The idea came from a granddaughter. Yu-jin Ok, 26, had worked for a supermarket in Dalmuri and noticed that it measured the sugar of every fruit with a beam of light, sold the sweetest third at double the price and told no one on Solme. The company bought a used machine of the same kind for 44 million won. It was paid for in five weeks.

Fruit below eleven degrees of sweetness goes to a marmalade kitchen in Old Pier. Fruit with scarred skin, a third of the crop in a windy year, is sold as “windfall” with a drawing of a gust on the label. It is the best seller.

## What the dealers did

The five dealers first stayed away, then sent a letter and then, in October, an offer for the lorry. They pointed out that in a year of glut a grower would be glad of somebody who must take the fruit. That is true, and the company has written it into its rules: a tenth of the turnover goes into a fund for bad years.

Saebit Lines, which carries the crates, has noticed as well. It has asked for a higher rate for pallets. The company has replied that it understands and is looking at the price of a boat.
`,
  `
# The last rope walk in the city learns to make lifts
key: rope-factory
at: 6d 12:40
by: hae-rin-oh
urgency: 6
kicker: Old Pier
standfirst: Founded to rig whaling ships, 214 metres long and two wide, Gwang’s Ropes now spins for wind turbines. Its longest customer relationship is with a church.
topics: old-pier, wind-power
picture: wind-farm | Ropes by Gwang hold the service baskets of the Solme field.
---
Rope must be made in a straight line. That is why the workshop of Gwang’s Ropes is 214 metres long and two metres wide, and why the street beside it, which everyone calls the Rope Walk, does not bend.

There were nine such workshops in Old Pier when the founder’s grandson, Tae-geun Gwang, began to work in his at the age of 15. He is 81 and has outlived them all, most by nylon, one by fire. {day-1} he signed a contract for 38 kilometres of aramid rope for the offshore wind field at Solme, the largest order in the firm’s 132 years.

The ropes will carry technicians in baskets up the outside of the turbine towers when the lifts inside them are out of order. They must hold eleven tonnes, weigh less than a loaf for each metre and be replaced every five years, which Mr. Gwang regards as their best quality.

## From hemp to thread

His granddaughter, Si-eun, a textile engineer, found the customer. She had offered the turbine maker a sample twisted on the carriage of 1911, which runs on rails down the middle of the walk and is pulled, as always, by the ropemaker walking backwards. The testing laboratory broke it at 13.4 tonnes and wrote to ask what machine had been used.

“A Friday,” she says. “And my grandfather.”

A motor has since been added, for the thick ones. But the eye of the ropemaker is still needed, to see when the strands lie at 38 degrees. At 36 the rope is limp, at 40 it kinks. A thick textbook explains why. Mr. Gwang has not read it.

>> It is a long room in which you walk backwards. You get to see where you have been.
>> — Tae-geun Gwang

## Fourteen people and a bell

The order will give work to fourteen people instead of eight. Two apprentices start next month, one of them from the Noru yard, where he tired of sparks.

Not everything changes. Twice a year the firm still supplies the bell rope of the Sailors’ Church, in hemp, 22 metres, with a red thread. It has done so since its second year and has never sent a bill. In return, according to a letter framed by the door, the bell is to be rung for three minutes when a Gwang dies. It has been rung four times. “I am in no hurry to hear it,” says Mr. Gwang, “and would not.”
`,
  `
# City sells its first bond to its own residents, and is sold out in a day
key: city-bond
at: 8d 17:00
by: hae-rin-oh, do-yun-shin
urgency: 5
kicker: City budget
standfirst: Forty billion won in slices of 100,000. The buyers want to know how the sewers are doing.
topics: city-budget, interest-rates
picture: chart-budget
correct: 20h | clarification | The article has been amended to make clear that interest on the bond is paid once a year, and that residents who move away keep the bonds they hold.
---
The city of Haneul borrowed 40 billion won from its own residents on {day}, in slices of 100,000, and had to close the counter seven hours after opening it.

The bond pays 3.1 percent a year for six years. Interest is paid once a year, and residents who move away keep what they hold. The money may be spent on one thing only: replacing 46 kilometres of sewers which date from before the war and of which a fifth, by the waterworks’ own estimate, “consists mainly of habit”.

In all 9,816 people bought, with an average of four million won. The youngest bond is held by a child of eleven days, the oldest by a woman of 99, who told the clerk that she did not expect to need it but liked the idea of drains.

## Cheaper and dearer

A bank would have lent the city the sum at 3.0 percent. The finance committee’s chair, Gyu-ri Noh, admits that it is a little dearer to ask one’s neighbours. “Forty million won a year dearer,” she said. “For that I get ten thousand people who read the progress report.”

They do. The report, which must be published each quarter, has a map on which holders can follow the work street by street. On {day} alone it was opened 31,000 times. A dozen holders have written in to say that the manhole outside their house is drawn on the wrong side of the road. Nine of them were right.

:::facts The bond in brief
- **Sum:** 40 billion won, for six years.
- **Interest:** 3.1 percent, paid once a year.
- **Slice:** 100,000 won; no more than ten million for each resident.
- **May be sold:** back to the city after two years, at face value.
:::

## Who bought

The city asked, and most answered. More than half of the buyers had never owned a security of any kind. They live in every ward, but most of all, measured by population, in Gas Works, where the sewers are worst.

A second issue is planned for the spring, perhaps for the library. There the finance office expects a rush, and has asked for a larger counter.
`,
]
