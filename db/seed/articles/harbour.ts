export const HARBOUR: readonly string[] = [
  `
# Haneul clears its outer harbour as Typhoon Sodam turns north
key: typhoon-watch
at: 26m
by: min-seo-baek, pado
urgency: 1
kicker: Typhoon Sodam
standfirst: Forty-one ships have been told to leave the anchorage by nightfall and the last ferry sails at four. Forecasters expect the storm to pass 90 kilometres offshore, give or take 70.
topics: typhoon-sodam, weather, port-authority, ferries
picture: storm
related: storm-explainer, ferry-timetable, tram-vote
---
The port authority ordered the outer anchorage cleared on {day} as Typhoon Sodam, the season’s fourteenth named storm, turned north more sharply than expected and began to gather speed.

Forty-one ships must leave by nightfall, 27 of them for open water west of the Baram Islands, where there is room to ride out the wind. The East Terminal will stop work at six and lash its cranes. Ferries to the islands sail for the last time at four.

“Ninety kilometres off is a bad night. Forty is a bad year,” said Tae-ho Ban, the harbourmaster, after the latest briefing. “I prepare for forty.”

## What the forecast says

At the last reading Sodam lay 610 kilometres to the south-east, moving north at 24 kilometres an hour with sustained winds of 38 metres a second near its centre. The Regional Weather Centre expects the eye to pass east of Haneul early on {day+1}, most probably at a distance of 90 kilometres. Its cone of uncertainty reaches from 20 to 160.

For the city that means gusts of 30 metres a second on the water and 25 on Danpung Hill, up to 180 millimetres of rain, and waves of seven metres at the North Mole. The peak of the wind is expected between three and six in the morning. High water is at 4.52.

“That is the part I do not like,” said Na-eun Yi, the centre’s duty forecaster. A typhoon’s low pressure lifts the sea, by some 60 centimetres in this case, and the wind pushes it further. If both arrive at high water, Sora Market will be wet to the second row of stalls, as it was nine years ago.

[picture map-storm wide]

## What is closed, and when

|= Closures on {day} and {day+1}
| Service | Last before the storm | Expected again |
| Baram ferries | 16.00 {day} | {day+1} evening |
| East Terminal | 18.00 {day} | {day+1} noon |
| Sora Market auction | held {day} | {day+2} |
| Eastgate Bridge, above 20 m/s | decided on the spot | {day+1} morning |
| Schools | {day}, as usual | {day+2} |

Trams run until midnight. The city opened 23 shelters in schools and two churches, with 4,100 beds, and asked residents of the 380 houses below the sea wall in Old Pier to use them. Buses collect those who cannot walk from five o’clock.

## The memory of nine years ago

Few in the harbour need to be told what is at stake. When Typhoon Maehwa passed at 35 kilometres nine years ago, the water came over the sea wall in Old Pier shortly after four in the morning and stood a metre deep in Harbour Street by five. Eleven hundred cars were lost in the car park on the old coal yard. A container ship broke from her moorings and lay across the basin for six days.

Much has been done since, as readers of our reports on [the sea level](/topics/sea-level) know. The wall has been raised by 40 centimetres. Mooring posts at the East Terminal were replaced by ones that hold 200 tonnes instead of 120, and the pumping station at Gas Works was given a second generator, which failed in the first storm after it was installed and has been moved upstairs.

What has not changed is the hour at which decisions must be taken. To clear the anchorage takes nine hours, and a master who is told to leave loses a day’s hire, some 60 million won for a large ship. Twice in the past five years Mr. Ban sent ships out for storms that turned away. He was called timid both times. “I keep those letters,” he said. “They are from people who could write letters.”

This time only two masters objected. By early afternoon the first ships were under way, in a line along the West Channel that could be seen from Danpung Hill. The dredger Geobuk 7, which began work there on {day-1}, went with them.

On the quay behind the auction hall crews doubled their lines and carried nets into the ice plant. Gi-seok Jang, who has fished for hairtail for 33 years, tied up his boat with seven ropes and then, after looking at the sky for some time, with an eighth. “Seven is enough,” he said. “Eight is for my wife.”

:::facts If you live near the water
- Move cars out of the underground garages in Old Pier and Sora before six.
- Fill a bath: the pumping station at Gas Works has failed in two of the last five storms.
- Do not go to the moles to look. Two people died there nine years ago, both with cameras.
- The city’s line is 120, in seven languages, all night.
:::

The island councils of Keunbaram and Jageunbaram said they had food for nine days and diesel for twelve. On Solme, which has 720 inhabitants and no harbour wall, all boats have been pulled up to the school yard. The teacher there said that lessons would be held between them.
`,
  `
# What makes a typhoon turn? The storm season in seven answers
key: storm-explainer
at: 6h40m
by: yeon-woo-pyo
kind: explainer
urgency: 4
kicker: Typhoon Sodam
standfirst: Why the track bends, what the cone means and when it is the rain rather than the wind that should worry you.
topics: typhoon-sodam, weather, sea-level
picture: map-storm
---
Typhoon Sodam was to have passed far to the east. Then it turned. Here is what forecasters know, and what they freely admit they do not.

:::qa Why did it turn north?
A typhoon does not steer. It drifts in the wind around it, like a cork that spins. To Sodam’s east lies a large area of high pressure, around which air flows clockwise, and the storm follows its western edge. On {day-1} that edge moved some 300 kilometres west. The storm moved with it.
:::

:::qa What is the cone on the map?
It shows where the *centre* will probably be. In seven cases out of ten the eye stays inside it. It says nothing about how wide the storm is: Sodam’s gale-force winds reach 280 kilometres from its eye, well beyond the cone’s edge.
:::

:::qa Which side is worse?
The right-hand one, seen in the direction in which it travels. There the storm’s own speed is added to the wind; on the left it is taken away. If Sodam passes east of Haneul, as expected, the city is on the better side. The Baram Islands may not be.
:::

:::qa Why does everybody talk about high water?
Because the sea rises for three reasons that add up:

- the tide, about 2.1 metres above the lowest level this week;
- low pressure, one centimetre for each hectopascal, some 60 centimetres here;
- the wind, which piles water against the coast, 20 to 50 centimetres.

The sea wall in Old Pier is 3.4 metres high. At mid-tide there is a metre to spare. At high water there is almost nothing.
:::

:::qa Is it the climate?
Storms have not become more frequent here. They have become wetter: rainfall within 200 kilometres of the eye has grown by about 8 percent in forty years, as warm air carries more water. The sea itself stands 13 centimetres higher than in 1970, and that is added to everything above.
:::

:::qa What do the names mean?
Each of the region’s weather services gives ten. *Sodam* ({ko:소담}), which means a modest charm, was given by ours. Names of storms that do great harm are retired. “I hope we can use it again,” said Na-eun Yi, the duty forecaster.
:::

:::qa How good are these forecasts?
Over three days the centre of a typhoon is now missed by 150 kilometres on average; thirty years ago that was the error for one day. How strong the wind will be is harder, and has improved by far less. If a forecaster tells you the hour, she is being precise. If she tells you the strength, she is being brave.
:::
`,
  `
# Dredging of the West Channel to begin, 18 months late and a metre deeper
key: channel-start
at: 1d 06:10
by: min-seo-baek
urgency: 3
kicker: West Channel
standfirst: At 16 metres, ships with 18,000 boxes can enter at any tide. The sand they displace will build a beach nobody asked for.
topics: dredging, port-authority, shipping
picture: dredging
related: silt-explainer
---
The suction dredger Geobuk 7 lowered its pipe at 5.40 on {day} morning, 4.8 kilometres west of the North Mole, and began to swallow the bottom of the sea.

It will do so for 26 months. By then the West Channel, Haneul’s only approach for large ships, is to be 16 metres deep instead of 14.5 along 6.3 kilometres, at a cost of 386 billion won. Ships that carry 18,000 containers will be able to enter at any tide. At present they wait outside for an average of five hours and twenty minutes.

“A port is a door,” said Eun-byul Cha, chief executive of the Haneul Port Authority, on the dredger’s bridge. “Ours has had a high step.”

## Why it took so long

The work should have started a year and a half ago. Two bidders withdrew when a survey found that the lower layer was not sand but clay full of stones; a third, Duroo Marine, asked for 61 billion won more and got 38. Then the fishing co-operative went to court over the spawning grounds at the channel’s edge. A settlement of last spring limits the work to ten months a year and forbids it from March to April, when the gizzard shad spawn.

The authority also went deeper than planned. The first design stopped at 15 metres. “Every ship ordered in the past three years needs more,” said Ms. Cha. “We could have finished just in time to begin again.”

[picture map-channel]

## Where the sand goes

In all, 4.2 million cubic metres must be moved, enough to cover the city centre to the height of a tram. A third is clay and goes to a pit behind the East Terminal. The rest is clean sand. Half will be returned to the shallows off the North Mole, which lose a metre every four years.

The other half will become a beach of 900 metres below the Noeul light. It was added on the advice of engineers, who needed a place for the sand, and it has since found friends. Residents of the headland, who were not asked, have begun to argue about its name.

:::facts Geobuk 7
Built at Noru Shipyards eleven years ago, 142 metres long, with a crew of 34 in two watches. It sucks up to 9,000 cubic metres of sand and water in an hour, sails ten minutes, and sprays it through a nozzle known on board as the elephant.
:::

## What skippers fear

Deeper water lets more salt up the river. The co-operative’s biologist expects the oyster beds at the mouth of the Hwangpa to move 600 metres upstream, if there is something for them to hold on to. The authority will sink 1,200 concrete rings there before winter.

“We shall see whether oysters read contracts,” said Chun-ja Yeom, who chairs the co-operative. She had come to watch from a small boat, at a distance of exactly 500 metres, which is the limit.
`,
  `
# Saebit Lines adds three sailings a day, and drops the one that carries the post
key: ferry-timetable
at: 1d 14:20
by: min-seo-baek
urgency: 4
kicker: Ferries
standfirst: From the first of the month there are twelve boats a day to the islands instead of nine. The 5.50, with letters, bread and teachers, is not among them.
topics: ferries, baram-islands
picture: map-ferries
---
Ferries to the Baram Islands will sail twelve times a day from the first of next month, up from nine, Saebit Lines said on {day}. The crossing to Keunbaram stays at 52 minutes; Jageunbaram gains a direct boat at noon, and Solme, for the first time, one on Sundays.

The timetable has a gap. The first boat will leave at 7.10 instead of 5.50. That boat is slow, old and, on paper, empty: 31 passengers on an average day. It also carries the mail, 400 loaves, the newspapers, and the eleven teachers who live in the city and teach on the islands from nine.

“They counted heads,” said Pil-nyeo Ohn, who runs the shop on Keunbaram’s quay. “You cannot count a loaf’s head.”

## The new timetable

|= Weekday departures from Haneul, from the first of next month
| To | Departures | Crossing |
| Keunbaram | 07.10, 09.00, 11.00, 13.30, 16.00, 18.30 | 52 min |
| Jageunbaram | 07.40, 12.00, 15.15, 18.00 | 1 h 10 min |
| Solme | 08.15, 16.45 | 1 h 25 min |

The company says the 5.50 loses 640 million won a year. Its managing director, Jae-gyeong Bu, offered to carry mail and bread on a workboat “if somebody tells us what they are worth”. The islands’ three councils answered in one letter. They reckon that the boat is worth eleven teachers.

## Who decides

The ferries are private, but the licence, renewed four years ago, asks for “a connection that permits a working day on either side”. The ministry’s coastal office must say whether a boat at 7.10 does. Its director said he would take the 5.50 himself on {day+3} “to see who is on it”.

He will meet, among others, Ae-sun Wi, who has carried the islands’ post for 26 years and is known for reading the weather from the handwriting on postcards. She has prepared a place for him between the sacks. “It is the warm one,” she said. “Over the engine.”

## What else is new

Tickets will be sold on board as well as on the quay, and dogs travel free on Sundays. The boats of the noon connection carry two ambulance places each, which the clinic on Jageunbaram has asked for since a patient had to lie across the bicycle rack for an hour and ten minutes.

Fares rise by 300 won, to 9,800 for a single crossing to Keunbaram. Islanders go on paying half. The company expects 11 percent more passengers in the first year, most of them walkers in search of the autumn grass on Solme, and has bought a second coffee machine.

The 4,150 islanders are used to change. Until 1978 they rowed.
`,
  `
# One day at the port, from first light to the squid boats
key: port-gallery
at: 2d 20:15
by: min-seo-baek
kind: gallery
urgency: 5
kicker: The port
standfirst: Twenty-four hours between the North Mole and the East Terminal, drawn for the Post by Nari Gong.
topics: port-authority, fishing, shipping
picture: harbour-dawn
---
For one day and one night our illustrator Nari Gong sat at the water’s edge with a folding stool, a flask and 31 pencils. She began on the ferry steps at first light and ended there too.

[gallery harbour-noon, ferry, dredging, harbour-dusk, squid-boats, harbour-night, harbour-fog]

“The light moves faster than I can sharpen,” she said afterwards. “So I drew what stayed. Cranes stay. Men who wait for ships stay. Gulls never.”

Between five and six, when the auction is over and the first shift has not begun, the harbour is quieter than at midnight. A crane driver walked his dog along the quay. The dog knew every bollard.

At noon a ship came in with 9,400 boxes and a crew of 22. It was gone by nine. Two of the sailors had time to buy citrus; one of them photographed the tram.

## Grey, and then not

The fog of the last picture came without warning at 4.20 on the second morning. “I could hear the bell buoy and nothing else,” Ms. Gong said. “I thought the paper was wet. It was the air.” She drew for an hour what she could not see, and when the sun came through as a white coin, she found that the ship was where she had put it.

The pilots, who had been watching her from their hut, brought coffee. One of them, Seok-ju Gam, has guided ships into the basin for 19 years and had never looked at it from the steps. “It is smaller,” he said. “From the bridge of a ship it looks like something you might miss.”

The originals, fourteen sheets in all, hang in the passage of the old customs house until the end of next month. Entry is free. The flask is not part of the exhibition, although several visitors have asked.
`,
  `
# Why harbours fill with sand, and why Haneul’s fills faster
key: silt-explainer
at: 3d 08:50
by: min-seo-baek, yeon-woo-pyo
kind: explainer
urgency: 6
kicker: Sand and tide
standfirst: The sea brings back in four years what a dredger takes out in one. It has to do with a river, a wall and the moon.
topics: dredging, tides
picture: north-mole
---
Every year about 310,000 cubic metres of sand and mud settle in Haneul’s harbour, 35 lorry loads an hour. Every year most of it is taken out again. It is the city’s oldest public work: the first dredger, a raft with a bucket and eight men, is mentioned in the harbour book of 1887.

## Three rivers, two of them in the sea

The Hwangpa brings a third of it, mostly in the six weeks of the summer rains. The rest comes along the coast. Waves that strike a beach at an angle carry grains a little way sideways, and the next wave carries them on. Off Haneul this “river of sand” flows from north to south and moves as much as the Hwangpa does.

The third current is the tide. Twice a day it pours through the gap between the moles, drops what it carries in the still water of the basin and leaves with less than it brought. Water that slows down lets go.

> You can stop sand or you can stop ships. A port is the place where you try to stop only one of them.
> — From the harbour book, 1911

## The wall that made it worse

The North Mole was built in 1923 to shelter the basin. It does. It also stands across the river of sand like an arm. On its northern side the beach has grown by 140 metres. On the southern side the shallows lose a metre every four years, and the sand that rounds the mole’s head falls into the West Channel, exactly where ships need to pass.

Engineers have known this since 1931. They have tried groynes, a curtain of bubbles, and a pump which carried sand through a pipe under the channel until mussels closed it.

## Would it help to do nothing?

The Haneul Institute of Ocean Science has calculated it. Without dredging the channel would be 11 metres deep in nine years and 8 in thirty. After that little would change: the tide would run fast enough to keep its own bed. Haneul would be a fine harbour for fishing boats and a splendid one for herons.

:::facts In numbers
- **310,000 m^3^** settle in the harbour each year.
- **11.4 billion won** is what taking it out costs.
- **28 tonnes** is the weight of one block on the North Mole; there are 4,016.
- **1.9 metres** is the mean range of the tide, 2.6 at springs.
:::

What is new about the present work is not that sand is removed but that it is put back. Half of what Geobuk 7 takes from the channel will be laid on the shallows, to start its journey again. “We are not winning,” said Sae-rom Jang, an oceanographer at the institute. “We are taking turns.”
`,
  `
# Mal-soon Gye, who kept the Noeul light for 41 years, dies at 91
key: obituary-gye
at: 2d 09:00
by: min-seo-baek
kind: obituary
urgency: 4
kicker: Noeul Cape
standfirst: The last keeper on the coast to wind her lamp by hand, she logged 14,900 nights and missed none, including the one on which her son was born.
topics: lighthouses
picture: noeul-light
correct: 26h | correction | An earlier version of this obituary said that the Noeul light was electrified in 1972. It was electrified in 1977. It also gave the height of the lamp above the sea as 64 feet; it is 64 metres.
was: in 1972 => in 1977
---
Mal-soon Gye, who tended the lighthouse on Noeul Cape for longer than anyone before her and was the last keeper on this coast to wind a lamp by hand, died on {day-2} at her home within sight of it. She was 91.

She never meant to keep a light. She came to the cape at 19 as the wife of the assistant keeper and was to cook. When both keepers lay ill with typhus in her first winter she climbed the 188 steps, read the instructions that were screwed to the wall and lit the lamp herself. It burned till morning. “It was not difficult,” she told this newspaper long afterwards. “It was only every night.”

## A weight and a chain

Until the light was electrified in 1977 its lens was turned by a clockwork, driven by a weight that sank through the middle of the tower and had to be wound up again every three hours and forty minutes. Mrs. Gye slept in between. She needed no alarm; she said that she woke from the silence shortly before the weight touched the floor.

She was given the post in her own right in 1961, after her husband had moved to the harbour office and she had declined to. The lighthouse service had no form for a woman keeper. A clerk crossed out a word, and the form was used, with the word crossed out, for the three women who came after her.

In her logbooks she recorded the weather four times a night, in pencil, in a hand which became smaller when the wind rose. There are 61 of them. The Haneul Institute of Ocean Science has had them copied, since they are the longest unbroken record of fog on the coast. On the night of Nov. 3, 1963, the entry at ten o’clock reads: “Clear. SW 4. Son, 3.1 kg.” The entry at twenty to two is in the same hand.

## The Cheongpa

The night for which she was known came in March 1969, when the freighter Cheongpa lost her engine off the cape in a south-easterly gale. Mrs. Gye saw that the ship was drifting into the blind side of the beam. She stopped the clockwork, which was forbidden, and turned the lens by hand, holding the light on the rocks for five hours so that the crew could see what they had to avoid. All 26 lived. The service reprimanded her for leaving other ships without a signal, and in the same envelope sent a medal. She used the box for buttons.

The light was automated nine years ago. By then she had been retired for a long time, but had kept a key, and no one had asked for it back. On clear evenings she walked up to see whether the machine was on time. She reported it twice for being late, both times rightly, by four and by seven minutes.

>> It was not difficult. It was only every night.
>> — Mal-soon Gye

## Nights

She liked radio plays, pickled radish and arguments about tides, and had no patience with poems about lighthouses. “They are always about loneliness,” she said. “I had a goat, two children and the whole shipping lane.”

Her husband, Du-sik Bae, died before her. She is survived by her son, Yeong-il, a harbour pilot, her daughter, Geum-ja, and five grandchildren, one of whom services the motor that turns the lens. By her wish the lamp, 64 metres above the sea, will be dark for one minute at twenty to two on the night of her funeral. Mariners have been warned.
`,
  `
# Squid come back to the islands, and nobody knows why
key: squid-return
at: 4d 07:30
by: min-seo-baek
urgency: 5
kicker: Fishing
standfirst: After six thin years the boats are landing 40 tonnes a night. Scientists credit a cold current. The boats credit a priest.
topics: fishing, baram-islands, sora-market
picture: squid-boats
---
For six autumns the lamps burned and the decks stayed dry. Now, off the east coast of Jageunbaram, the jigging machines bring up squid faster than crews can box them.

Boats from Haneul landed 41 tonnes of common flying squid on the night to {day}, the most since the autumn of seven years ago. The season’s total stands at 690 tonnes. In the whole of last year it was 212.

“I had sold two of my six lamps,” said Chang-gil Uh, whose boat Daeun 3 came in with four tonnes. “On {day-1} I bought them back. The man asked for more than he had paid. I respected that.”

## A tongue of cold water

The Haneul Institute of Ocean Science has an explanation, though it calls it a guess. Squid spawn far to the south and drift north with the warm current. In recent years the water east of the islands was two degrees too warm for them, and they went on past. Since August a tongue of cold water has lain there at 60 metres, pushed in by northerly winds, and the squid have stopped above it, as if at a wall.

Whether it will return next year depends on the wind. “I would not buy a boat on the strength of it,” said Sae-rom Jang, the institute’s oceanographer. “I might buy a lamp.”

On Jageunbaram they have a different account. In July the islanders held the great offering to the sea, for the first time in eleven years, with a pig, a drum and a shaman priest who had to be fetched from Eunpa. It cost nine million won. The village head declined to draw conclusions, but said the accounts were open to inspection.

## Not everybody is glad

More squid mean lower prices, one would think. At Sora Market the opposite has happened: buyers who had switched to frozen squid from abroad have come back for the fresh, and bid against one another.

And there is the light. Each boat burns up to 60 kilowatts to lure the squid to the surface, as much as eighty homes. A trial with green diodes, which use an eighth, ended two years ago because there was nothing to catch with either. It will start again on {day+4}, with twelve boats, six of each colour, side by side.
`,
  `
# Pilot boat crews end strike after agreement on the ladder
key: pilot-strike
at: 6d 21:30
dateline: EUNPA
source: pado
by: pado
urgency: 6
kicker: Shipping
standfirst: Three days of waiting ships are over. From now on a captain whose rope ladder fails the test waits at sea until it passes.
topics: shipping, port-authority, wages
picture: harbour-fog
---
Pilot boat crews at the port of Eunpa returned to work on {day} evening after owners agreed that ships with unsafe boarding ladders may be left waiting at sea.

The strike, the first in the service’s history, had held up 58 ships for three days. It began when a pilot fell nine metres from a ladder whose ropes parted in his hands. He broke his hip and both wrists.

Under the agreement, reached after 19 hours of talks at the harbour office, crews will photograph every ladder before a pilot steps on to it. A ladder with chafed ropes, painted steps or a missing spreader counts as unsafe. The ship then waits until it has rigged another, and pays for the boat’s second trip.

## “Wood and rope”

Pilots climb aboard moving ships by the same means as two centuries ago: a ladder of rope and wooden steps, hung over the side. International rules say how it must be made. In a check by the crews of 400 ships last year, 71 ladders broke at least one of them.

“We steer ships of 200,000 tonnes with satellites,” said Gil-nam Ryu, the crews’ spokesman. “And we board them with wood and rope. We ask that it be good wood and good rope.”

The shipowners’ association had argued that a refusal at the last minute could put a ship in danger. The compromise lets a captain declare an emergency, in which case the pilot must be taken on by other means, at the owner’s cost, and the case is reported to the ministry.

## Others follow

The Haneul Port Authority said it would adopt the same rule from the first of next month. Its harbourmaster, Tae-ho Ban, called it overdue. Haneul’s pilots had not joined the strike but had worn black ribbons on their lifejackets.

Of the 58 ships that had waited, the last was brought in shortly before midnight, a car carrier with a new ladder that still had its price on it.

The injured pilot, who is 52, is expected to walk again. His colleagues have had the ladder framed. It hangs in the pilots’ station with a label giving the date on which it was last inspected: nine days before it broke.
`,
  `
# Port authority rehearses a day without computers
key: port-drill
at: 7d 15:10
by: min-seo-baek, yeon-woo-pyo
urgency: 6
kicker: Port authority
standfirst: For eight hours the East Terminal ran on radios, chalk and a man who remembers. It moved a third of its boxes and found eleven it had lost.
topics: port-authority, technology, shipping
picture: harbour-noon
---
At seven on {day} morning somebody pulled a cable, and the East Terminal stopped knowing where its containers were. It had been planned for months. Hardly anyone had been told.

For eight hours the Haneul Port Authority rehearsed what it would do if an attack took away its computers. Screens went dark, the gates stayed down and the system that tells each crane which of 41,000 boxes to lift answered nothing. The terminal switched to paper. It turned out that there was none.

“We had the forms,” said the head of operations, Ye-jun Pyeon. “They were in the computer.”

## Chalk

By nine a blackboard stood in the canteen. By ten there was a system: lorries queued by colour, a runner carried slips to the cranes, and crane drivers were told by radio what to lift. The slips were cut from the backs of old tide tables.

The most useful instrument proved to be Mu-yeol Cheon, 63, a yard planner who retires in the spring. He was able to say, without looking, where about a fifth of the boxes stood. “The reefers are by the fence, the empties are where the sun goes, and the dangerous ones are where I would not put my lunch,” he said. He had never been asked before.

In all the terminal moved 412 boxes in eight hours, a third of the usual number. Nobody was hurt. Eleven containers were found that the computer had listed as shipped, one of them, full of umbrellas, for three years.

## What will change

The authority intends to print a map of the yard every four hours and keep it in a steel box. It will train twelve more people in what Mr. Cheon knows, which he has begun to write down. So far he has filled two notebooks and says that he is up to row C.

Two weaknesses were not made public. A third was plain to see: the telephone list of those to be called in an emergency was in alphabetical order of job titles, and the first, “Administrator, systems”, was on holiday.

The exercise cost 190 million won in delays. The insurers, who had sent two observers, lowered the premium by 240.
`,
  `
# Night fishing banned off the North Mole after third rescue
key: mole-ban
at: 8d 13:25
by: min-seo-baek
urgency: 6
kicker: North Mole
standfirst: The blocks weigh 28 tonnes and the gaps between them swallow anglers. From next week the gate is locked at sunset.
topics: port-authority, fishing
picture: north-mole
withdraw: 30h | This report said that three anglers had been rescued from the North Mole this month and named a fourth person as missing. Two people were rescued. The person we named was never missing and had not been at the mole. We should have checked with the family before publishing, and we apologise to them.
---
The port authority will lock the gate to the North Mole between sunset and sunrise from next week, after anglers had to be freed from the gaps between its concrete blocks for the third time this month.

The blocks were laid to break waves, not to be walked on. Between them are gaps up to two metres wide, slippery with weed, through which the sea rises and falls. Those who slip cannot climb out and are hard to hear.

Coast guards say that they need 50 minutes on average to free someone, and that the tide does not always give them so long.

A fourth angler, the retired welder Dong-seop Ra, has been missing since {day-1}, other anglers say.

About 200 people fish from the mole on a fine night. Their association said it understood the decision and asked for a lit platform on the inner side, where the water is calm and, members admit, there are fewer fish.

The authority said it would look at the cost. The city’s angling club has offered to collect for it, beginning with the proceeds of its next competition, to be held on the beach.
`,
  `
# Three names for a beach that does not exist yet
key: beach-name
at: 2h50m
by: min-seo-baek
urgency: 6
kicker: West Channel
standfirst: Residents of Noeul Cape are to vote on what the dredgers leave them.
topics: dredging, lighthouses
picture: harbour-dusk
status: scheduled
publish: -1d 07:00
---
It will be 900 metres long, 60 metres wide and made of what used to be the bottom of the West Channel. It will exist in about two years. Its name will be chosen on {day+2}.

Three proposals are on the ballot which the headland’s 1,340 residents will find in their letter boxes. *Gye’s Sand* honours the keeper who tended the light for 41 years. *New Beach* is favoured by those who expect to be asked for directions. *The Step* recalls a remark by the port’s chief executive, who said that the harbour had a high one.

“Nobody asked us whether we wanted it,” said Jung-hwa Oh, who runs the guesthouse below the lighthouse. “So we shall at least say what it is called.”

The port authority, which is paying for the sand, had put “Duroo Strand” on its maps, after the firm that lays it. It has since removed the words, explaining that they had been a placeholder. The maps now say “beach”.

## Sand with conditions

Half of the clean sand from the channel will be laid here, about 1.4 million cubic metres. Engineers expect to lose a tenth of it each winter and to add it again each spring for as long as the dredger works. After that, says the contract, the beach “shall find its own shape”.

What shape that is, nobody will promise. The Haneul Institute of Ocean Science has run its model forty times. In thirty-one runs a beach remains, between 20 and 50 metres wide. In eight it moves around the cape and becomes somebody else’s. In one it closes the fishing harbour, a result the institute calls “unlikely and educational”.

## The vote

Ballots may be returned until six in the evening to the box at the guesthouse, where they will be counted in public. A name needs more votes than either of the others. If there is a tie, the oldest resident decides. She is 97 and has let it be known that she cannot swim.

The result goes to the city’s names committee, which has never refused one, though it once corrected the spelling.
`,
]
