export const SPORT: readonly string[] = [
  `
# Tide turn the Lanterns in the last seven minutes and climb to second
key: tide-win
at: 3h20m
by: tae-yang-gil
urgency: 4
kicker: Football
standfirst: A goal down and a man short, Haneul found two headers, a goalkeeper’s knee and 21,000 voices. The coach found his hat.
topics: haneul-tide
picture: stadium
---
**Haneul Tide 2, Eunpa Lanterns 1**

For 83 minutes it was the kind of evening on which people look at the sky. Haneul Tide had lost their left back to a red card, their captain to a hamstring and most of the ball to Eunpa Lanterns, who led by a goal and passed it about Breakwater Ground as if they had rented it.

Then Teo Nam, who is 1.74 metres tall and had not scored with his head since he was at school, rose between two defenders of 1.90 and met a corner by Ga-on Sul. It went in off the bar. Six minutes later he did it again.

“I do not head the ball,” Nam said afterwards, with ice on his forehead. “It hurts. You can ask anyone.”

## How it went wrong, and right

Eunpa’s goal, in the 31st minute, was a lovely thing. Haneul’s offside trap has four men in it, and three of them stepped out. Min-jae Gu ran through alone and waited until the goalkeeper, Dae-hyun Pi, had made up his mind.

Five minutes after the interval Ro-un Choi was sent off for a second late tackle, about which there could be no dispute and was. From then on Tide defended on the edge of their area, and the Lanterns, who had lost none of their previous eight, began to play for time. In that they were more successful than in playing for a second goal: twice Pi saved with his feet, once with a knee, in the 79th minute, from two metres.

“If that goes in we are on the bus,” said the coach, Byung-hoon Ok. “His knee is the man of the match.”

At this point Mr. Ok threw his hat on the ground, and sent on Sul, a winger of 19 who had played eleven minutes all season, with instructions to “kick it where it is high”. His two corners were the only crosses of the evening that passed the first defender.

|= First League, top of the table
| Club | Played | Points |
| Dalmuri Union | 15 | 34 |
| Haneul Tide | 15 | 31 |
| Eunpa Lanterns | 15 | 30 |
| Noeul Harriers | 15 | 27 |
| Mureung Town | 15 | 24 |

## A long way for a weekday crowd

It was Tide’s ninth home game without defeat and the first that was sold out before {day-1}. The last goal was registered by the instruments of the Haneul Institute of Ocean Science, 1.3 kilometres away, as a tremor of 0.4.

On {day+5} they play at Dalmuri Union, who lead by three points. The captain, Ji-hu Song, will be missing for four weeks. The hat has been recovered.
`,
  `
# Bay Cup: a 34-year-old sloop beats the carbon boats in 19 knots of wind
key: bay-cup
at: 1d 18:30
by: tae-yang-gil
urgency: 5
kicker: Sailing
standfirst: Three races, three crews, one grandmother at the helm. The third was decided by a ferry.
topics: sailing, ferries
picture: regatta
---
The Bay Cup, in its 88th year, was won on {day} by the second-oldest boat in the fleet, a wooden sloop called Patience Ends, with a crew whose average age is 53 and a helmswoman of 70.

Chun-hui Yang has sailed in the race 31 times and had been third four times. She owns a chandlery in Old Pier, learned to sail on an oyster boat and has never, she says, understood the rule about starboard. “I go where there is room. It has worked so far.”

The cup is decided by three races around the Baram Islands buoy. The favourites were five boats of carbon fibre which had come from Dalmuri on lorries. They won the first race, in light air, in the first five places. In the second, in 14 knots, they were second to sixth.

## The third race

On {day} morning it blew 19 knots from the south-west against the ebb, which on this bay makes a short, square sea in which light boats slam and heavy ones go through. Patience Ends weighs 6.4 tonnes. At the first mark she was eighth. At the second, after two of the carbon boats had put in a reef and one its bowman, she was third.

Then came the ferry. Saebit 3, on the eleven o’clock run from Keunbaram, has right of way over everybody. The leaders tacked out into the tide to let it pass ahead. Ms. Yang, whose brother-in-law is its mate, knew that it would slow down at the outer buoy to let off a pilot. She held on, went behind its stern with, by her account, three metres to spare, and was lifted by the wake.

She won by 40 seconds on the water and by eleven minutes on corrected time. A protest by two of the boats was heard for an hour and dismissed. The ferry, the jury held, had been “an obstruction known to all from the published timetable”.

## What the cup is for

The trophy, a silver soup tureen, holds nine litres. By tradition the crew that wins must feed those that lose from it. Ms. Yang served anchovy noodles on the club’s terrace to 164 people, the last portion to the ferry’s captain.

From next month the eleven o’clock boat will sail at noon. The club is considering whether to move the start.
`,
  `
# Wrestlers of the two fish halls meet for the 60th time, and the sand is from the channel
key: wrestling
at: 3d 20:50
by: tae-yang-gil
urgency: 6
kicker: Wrestling
standfirst: Squid hall against hairtail hall, best of fifteen. A porter who had never won a bout won the last one.
topics: sora-market
picture: fish-market | The two halls of Sora Market have wrestled each other since the year of the roof.
---
It is always on the evening before the auction’s one free day, always in the yard between the halls, and it has always been about a debt: in the year in which the market got its roof, the hairtail hall borrowed a handcart from the squid hall and did not bring it back. On {day} they wrestled about it for the 60th time.

The rules are those of belt wrestling. Two people kneel, grip each other’s cloth at hip and thigh, stand, and try to put the other on the sand. Any part of the body above the knee that touches decides. A bout lasts anything from two seconds to five minutes.

Fifteen bouts were fought before some 2,000 people on crates, roofs and a stationary forklift. After fourteen it stood seven all.

## Myeong-sik

The fifteenth man of the squid hall was to have been Bong-gu Yang, who weighs 118 kilos, but he had slipped on ice in the morning. In his place they sent the porter Myeong-sik Tae, who weighs 71. In eleven years he had fought eleven bouts and lost them all, one to a man with a cold.

Against him stood Gil-su Ma, an auctioneer, nine times a winner. Ma lifted him at once, as everybody had foreseen. But Tae, up in the air, hooked a foot behind the other’s knee and did nothing. He just stayed. For 94 seconds Ma held him like somebody with a wardrobe on a staircase. Then he had to take a step.

“I carry boxes,” Tae said. “You do not fight a box. You wait till it wants to go down.”

They fell together, Ma first. There was such a noise in the yard that the ice machine, which has an acoustic sensor, switched itself off.

## New sand

For the first time they wrestled on sand from the West Channel, three lorry loads given by the port authority. It is finer than the old, and sticks. Four fighters said that it was an improvement. Ma, who had it in his ear, reserved judgement.

The score over sixty years is 31 to 29 for the squid hall, or 30 all, according to how one counts the year of the flood. The handcart stood beside the ring, as it does every year, with a ribbon. It has one wheel. Nobody took it home.
`,
  `
# At Breakwater High they row against the tide now
key: rowing
at: 10h10m
by: tae-yang-gil
urgency: 7
kicker: Rowing
standfirst: Since lessons begin later, the school’s eights must train in the afternoon, when the river comes the other way. They have never been so fast, and the coach is annoyed.
topics: schools, tides
picture: harbour-dusk | The school’s boats come home under the Eastgate Bridge.
---
For 44 years the rowers of Breakwater High, one of the five schools of the trial, went out at ten past six, with the ebb, and were back in class by half past eight with wet hair. As a result of the new school hours that is over. They train at four in the afternoon, and at four, on most days, the tide in the Hwangpa comes up.

The coach, Won-tae Goh, wrote three letters of protest to the board of education. In the third he calculated that a crew which rows six kilometres against one and a half knots of current does the work of eight and a half, “in the company of ferries”.

On {day-1}, at the provincial regatta on the Mureung reservoir, where there is no current at all, his girls’ eight won by four lengths, in the best time ever rowed by a school in the province: 6 minutes 31.4 seconds. The boys’ four was first, the second girls’ eight third. In 44 years Breakwater had never taken more than one medal.

## “It is not the tide”

Mr. Goh does not wish to be asked about it. “It is not the tide,” he said. “It is that they have had breakfast.”

The crew see it otherwise. “In the morning the river carried you,” said the stroke, Na-ri Yeom, who is 17. “You could sleep in the boat. I am not saying that I did.” In the afternoon, she says, everyone can see at once who is not pulling: the bank stands still.

Two members of the crew had given up rowing last year because they could not get up. They are back. One of them, the cox, used to travel from Solme by the first boat of the day and missed half of the sessions. That boat is being discontinued, but he no longer needs it.

## National championship

The championship is in five weeks, on a canal in Dalmuri, without tide, wind or ferries. The school has asked parents for the price of a new boat; its best eight is older than its crew and has a plank that was once part of a desk.

Mr. Goh has meanwhile sent a fourth letter to the board. He would like to know whether, in view of the circumstances, practice might begin at half past three, when the current is at its strongest.
`,
  `
# Tide’s keeper, a dentist’s chair and the knee that saved a season
key: keeper-profile
at: 1h50m
by: tae-yang-gil
urgency: 7
kicker: Football
standfirst: Dae-hyun Pi, 34, studies teeth in the mornings and corners in the afternoons. He says that they are both about waiting.
topics: haneul-tide
picture: stadium | Breakwater Ground, where Pi has kept goal for twelve seasons.
---
At nine in the morning Dae-hyun Pi bends over a plaster jaw in the third row of a lecture hall at Haneul University. At two he stands between two posts. In between he eats, always the same, a box of rice with egg, on tram Line 1, standing.

The goalkeeper of Haneul Tide is in his seventh semester of dentistry. He will be 36 when he qualifies. “Then I am an old keeper and a young dentist on the same day,” he says. “There are not many jobs in which you are promoted by getting older.”

It began with a tooth. Eleven years ago, in a cup match at Mureung, a striker’s elbow broke two of his. The dentist who mended them explained each step while she did it. Pi, who could not reply, discovered that he wanted to know what came next.

## Two kinds of stillness

He is not a spectacular goalkeeper. Colleagues of his age dive; Pi is, on the whole, already there. Over four seasons his club’s analyst has worked out that he moves his feet later than any other keeper in the league, by a tenth of a second, and is beaten at the near post less often than all but one.

“The striker wants to see you move,” he says. “So do patients, by the way. They look at the hand. If the hand is quiet they are quiet.”

The club pays for his examinations in the close season and the university moves practicals away from away games. A professor of prosthetics who does not care for football has learned the fixture list by heart.

## The record

This season Pi has conceded ten goals in fifteen games, fewer than in any other at this stage. Ji-hu Song, the captain, believes it is because he talks more. “He used to shout. Now he explains. You come back after a goal and he tells you, quite kindly, where your left foot was.”

What he is afraid of, he says, is not penalties but root canals with more than three branches. As to the future, he has had an offer to train young goalkeepers at the club and another from a practice on Danpung Hill, which has no dentist. The 412 steps do not put him off. “People who have climbed those,” he says, “are too out of breath to complain.”
`,
  `
# The council of the First League, after a sitting of six hours and on the casting vote of its chairman, abolishes the draw
key: league-draw
at: 7d 18:45
dateline: DALMURI
by: tae-yang-gil, pado
source: pado
urgency: 7
kicker: Football
standfirst: From next season level games are decided by penalties, for an extra point. Half of the clubs voted against. The other half had the chair.
topics: haneul-tide
---
There will be no more draws in the First League. By eight votes to eight, with the casting vote of the chairman, the council of its sixteen clubs decided on {day} that from next season every match which is level after 90 minutes shall go to penalties.

Each side keeps its one point. The winner of the shoot-out is given a second one. A win in ordinary time remains worth three.

The chairman, Kwan-sik Noh, called it “a small change with a large evening in it”. Last season 84 of 240 games ended level, more than ever before, and 31 of them without a goal. Broadcasters had let it be known that they would pay more for endings.

## Eight against

Haneul Tide voted against. “A draw is a result,” said the club’s president, Ok-ju Lim. “Sometimes it is the truth.” So did Eunpa Lanterns and, more surprisingly, Dalmuri Union, who have the best penalty taker in the league and said that they would rather not find out how good.

Those in favour were mostly smaller clubs, who draw most. Mureung Town drew 14 games last season. With the new rule and average luck that would have meant seven points more and sixth place instead of eleventh.

Statisticians at Haneul University, asked by the council for an opinion, had calculated the effect over ten past seasons. The champion would have been the same in nine. In the tenth it would have been Noeul Harriers, who have never won anything, and whose delegate asked for the page to be read out twice.

## Afterwards

It is feared that teams will now play for penalties instead of a draw. The rule therefore has a second paragraph, added after five hours, under which a side that has had no shot on goal in the second half takes its penalties second. No one could say with certainty whether that is a disadvantage.

Players were not consulted. Their union wants the shoot-outs counted as working time. Dae-hyun Pi, Tide’s goalkeeper, said that he had nothing against penalties, provided that one was allowed to think about them first, “for a week or so”.
`,
]
