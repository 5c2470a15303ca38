export const CULTURE: readonly string[] = [
  `
# “The Lamp Tender” keeps its secret in the dark, and earns every minute of it
key: film-lamp
at: 6h05m
by: areumsaemi-hwangbo
urgency: 5
kicker: Film
standfirst: Hae-in Ra’s second feature, shot in eleven nights at the Noeul light, has a plot that fits on a postcard and a face you will not get rid of.
topics: film, lighthouses
picture: lamp-film
related: obituary-gye
---
A woman climbs a stair. She winds a clock, polishes a lens, writes a line in a book. She goes down. For the first twenty minutes of “The Lamp Tender” nothing else happens, and by the end of them I should not have left the cinema for a fire.

Hae-in Ra, whose debut “Salt Rent” was about a fish auction and felt like a thriller, has made a film about work. Not about what work does to people, a subject on which the cinema has been eloquent, but about the thing itself: which hand holds the cloth, how a stair of 188 steps is divided into portions, where one puts the lamp oil down in order not to have to bend twice.

The tender, who has no name, is played by Wol-hwa Sun, a stage actor of 67 in her first leading role on film. Her face is turned away from us more often than not. Ms. Ra trusts her back.

## A visitor

Then, on the ninth night, a man stands at the door. He says he is an inspector. He has a case, wet shoes, and a habit of finishing sentences that she has not begun. He may be an inspector. He may be somebody she once refused to save. The script, by Ms. Ra and the novelist Tak Yu, leaves it to the light: each time the beam comes round, every 7.4 seconds, it shows the two of them a little nearer to each other, or a little further apart, and in between we hear breathing.

That is the whole plot. What is done with it, in 88 minutes, without music until the last of them, is as suspenseful as anything I have seen this year.

>> Ms. Ra trusts her back.

## What does not work

There is a dream, with gulls. It is pretty, and could be cut with no loss but the gulls. And the inspector, Gu-won Jin, has been directed to smile, which he does well and too often; menace is better without teeth.

The photographer, Neul Ahn, lit the film almost entirely with the lamp itself and a candle. In a poor cinema it will be mud. See it in a good one. The Customs House shows it in the old print hall, where the projector stands behind the audience and hums, so that for 88 minutes you sit, as it were, inside the lantern.

*“The Lamp Tender” opens on {day+1} at the Customs House and the Breakwater. 88 minutes. Suitable from 12 years.*
`,
  `
# A five-hour song, and not one cough
key: stage-song
at: 1d 10:45
by: areumsaemi-hwangbo
urgency: 6
kicker: Stage
standfirst: On {day-1} Ok-hwa Bin sang the whole of “The Ferrywoman” for the first time in thirty years. The last tram waited for her.
topics: stage
picture: stage
---
At four in the afternoon Ok-hwa Bin walked on to the stage of the Rope Walk Theatre with a fan, a handkerchief and a drummer, bowed, and began to sing. At twelve minutes past nine she stopped. In between lay one interval, in which she ate half a pear.

“The Ferrywoman” is the longest of the sung tales of this coast and is hardly ever given complete. Its story could be told in a minute. A woman who rows travellers across the Hwangpa takes a passenger who does not pay; she rows on for seven years to find him. But the tale consists of those she meets on the way, of whom there are 63, and the singer must be all of them: a tax collector with a cold, a pair of quarrelling herons, a village that has mislaid its well.

Ms. Bin is 71. Her voice has lost its top and has grown, in the lower half, a kind of floor on which one can walk about. She uses the crack in it as others use a mute. When the ferrywoman asks the river for the fortieth time whether it has seen him, she does not sing at all, but opens the fan, one rib after another. One could hear each.

## The drummer

Nothing would be possible without Deok-su Maeng, who has drummed for her since they were both students, and who knows what she will do before she has decided. In the fourth hour she left out a verse. He struck the rim once, softly. She turned her head, laughed, and sang it.

Of the 480 in the audience 455 were still there at the end. Some had brought cushions; the first two rows had plainly brought supper. People under thirty, of whom there were more than one would expect, called out at the proper places, a little too early, as one does who has learned it from recordings.

## And the tram

There was, during five hours, not one cough. There was one telephone, at 7.50. Ms. Bin, at that moment a toll keeper, charged its owner threepence.

Haneul Transit had agreed to hold the last tram of Line 2 at the theatre until the end of the performance, which it had expected at a quarter to nine. The driver, Sang-u Nam, waited 34 minutes. For the last ten he stood at the back of the stalls with his cap in his hand. He had only come in, he said, to ask.
`,
  `
# Twelve books for the Harbour Prize, and one that is not a book yet
key: harbour-prize
at: 2d 13:40
by: areumsaemi-hwangbo
urgency: 6
kicker: Books
standfirst: The long list has three first novels, a history of rope, and a manuscript that arrived on 900 postcards.
topics: books
picture: books
---
The jury of the Harbour Prize, worth 30 million won and a tonne of coal that winners traditionally give away, announced its long list of twelve on {day}. It is the strongest in years and contains one entry which cannot be bought.

“The Sorting”, by Ae-sun Wi, who has carried the post to the Baram Islands for 26 years, was handed in as a box of 900 postcards. Each describes a person on whose behalf she once delivered something. The rules ask for “a work in the language, complete and legible”. The jury’s chairman, Cheol-ho Gan, said that it had debated *complete* for an evening.

Of the other eleven, three are first novels. Haru Sim’s “Low Water” follows a family of clam diggers through one tide, six hours and twelve minutes, from the point of view of whoever is standing closest to the sea. “A House with a Crane in It”, by Jin-mo Yeol, is a comedy about the East Terminal. Bit-na Ko’s “Interpreter for Gulls” is neither, and I am halfway through it, and I do not want to be told.

## The list

- *Low Water*, Haru Sim
- *A House with a Crane in It*, Jin-mo Yeol
- *Interpreter for Gulls*, Bit-na Ko
- *The Sorting*, Ae-sun Wi (manuscript)
- *Straight Lines: A History of Rope*, Gyu-nam Tae
- *What the Bridge Said*, Mira Ong
- *The Second Soup*, Pal-su Hyeon
- *Eleven Winters*, Yun-seul Cha
- *Letters to a Harbour Pilot*, Seok-ju Gam
- *The Year of No Squid*, Chae-won Dan
- *Grandmother’s Percentages*, Hui Pyo
- *Night Log*, edited by the Haneul Institute of Ocean Science

## Two quarrels

Every list needs a quarrel, and this one has two. “Night Log” consists of the weather notes of the lighthouse keeper Mal-soon Gye, unaltered, and there are those who say that fog is not literature. They should read March 1969.

The other concerns what is missing. Tak Yu’s “The Lamp”, on which a film now in cinemas is based, was not nominated; Mr. Gan’s wife edited it, and the jury felt unable to judge. One hopes that readers feel able.

The short list follows in three weeks. The coal will go this year, whoever wins, to the bathhouse on Danpung Hill, to keep 6,000 library books dry.
`,
  `
# Anchovy noodles, for two, on a night when you would rather not
key: food-noodles
at: 3d 17:30
by: kyung-ja-bang
urgency: 6
kicker: The weekday kitchen
standfirst: Forty minutes, of which you need attend to eleven. The secret is to stop boiling before you think you should.
topics: food
picture: noodles
---
For thirty-one years I made this dish two hundred times a day, and when I closed the shop I thought that I should never wish to eat it again. It took nine days.

Anchovy noodles are what the port eats when it is tired. Everyone has a grandmother who made them best, so I shall not claim anything. I only know what goes wrong: people boil the anchovies until they are bitter, out of thrift, and then put in sugar, out of remorse.

:::facts You need
For two, or for one and tomorrow:

- 25 large dried anchovies, about 20 grams
- a piece of kelp as big as your palm
- half an onion, half a radish as thick as a wrist
- 200 grams of thin wheat noodles
- one egg, one spring onion, half a courgette
- soy sauce, salt, a teaspoon of dried chilli if you like
:::

## What to do

1. Pinch off the anchovies’ heads and open them with a thumbnail. Take out the black part. It takes four minutes and you may sit down.
2. Put them into a dry pot over a small flame and stir until the kitchen smells like a pier in the sun. Two minutes.
3. Add a litre and a half of cold water, the onion, the radish and the kelp. When it is about to boil, take out the kelp. It has said what it had to say.
4. Simmer for fifteen minutes. Not twenty. Strain. Season with a spoon of soy sauce and then salt, till it tastes a little too strong, for the noodles are coming.
5. Boil the noodles in another pot, in plenty of water. When it foams up, pour in a cup of cold water. When it foams again, another. At the third time they are done. Rinse them under the cold tap and rub them with your hands, as if washing a child’s socks.
6. Fry the courgette in strips. Boil the egg for seven minutes.

Put the noodles into warm bowls, pour the broth over them twice, tipping it back once, so that they become hot. Lay on top what you have.

## If there is a next day

Keep the broth and the noodles apart. Together they turn into a pudding by morning. I have served it; he came back, but he was a dredger’s cook and had seen worse.

Readers ask whether one can use powder. One can. One can also send a postcard to a funeral.
`,
  `
# Sun-ae Doh’s vases stand in the customs house as if they had come to declare something
key: ceramics
at: 4d 11:10
by: areumsaemi-hwangbo
urgency: 7
kicker: Exhibition
standfirst: A potter who fires twice a year and breaks a third of it shows forty pieces that survived. Several of them lean.
topics: stage, old-pier
picture: vases
---
Where officers once opened crates there are now forty vessels on forty crates, each at the height at which one would set down a heavy thing. There are no labels. A sheet at the entrance lists the numbers, the year, and in a third column, “What it was for”.

Sun-ae Doh, who is 58 and works in a shed behind the old gas works, has never before shown in the city. She fires a wood kiln in spring and in autumn, for five days and nights, and throws away about a third of what comes out. “Not the ugly ones,” she says. “The ones that have nothing to say about it.”

The visitor must get used to leaning. Number 4, a white bottle of the kind that is given to grandmothers, tilts by perhaps three degrees, and has been placed on its crate so that it tilts towards number 5. Number 17, green, with a shoulder as broad as a docker’s, has sunk at one side where the wood of the kiln collapsed against it. There is ash in the glaze, like a coast seen from an aeroplane.

## What they were for

The third column is the secret of the exhibition. *4: soy sauce. 5: soy sauce, the good one. 9: my brother’s umbrellas. 17: nothing, then rain. 22: to see whether it would.* After a while one looks at the pots as one looks at people on a platform, wondering where each of them is going.

In the last room, the former strong-room for spirits, stands number 40 by itself. It is a jar of nearly a metre in dark blue, thrown in two parts, with a seam which Ms. Doh has not smoothed away. It is the only piece for which the sheet has left the third column empty.

I asked her. She said that it had come out of the kiln on the morning on which her mother died, and had been the most beautiful thing that she had ever made, and that she had not found anything to put in it. Then she said: “It would hold about forty litres.”

*Old Customs House, until the end of next month. Closed on Mondays. Free.*
`,
  `
# The Breakwater turns 90 and still has no cup holders
key: cinema-90
at: 6d 16:00
by: areumsaemi-hwangbo
urgency: 7
kicker: Film
standfirst: It has been a bathhouse, an ice store and, for eleven months, a ministry. For the rest of the time the Breakwater has shown films, to whoever came.
topics: film, old-pier
picture: harbour-night | The Breakwater’s red lamp is marked on the pilots’ chart as a leading light.
---
There is a rule at the Breakwater cinema that no screening is cancelled. It was laid down on the opening night, 90 years ago this week, by the founder, Mr. Po, when only a dog had come. The dog saw all of “The Tailor of Seven Bridges”. It is said to have left during the credits.

The house, 240 seats behind the fish market with a view from the foyer on nets, celebrates with seven days of films at the price of the opening night, which was the price of a mackerel. The management has decided on the price of a mackerel today: 4,700 won, by the auction’s average. It will be adjusted every morning.

## An archive in the ice

In the war years ice was stored in the auditorium, and the rake of the floor, which makes it one of the few cinemas in which a child can see over a hat, was added then, for the melt. For eleven months the ministry of supply sat in the circle. The plaster cherubs were given a coat of grey, of which one, over the left-hand exit, has never been cleaned.

When the nitrate films in the cellar were looked through last year, archivists found, between a newsreel and a comedy without its last reel, 22 minutes showing the harbour in 1936. Women gut herring; a boy looks into the camera, runs out of the picture on the right and comes in again on the left, having gone around behind. He did it four times. The boy has been traced. He is 101, lives in Reservoir and intends to be there on {day+1}.

## Things that have not been improved

The seats are of wood. The heating is by intention. There is a gong. The projectionist, Ye-na Bong, who is 34 and the fifth in the post, can show film of three gauges as well as files, and does so from a booth which is reached by a ladder in the ladies’ cloakroom.

A cup holder was installed for a trial in 1998, at seat F 11. It is there still. According to regulars it is considered unlucky.

“We get offers,” said the owner, Po’s great-granddaughter Dan-bi. “They begin by saying that it has potential. I always think: it is not potential. It has been going on for ninety years.”
`,
  `
# What to do with a kilo of small oranges that you did not ask for
key: food-citrus
at: 8d 09:30
by: kyung-ja-bang
urgency: 7
kicker: The weekday kitchen
standfirst: Somebody’s cousin on Solme has sent a crate. Here are a jam that sets, a salad that surprises and a use for the peel that impresses moths.
topics: food, baram-islands
picture: citrus
---
It begins with one crate. You thank them. Next year there are two. The Solme citrus is small, thin-skinned, sweet for eleven days and after that merely orange, and it always comes from a cousin, so that it cannot be refused.

There are three things to be done with it besides eating it at the sink.

## A jam that sets

Take a kilo. Cut each into eight, with the skin, and pick out the pips, but keep them: what makes jam set is in there. Tie them into a cloth. Cover everything with a litre of water and leave it until tomorrow, which is the only hard part.

Boil it the next day for forty minutes with the cloth in it. Then add 700 grams of sugar, not the kilo that the books demand, and the juice of a lemon, and boil fast for a quarter of an hour. Put a saucer in the freezer. When a drop on the saucer wrinkles as you push it with your finger, stop. When your finger wrinkles, you have waited too long.

## A salad

Peel four and slice them across. Lay them on a plate with half a red onion, sliced so finely that you could read this column through it. On top go a spoon of sesame oil, salt, a little vinegar and, do not argue, a handful of dried shrimps toasted in a pan. It goes with grilled mackerel, and with people who say that they do not like fruit in a salad.

## The peel

Dry it on a newspaper, this one for instance, on a warm floor for three days. In a cloth bag in the cupboard it keeps moths off until spring. In the bath it is said to be good for the skin. My mother boiled it with ginger for coughs, and we coughed quietly for fear of it.

:::qa How long do they keep?
On a cool balcony, in one layer and not touching, for six weeks. In the kitchen, in the crate, until the one at the bottom has an opinion.
:::

:::qa May one freeze them?
Peeled and in segments, yes. Children take them for sweets. I have told no lies about it; I simply did not speak.
:::

A reader from Gas Works wants to know what to send back to the cousin. Noodles, naturally. And by return of post, before there are three crates.
`,
]
