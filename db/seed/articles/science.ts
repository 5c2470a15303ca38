export const SCIENCE: readonly string[] = [
  `
# The tide gauge that has been wrong since 1957, and why it mattered
key: tide-gauge
at: 8h25m
by: yeon-woo-pyo
urgency: 5
kicker: Tides
standfirst: A brass plate in the harbour office was set eleven millimetres too low. Half of the sea-level rise in one decade was a screw.
topics: tides, sea-level
picture: north-mole | The old gauge stands in a well at the root of the North Mole.
---
For 69 years the zero of Haneul’s tide gauge, from which all heights in the province are measured, has been eleven millimetres lower than it was thought to be. Researchers who were tidying a cellar have found the reason: a screw.

The gauge is a float in a well at the root of the North Mole. Its rise and fall move a pen. What the pen’s line means in metres depends on a brass plate, fixed in 1923 and moved in 1957 when the well was cleaned. A technician put it back by the screw holes. There were two sets of holes.

“He chose the lower ones,” said Sae-rom Jang of the Haneul Institute of Ocean Science, whose team publishes the finding this week. “I should have too. They were cleaner.”

## Why nobody saw it

Eleven millimetres are less than the width of a finger, and the tide moves by two metres. But sea level is a matter of averages, and in the averages the mistake shows as a step. In the 1950s the sea at Haneul seemed to rise by 22 millimetres, twice as fast as at neighbouring ports. Scientists explained it with currents, with the weight of the new mole, with a sinking coast.

The correction removes half of it. The total since 1923 shrinks from 168 millimetres to 157. “That does not make the problem smaller,” Dr. Jang said. “It makes the recent part of it larger.” Since the step lies in the past, the past becomes flatter; the rise since 1990, now 4.1 millimetres a year, stands out more sharply.

## A cellar and a photograph

The proof is a photograph. In the cellar of the harbour office, under tax files, the team found a box with glass plates taken at the opening of the mole. On one of them a man in a hat points proudly at the brass plate, and below his finger two empty screw holes can be made out.

Heights of buildings will not be changed on maps. The land registry, asked for its view, replied that a house whose floor was at 3.40 metres would stay at 3.40 metres, “as a courtesy”. For the sea wall in Old Pier, however, which is designed to the centimetre, the eleven millimetres count. Engineers have added them, together with a third set of holes.

:::facts How a gauge measures the sea
The well has only a small opening to the harbour, so that waves do not reach the float. What is left is the tide. The pen draws it on a drum that turns once a week. The drums since 1923, some 5,300 sheets, have now been scanned, ink blots included.
:::
`,
  `
# Satellite sees the harbour’s ground move with every tide
key: satellite-tide
at: 1d 13:05
by: yeon-woo-pyo
urgency: 5
kicker: Technology
standfirst: From 514 kilometres up, the East Terminal rises and sinks by four millimetres twice a day. Its builders had suspected as much.
topics: technology, tides, port-authority
picture: satellite
---
Twice a day, as the tide comes in, the East Terminal of Haneul sinks by four millimetres, with its cranes, its 41,000 boxes and its canteen. Twice a day it comes up again. For the first time this has been seen from space.

The radar satellite Mulgyeol, launched in the spring, passes over the city at 6.12 in the morning and 6.40 in the evening. By comparing the echoes of many passes it can tell whether a roof has moved by the thickness of a coin. “We had calibrated it on a car park,” said Hye-seong Yeo, who leads the project at the institute. “The car park kept still. The terminal breathed.”

## Filled land

The terminal stands on sand that was pumped into the bay in the 1990s. Sea water presses against it from below through gravel layers. When the tide rises, the weight of the water on the sea floor next to it bends the ground a little, as a person sitting down on a mattress moves the sleeper beside them.

Four millimetres twice daily do no harm; concrete can take it. The interesting part is what does not come back. At three places, two of them under crane rails, the ground ends each week a tenth of a millimetre lower than it began. That makes five millimetres a year, more than the two that were forecast.

The port authority received the map before publication and has checked the rails with a level. The satellite was right to within 0.3 millimetres. “It is unsettling to be measured so well by someone so far away,” said the head of engineering, Mu-gyeol Tan.

## Cheap and often

Until now the terminal was surveyed every five years, on foot, for 140 million won. The pictures cost nothing beyond the satellite, which the province shares with two others, and come every twelve hours, in clouds and at night.

Next on the list are the Eastgate Bridge, the dam at the reservoir and the 412 steps of Danpung Hill. Of the hill, preliminary pictures are already available. It does not move. “Nothing moves there,” Mr. Yeo said, “except people, slowly.”

Data for every building will be put online in the spring. The institute is discussing whether owners should be told first.
`,
  `
# The squid’s skin has a second use for light
key: squid-skin
at: 2d 10:10
by: yeon-woo-pyo
urgency: 6
kicker: Wildlife
standfirst: It does not only change colour. Researchers in Haneul have found that it also listens to brightness, without the eyes.
topics: wildlife, technology
picture: squid-study
---
Squid change colour faster than a person can blink, with tens of thousands of small bags of pigment in the skin, which muscles pull open and let close. A group at the Haneul Institute of Ocean Science now reports that the skin also does the reverse: it notices light, and answers before the brain can have been told.

The finding began as a nuisance. Gyeol Min, a doctoral student, was photographing a small piece of skin under the microscope and found that the bags opened each time she switched on the lamp. There was no nerve attached. The skin had been dead, in the ordinary sense, for an hour.

“I thought that it was heat,” she said. “So I used a lamp without heat. It opened. I used blue light and it opened more. Then I called my supervisor, who thought that it was heat.”

## Seeing without eyes

The reason turned out to be a protein, an opsin, of the same family as those in the retina. It sits in the ring of muscle around each bag. When blue light strikes it, the muscle contracts within 60 milliseconds. A signal from eye to brain to skin takes about 110.

What it is for is less clear. The group believes that it helps with the fine tuning of camouflage: the brain gives the pattern, and each patch of skin corrects its own brightness. Squid whose eyes were covered for two minutes matched the shade of their tank nearly as well as others, but not its pattern.

## Lamps and nets

There may be practical uses. Fishing boats lure squid with light, and it has always been assumed that they come because of what they *see*. If the skin also reacts, the colour of the lamps could matter in ways that no one has tested. From {day+2} twelve boats off Jageunbaram will fish with white and green lamps side by side; the institute will have a student on board.

Engineers are interested for a different reason. A surface that adjusts its own brightness without wires or a computer would be handy for windows and tents. A textile firm from Dalmuri has been to visit and taken away a sample, on ice.

It was returned a week later with a note. It had opened, the note said, in the refrigerator, whenever somebody opened the door.
`,
  `
# How Solme’s wind turbines learned to wait for birds
key: turbine-birds
at: 3d 16:55
by: yeon-woo-pyo
kind: explainer
urgency: 6
kicker: Wind power
standfirst: On eleven nights in autumn the machines stand still for an hour or two. It costs less than the paint.
topics: wind-power, wildlife, energy
picture: wind-farm
---
Twenty-four turbines turn in the sea off Solme and supply, in a fair wind, as much power as the islands and the East Terminal use together. On some nights in autumn they stop, although the wind blows. Engineers had to be taught why, and the turbines when.

:::qa Which birds are concerned?
Thrushes and warblers above all, which cross the strait at night in large numbers on their way south. On an ordinary night a few hundred pass through the field. On the eleven strongest nights of last autumn it was 190,000, more than half of the whole season.
:::

:::qa Why do they not fly around?
In clear weather they do, or above, at 600 metres and more. When cloud and rain come down they fly low and towards light. The turbines carry red lamps for shipping and aviation. In fog a lamp has a halo, and birds circle in it until they are tired.
:::

:::qa How does a turbine know?
A radar on the easternmost tower counts echoes the size of a thrush. If more than 350 cross a kilometre in an hour, below 250 metres, and visibility is under four kilometres, the blades are turned out of the wind. That takes 40 seconds. The red lamps change from steady to a short flash every five seconds, at which hardly any bird circles.
:::

:::qa What does it cost?
Last autumn the field stood still for 19 hours in all and lost 0.3 percent of the year’s output, worth about 260 million won. Repainting the towers, as the operator points out, costs 310.
:::

:::qa Does it help?
Microphones on the towers used to record some 1,900 collisions a season. Last autumn it was 214. The institute warns that one year proves little, since the weather was kind. It would like to see the rule apply in spring as well, when fewer birds cross but each of them, having survived the winter, counts for more.
:::

:::qa Who thought of it?
The lighthouse keepers. In the log of the Noeul light for October 1964, Mal-soon Gye noted: “Fog, thrushes at the glass, many. Put out lamp for ten minutes at a time. They went on.” It was against the regulations, and in a different hand somebody has written beside it: “Not seen.”
:::

The operator, Solme Wind, and the institute have published the rule, with the program, for others to use. Four fields abroad have taken it up. One of them asked how to translate “many”.
`,
  `
# City’s water meters were talking to a printer in another town
key: water-meters
at: 5d 14:30
by: yeon-woo-pyo, ji-won-han
urgency: 6
kicker: Technology
standfirst: For fourteen months 212,000 meters reported each hour to an address nobody at the waterworks knew. The printer’s owner had wondered about the paper.
topics: technology, city-council
picture: rain | The waterworks reads 212,000 meters by radio.
---
The wireless water meters of Haneul sent their readings for fourteen months not only to the waterworks but also to a printer in the office of a heating engineer in Eunpa, 90 kilometres away, the city disclosed on {day}.

No bill was wrong and no tap was in danger, said the waterworks’ director, In-gyu Seol: the meters can speak but not be spoken to. But the readings show when people are at home, and they were sent without encryption. The data protection officer called the case “almost comical, and not at all”.

## An address left over

The meters were delivered by a maker that had tested them in Eunpa. In the test, readings went to a small computer in the workshop of the heating engineer, Dal-su Heo, who had been paid for his trouble with a thermos flask. The computer’s address remained in the settings as a second recipient, “in case the first does not answer”.

When the waterworks changed its server last year, the first did not always answer.

Mr. Heo had passed the address on to his new printer. Now and then it printed a line of figures. In time it printed rather many. “I thought that it was a fault in the printer,” he said. “I bought another one. That did it too.” He collected the sheets, since the backs were blank, and has used about 4,000 of them for invoices.

## How it came out

In the end a customer of his, a retired teacher, turned over an invoice and recognised a street in Haneul. She wrote to the waterworks, which answered that this was not possible. She then sent the invoice.

The meters have been given a new setting by radio, a process that took nine days. The city has asked the customers of Mr. Heo to return what they have. It will also do something that the council’s technology committee had asked for two years ago: keep a list of every device in the city’s service, of what it says, and to whom.

So far the list has 31,000 entries. Among the first was a traffic light on Harbour Street that sends the time, every second, to a museum.
`,
  `
# Ocean institute sends a robot under the fog, and it comes back with music
key: fog-robot
at: 7d 10:35
by: yeon-woo-pyo
urgency: 7
kicker: Wildlife
standfirst: A microphone on a glider recorded eleven weeks of the strait. Below the ships, something sings at 52 beats a minute.
topics: wildlife, technology, shipping
picture: harbour-fog
---
The glider looks like a toy torpedo, has no propeller and travels at the speed of a person strolling. For eleven weeks it sank and rose through the strait between Haneul and the Baram Islands, listening. It came home with 1,300 hours of sound, of which, says Du-ri Cheong, “about nine hours are something we had never heard”.

Ms. Cheong studies noise in the sea at the Haneul Institute of Ocean Science. She had wanted to know how loud the shipping lane is. The answer is: as loud as an office with the window open on a main road, all day, at a depth of 60 metres. Four in ten of the hours were dominated by propellers.

But the glider had also been out during the great fog of last month, when the West Channel was closed for 51 hours and no ship moved. In that time the noise fell by 20 decibels, to what it must have been before there were engines. And into the silence something began to sing.

## A beat, a slide and a pause

The sound consists of a low pulse, 52 times a minute, then a rising slide of two seconds and a pause. It was heard from three directions. Ms. Cheong first took it for a pump. “But pumps do not answer each other,” she said.

The likeliest singers are fin whales, which have not been seen in the strait since 1974. The pulse is a little faster than in known songs, the slide is new. Populations of whales have dialects; if these are whales, they may be ones that nobody has met.

They did not arrive with the fog. Going back through the recordings, the group found the pulse, very faint, on 31 other nights, always between two and four, when few ships pass. “They have been there,” Ms. Cheong said. “They waited for us to be quiet.”

## What next

The institute will lay three fixed microphones this winter. The port authority has agreed to an experiment: on four nights in the spring ships will be asked to pass in convoy, so that the strait is silent for five hours at a stretch.

A short piece of the recording can be heard in the entrance hall of the institute. It has been speeded up, as otherwise one would feel it rather than hear it. Visitors tend to stand still, and then to check that their telephones are off.

[embed other https://example.org/haneul-strait-recording Recording from the strait, speeded up eight times]
`,
]
