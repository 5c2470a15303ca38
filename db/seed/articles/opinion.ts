export const OPINION: readonly string[] = [
  `
# I was wrong about the tram
key: op-tram
at: 55m
by: seung-min-eom
kind: opinion
urgency: 4
kicker: Seung-min Eom
standfirst: Eleven years ago I wrote on this page that Line 3 would never be built and should not be. One of the two was an error, and I am no longer sure which.
topics: trams, city-council
picture: clock
related: tram-vote
---
Eleven years ago, under a headline I was proud of, I explained on this page why a third tram line was a fantasy. I had numbers. Buses were cheaper. Streets were narrow. The city was shrinking, and in shrinking cities one does not lay rails.

{day-1} night the council voted to lay them. I have spent the morning reading my own column, which is an experience I recommend to all who write for a living, once.

The numbers were right. Buses are cheaper, for nine years; in the tenth one must buy new ones. The streets are narrow. And the city has shrunk, by four thousand. What I had not seen is that it would also grow older, and that for a woman of 80 the question is not how fast a vehicle goes but whether it will come.

## What rails say

A bus line is a promise for as long as a timetable lasts. Rails are a promise in steel. People buy flats along them, open bakeries, stop buying cars. I had called that “the romance of concrete”. It turns out that romance has a rate of return: flats within 400 metres of Line 2 are let eleven days sooner than others.

I had also written that Danpung Hill would never forgive the city. There, at least, I was not wrong. The hill has 9,400 people and gets none of the 14 stops. It gets a promise about bus 11, every twelve minutes, with a report each quarter. I would feel better about it if the report went to the hill instead of the council.

[related tram-vote]

## The argument I should have made

There was a good argument against Line 3, and nobody made it, because people like me were busy with bad ones. It is that the line goes where the money is easiest to find and not where the need is greatest. The ministry pays for tracks to ports. It does not pay for tracks to hills.

> One does not lay rails in a shrinking city.
> — This column, eleven years ago

That argument is still good. It is an argument for Line 4.

I shall not be writing that Line 4 is a fantasy. I have a rule now, which costs me nothing and which I offer to younger colleagues: before you write that something will never be built, find out how old you will be when you are proved wrong. In my case it is 66. I intend to take the first tram, at the back, incognito.
`,
  `
# Count the photographs, not the bridges
key: op-bridge
at: 1h15m
by: seung-min-eom
kind: opinion
urgency: 5
kicker: Editorial
standfirst: The crack in the Eastgate Bridge was seen. It was photographed, twice. What failed was the drawer it was put in.
topics: eastgate-bridge
picture: voices
---
There are two ways of not knowing something. One is not to look. The other is to look, to write down what one sees and to put the paper where no one will read it. Public bodies have nearly abolished the first. They are very good at the second.

The crack in the north tower’s bearing was photographed in spring. It was photographed again in autumn, wider. Both pictures are sharp. Both were labelled “coating defect”, a category that the handbook allows to rest for a year. Four thousand photographs are taken of that bridge at each inspection, and no rule said that anybody should lay two of them next to each other.

It is tempting to be angry with the contractor, who followed the handbook, or with the office, which wrote it 26 years ago. It is more useful to ask what else lies in drawers. The city photographs its sewers with a robot. It measures the lead in school taps. It asks every patient who leaves a municipal clinic eleven questions. Who compares the answers of this year with those of the last?

## Nine days

A trainee did, on her ninth day. She asked whether rust could be straight. We do not know her name, and rather hope that the city does, and that it has given her something better than a certificate.

For there is a lesson in the number nine. On her ninth day she had not yet learned what everybody knew: that coating defects are not looked at. People who have been somewhere for nine years know so much that they no longer see. Every office should have somebody in it who has been there for nine days.

## Three things to do

We suggest three, none of which is dear.

1. Let pictures of the same place be shown side by side, always, for every bridge. A computer can do it. So can a table.
2. Publish the labels. If 2,200 photographs say “coating defect”, residents may at least ask for a painter.
3. Tell the council how many findings of each kind were closed, by whom, and after how long. Not how many inspections were made. That number is always splendid.

The engineer drove across the bridge on {day} to show that it holds. We believe him. We would only ask that next time he send a photograph, and that somebody compare it.
`,
  `
# In praise of the 5.50
key: op-ferry
at: 5h20m
by: min-seo-baek
kind: opinion
urgency: 6
kicker: Min-seo Baek
standfirst: The first boat to the islands loses 640 million won a year. So does a lighthouse.
topics: ferries, baram-islands
picture: ferry
---
I took it for six weeks once, when I was writing about the oyster beds. At twenty to six the gangway at the ferry steps is wet even when it has not rained. A man checks tickets by touching them. Below deck it smells of diesel and of four hundred warm loaves, and you will never be able to eat bread again without feeling, faintly, that you are on your way somewhere.

The 5.50 is to go. Saebit Lines has counted heads and found 31. This is correct. I could name most of them. Eleven are teachers, who mark exercise books as far as the outer buoy and then sleep. Four are builders. There is a nurse, a boy who has been expelled from two schools in the city and is doing quite well at the third, and Ae-sun Wi with the post.

What the company has not counted is what happens because the boat is there. Because there is a boat at 5.50 there can be a school on Keunbaram with a physics lesson in it. Because there is a school, there are 61 families with children. Because there are families, there is a shop. Take the boat away and nothing happens for a year. Then somebody’s eldest needs physics.

## What a connection is

We are bad at this kind of sum. We know what a thing costs, down to the won, and what it earns, down to the won, and the rest we call sentiment. But the rest is where people live. The Noeul light loses money every night. So does the fire brigade, on all the nights when nothing burns.

> A connection that permits a working day on either side.
> — From the licence of Saebit Lines

That is what the licence asks for. It does not say that the connection must be full. Whoever wrote it understood something: a timetable is not a record of what people do. It is a list of what they may plan.

I do not think the company is wicked. It has a managing director who answers his telephone and a boat that is 34 years old. If the 5.50 costs 640 million won a year, then that is what it costs the rest of us to have islands with people on them, 4,150 of them, and the question is only whether we say so and pay it, or let it go quietly, by timetable.

On {day+2} an official will take the boat, to see who is on it. I hope that he sits below, by the bread.
`,
  `
# What a shorter school morning taught a tired parent
key: op-school
at: 2d 07:20
by: ji-won-han
kind: opinion
urgency: 6
kicker: Ji-won Han
standfirst: The bell rings at nine now. I have gained half an hour, and learned what my daughter does with hers.
topics: schools
picture: umbrella
---
My daughter’s school was one of the five. For eleven weeks she wore a watch that knew when she slept, which is more than I did, and left the house half an hour later than before.

I work late; newspapers do. For years we met in the hall at ten to eight like people who change shifts, and I would say, Have you got your gym bag, and she would say, It is Wednesday. I could not have told you which of us was asleep.

In the first week she slept. In the second she still slept, but woke before the alarm, and lay there, and nothing happened. I had forgotten that about being thirteen, that one can lie there and nothing happens. In the third week she came into the kitchen at half past seven and made an egg.

## The egg

I do not wish to make too much of the egg. It was overdone. But she sat down with it, and so I sat down, and since there were twenty minutes and neither of us had a plan, she told me that she did not want to go on with the cello. I believe she had been meaning to tell me since the spring. It is not the kind of thing one says in a hall.

The board of education has now decided that all 38 schools will begin at nine, and it has figures. Late arrivals fell by half. Visits to the nurse fell by a third. Marks did not change, and people who were against it from the start have seized on that, as though a childhood were a preparation for marks.

I looked in the report for the egg. It is there, in a way. On page 31 is a table of what pupils did with the time, by their own account. Sleep comes first, with 24 minutes. Then there is a line that says “other, at home: six minutes”.

## Six minutes

I know that it is harder for others. Those who start at eight in the port leave before their children wake, and the supervised room with the thousand-won breakfast will be a fine thing, and it will not be a kitchen. A city that moves the bell for the sake of its children might ask some day what time it calls their parents to work.

But six minutes are six minutes, thirty a week, twenty hours in a school year. You can learn in that time that someone is unhappy with a cello. She plays the drums now. The neighbours have written to the editor.
`,
  `
# Letters: a bridge, a bus, a cat and a correction to our tide table
key: op-letters
at: 3d 06:30
by: seung-min-eom
kind: opinion
urgency: 6
kicker: Letters
standfirst: From our post this week. Letters are shortened; opinions are their writers’ own.
topics: eastgate-bridge, trams, tides
picture: paper-boat
---
## Who paints a crack?

Sir, I was a ship’s painter for 36 years. Nobody who has held a brush would take a crack for a coating defect. Paint fails in islands, like a map. A crack is a road. I would be glad to look at the city’s photographs, all four thousand, for nothing, since my wife says that I need something to do.

*Ok-dong Nam, Gas Works*

***

## Bus 11, present tense

Sir, you report that the council has promised Danpung Hill a bus every twelve minutes until Line 3 opens. I wish to point out that we have been promised a bus every twelve minutes since 2009. On {day-2} I waited 31. I had my knitting and can prove it: eleven rows.

*Kkot-nim Seol, Danpung Hill*

***

## The rights of Quota

Sir, as somebody who has shared a warehouse with the cat Quota for six years, I must protest against the suggestion, made in court, that she ate 40 tonnes of hairtail on a Tuesday. She does not care for hairtail. She prefers squid, in modest amounts, and is asleep on Tuesdays.

*A reader in the auction hall, name known to the editor*

***

## High water

Sir, your tide table of last week gave high water on Saturday as 11.02. It was 11.20. I know because I had put my lunch on the ferry steps. I enclose the bill for a box of rice with eel, which I do not expect you to pay, but should like you to see.

*Hwan-seok Tae, Old Pier*

> The reader is right: two figures were exchanged. We have checked the other 27. The bill has been paid from the editor’s biscuit fund.

***

## A short one

Sir, more drawings of cranes, please. My son is four.

*Da-som Ki, Reservoir*

***

## And a long walk

Sir, to the nurses who counted their steps for a night bus: I drove one of the last, in the year it was cut, with nobody on it but a trombonist, who used to practise, softly, between the hospital and the Rope Walk. If he takes the new N1, please tell him that the driver remembers him, and that he has improved.

*Former driver 218*

Letters reach us at the editorial office, Council Square, or by e-mail. One came this year in a bottle, from Solme. It complained about the post.
`,
  `
# Against the two-minute meeting
key: op-minutes
at: 4d 06:45
by: do-yun-shin
kind: opinion
urgency: 7
kicker: Do-yun Shin
standfirst: The council wants to cut speaking time from three minutes to two. I have listened to 1,400 of those speeches. The third minute is the one that matters.
topics: city-council
picture: council
---
Under a proposal before the rules committee, residents who address the city council would have two minutes instead of three. It would save, the memorandum says, fifty-five minutes on an average evening. As the person who sits in the press seat on those evenings, I ought to be in favour.

I have kept my notebooks. They hold something over 1,400 speeches of three minutes, given by shopkeepers, pensioners, a falconer, several people who were in the wrong building, and once a class of eight-year-olds who shared a slot and had eleven seconds each. On the strength of them I can report how a speech by someone who does not give speeches goes.

The first minute is greeting. People say their name and their ward and thank the chair. They have been told to be brief and spend twenty seconds promising it.

The second minute is what they have prepared. It is usually a complaint and generally one that the members have heard. You can see the members hear that they have heard it.

## And then

The third minute is when they look up. The paper is finished, the light is still green, and there is a silence in which they understand that they are in a room with the people who decide. And then they say it. *My husband waits at that crossing in his chair and the green lasts nine seconds.* *I have the key to that hall and no one has asked me for it in four years.* *I do not actually mind the noise. I mind that you said there would be none.*

I looked up the last six times that a member changed a vote and gave a citizen’s speech as the reason. In five of them the words that were quoted came after the second minute.

On the evening of the tram vote 41 people spoke. Had they been given two minutes each, we should have been home by eleven instead of midnight. We should not have heard the woman who said, at two minutes forty, that she did not need a tram, she needed to know by when to stop hoping for one.

## Another way to save an hour

If it is time that the council wants, I can offer some. The members’ own statements are not limited. Last year they took up 61 percent of the sittings. A light for them, green and red, is to be had for about 40,000 won. I have seen it in a catalogue, in my third minute of waiting.
`,
  `
# Let the sea have the car park
key: op-sea
at: 6d 08:00
by: yeon-woo-pyo
kind: opinion
urgency: 7
kicker: Yeon-woo Pyo
standfirst: Raising the wall in Old Pier by a metre would cost 90 billion won. There is something in front of it that we could give away instead.
topics: sea-level, old-pier, tides
picture: tidal-flat
---
The sea off Haneul stands 13 centimetres higher than in 1970 and will stand another 20 higher by the time a child born today pays off a mortgage. These are the cautious figures. The city’s answer is a wall: one metre more along the 2.1 kilometres of Old Pier, for 90 billion won.

I have nothing against walls. I live behind one. But as someone who used to measure waves for a living, I should like to put in a word for mud.

A wave that reaches a wall at full height spends its strength on the wall. A wave that must first cross 200 metres of shallow, weedy, uneven ground arrives tired. On the Hwangpa flats we measured it for three winters: over 180 metres of salt marsh, waves lost 62 percent of their height, on the worst nights more. No one maintains that marsh. It repairs itself, grows as the sea grows, and shelters 61 kinds of wading bird, none of which sends an invoice.

## Where it could go

Between the wall in Old Pier and the water lies a strip of fill, 150 metres wide and a kilometre and a half long. It was a coal yard, then a timber yard. Today it is a car park for 1,100 cars, which on an average weekday holds 340.

Take out the fill. Let the tide in. Plant the edge. Engineers at the Haneul Institute of Ocean Science put the cost at 31 billion won, with half a metre on the wall behind instead of a whole one. It would take eight years until the marsh works properly. The wall, by the way, would take seven.

:::points
- One metre more wall: 90 billion won, done in seven years, must be raised again in about forty.
- Marsh and half a metre of wall: 62 billion won, works fully after eight years, grows with the sea.
- Price of the marsh: 340 parking spaces that are used.
:::

## The hard part

People do not like to see land given up. My grandmother helped to fill that yard, with a basket on her head; it was called winning land. To let the water back looks like losing.

But it was never land. It was sea with our things on it. In a storm it still knows that. I should rather hand it over on a fine day, with a plan and a brass band, than on a night like the one nine years ago, when it came for the cars and took those as well.
`,
]
