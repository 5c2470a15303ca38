/** The library of the demo paper: what is painted, and the words that stand with it. */
import type { Painting } from './paint/canvas.ts'
import * as city from './paint/city.ts'
import * as maps from './paint/maps.ts'
import { portrait } from './paint/portraits.ts'
import * as posters from './paint/posters.ts'
import * as sea from './paint/sea.ts'

export type DemoPicture = { key: string; paint: () => Painting; alt: string; caption: string; credit: string }

const ILLUSTRATOR = 'Nari Gong/The Haneul Post'
const GRAPHICS = 'Post Graphics'

const drawn = (
  key: string,
  paint: () => Painting,
  alt: string,
  caption: string,
  credit = ILLUSTRATOR,
): DemoPicture => ({
  key,
  paint,
  alt,
  caption,
  credit,
})

export const PICTURES: readonly DemoPicture[] = [
  drawn(
    'harbour-dawn',
    sea.harbourDawn,
    'A low sun over the harbour at dawn, with three cranes and a container ship in silhouette',
    'The inner basin of Haneul at first light, seen from the ferry steps.',
  ),
  drawn(
    'harbour-noon',
    sea.harbourNoon,
    'Five gantry cranes in red and yellow above a loaded container ship, a ferry passing in front',
    'Berths 4 to 8 at the East Terminal. Haneul handled 2.9 million boxes last year.',
  ),
  drawn(
    'harbour-dusk',
    sea.harbourDusk,
    'Two fishing boats heading home past a lighthouse as the sun sets behind the city',
    'The evening boats come in past the South Mole.',
  ),
  drawn(
    'harbour-night',
    sea.harbourNight,
    'The lit skyline of the port city at night under a half-shaded moon, mirrored in the water',
    'The East Terminal works through the night in two shifts.',
  ),
  drawn(
    'harbour-fog',
    sea.harbourFog,
    'Cranes and a ship half hidden by pale fog, the sun a white disc above them',
    'Fog closed the West Channel on 41 mornings last year, the most since records began.',
  ),
  drawn(
    'dredging',
    sea.dredging,
    'A dredger throwing a wide arc of wet sand back into shallow water',
    'The suction dredger Geobuk 7 returns sand to the shallows off the North Mole.',
  ),
  drawn(
    'ferry',
    sea.ferryCrossing,
    'A white passenger ferry crossing a calm strait with steep islands behind it',
    'Saebit 3 on the Keunbaram run, which takes 52 minutes.',
  ),
  drawn(
    'storm',
    sea.stormSea,
    'A red fishing boat in heavy swell near a lighthouse, rain driving across a dark sky',
    'Crews are told to be tied up in the inner basin six hours before the first gale warning.',
  ),
  drawn(
    'squid-boats',
    sea.squidBoats,
    'Squid boats at night, their bright lamps lighting circles of green water',
    'Squid boats off the Baram Islands. A full row of lamps can be seen from Mount Gureum.',
  ),
  drawn(
    'wind-farm',
    sea.windFarm,
    'Rows of white offshore wind turbines at sea with a small boat among them',
    'The first 24 turbines of the Solme field feed the islands and the East Terminal.',
  ),
  drawn(
    'tidal-flat',
    sea.tidalFlat,
    'Clam diggers walking across a wide tidal flat cut by winding channels',
    'Diggers on the Hwangpa flats at low water. The flats shelter 61 species of wading bird.',
  ),
  drawn(
    'north-mole',
    sea.northMole,
    'Great concrete blocks in front of a calm sea with a lighthouse and a distant ship',
    'Each block on the North Mole weighs 28 tonnes.',
  ),
  drawn(
    'noeul-light',
    sea.noeulLight,
    'A red and white lighthouse on a dark headland at sunset, its beam reaching both ways',
    'The Noeul light, automated nine years ago, was kept by hand for 112 years before that.',
  ),
  drawn(
    'mount-gureum',
    sea.mountainMist,
    'Mountain peaks above layers of mist, a small red-roofed hut in the forest below',
    'The ranger hut below the twin peaks of Mount Gureum.',
  ),
  drawn(
    'regatta',
    sea.regatta,
    'Sailing boats with red, yellow and white sails leaning in a fresh breeze',
    'The third race of the Bay Cup was sailed in 19 knots of wind.',
  ),
  drawn(
    'tram',
    city.tram,
    'A green and cream tram full of passengers passing houses in warm colours',
    'Line 1 on Harbour Street. Trams carried 41 million passengers last year.',
  ),
  drawn(
    'council',
    city.councilChamber,
    'The round council chamber with its members seated in half circles before the chair',
    'The council chamber, where 31 members sit.',
  ),
  drawn(
    'library',
    city.library,
    'Three readers at a long table under green lamps, walls of books behind them',
    'The reading room of the Danpung Hill Library, which opened in 1968.',
  ),
  drawn(
    'court',
    city.courthouse,
    'The columned front of a courthouse under grey clouds, people on its steps',
    'Haneul District Court.',
  ),
  drawn(
    'danpung-hill',
    city.hillside,
    'Houses in many colours climbing a steep green hill in bright sun',
    'Danpung Hill, where 9,400 people live on stairways without a street.',
  ),
  drawn(
    'bridge',
    city.bridge,
    'A red cable-stayed bridge across a strait at sunset, cars crossing',
    'The Eastgate Bridge carries 38,000 vehicles a day.',
  ),
  drawn(
    'stadium',
    city.stadium,
    'Footballers on a green pitch under floodlights, the stands full',
    'Breakwater Ground holds 21,300.',
  ),
  drawn(
    'apartments',
    city.apartments,
    'Apartment blocks at night, about half of their windows lit',
    'About one flat in nine in the Eastgate towers is empty, the city says.',
  ),
  drawn(
    'rain',
    city.rainyStreet,
    'People with bright umbrellas on a wet street lined with lit shops',
    'Old Pier Street in the rain.',
  ),
  drawn(
    'stage',
    city.stage,
    'A singer with a raised fan on a stage between red curtains, a drum beside her',
    'A full performance of a sung tale lasts up to five hours.',
  ),
  drawn(
    'map-tram',
    maps.mapTramLine,
    'Map of the city with a red line of fourteen stops running from the north-east to the water and along it',
    'The route of Line 3, with its fourteen stops. The three with a dark ring connect with Lines 1 and 2.',
    GRAPHICS,
  ),
  drawn(
    'map-channel',
    maps.mapChannel,
    'Map of the harbour with a dark channel running from the open sea to the inner basin, marked by buoys',
    'The West Channel is to be deepened along 6.3 kilometres.',
    GRAPHICS,
  ),
  drawn(
    'map-ferries',
    maps.mapFerries,
    'Map of the coast and three islands joined to it by dashed ferry routes in red, white and yellow',
    'The Baram Islands. In red the Keunbaram run, in white Jageunbaram, in yellow Solme.',
    GRAPHICS,
  ),
  drawn(
    'map-storm',
    maps.mapStorm,
    'Map of a storm at sea with its expected track and a widening cone of uncertainty towards the north',
    'The expected track of Typhoon Sodam over the next three days. Haneul is marked in yellow.',
    GRAPHICS,
  ),
  drawn(
    'chart-boxes',
    maps.chartBoxes,
    'Bar chart made of stacked containers, rising over twelve periods with the last bar in red',
    'Boxes handled at Haneul in each of the past twelve quarters.',
    GRAPHICS,
  ),
  drawn(
    'chart-prices',
    maps.chartPrices,
    'Line chart on which one of three fish prices rises steeply, one moderately and one hardly',
    'Auction prices at Sora Market over fourteen weeks: squid, hairtail and mackerel, from the top.',
    GRAPHICS,
  ),
  drawn(
    'chart-budget',
    maps.chartBudget,
    'Ring chart of a budget in six parts, the second largest pulled out',
    'Where the city’s 2.41 trillion won go. Transport is pulled out.',
    GRAPHICS,
  ),
  drawn(
    'ballot',
    posters.posterBallot,
    'Poster of a hand putting a ballot into a box before a yellow sun',
    'A council by-election is due in two wards.',
  ),
  drawn(
    'paper-boat',
    posters.posterPaperBoat,
    'Poster of a boat folded from newspaper sailing on stylised waves',
    'Letters reach this newspaper by post, by e-mail and, once, in a bottle.',
  ),
  drawn(
    'clock',
    posters.posterClock,
    'Poster of a large clock with a quarter of an hour in red above a small bus',
    'Fifteen minutes is what planners call a reasonable wait.',
  ),
  drawn(
    'voices',
    posters.posterVoices,
    'Poster of five speech bubbles in different colours on green',
    'Ninety people spoke at the hearing, for three minutes each.',
  ),
  drawn(
    'umbrella',
    posters.posterUmbrella,
    'Poster of a large yellow umbrella sheltering five small houses from rain',
    'Who is covered, and who pays.',
  ),
  drawn(
    'cabbages',
    posters.cabbages,
    'Rows of green cabbages in brown earth leading towards hills under a red sun',
    'A wet summer halved the cabbage crop. The next one is in the ground.',
  ),
  drawn(
    'noodles',
    posters.noodles,
    'A bowl of anchovy noodles with half an egg and spring onion, seen from above on a red cloth',
    'Anchovy noodles, for two, in forty minutes.',
  ),
  drawn(
    'citrus',
    posters.citrus,
    'A white bowl of citrus fruit on a table, two fruits cut open beside a knife',
    'Solme citrus keeps for six weeks on a cool balcony.',
  ),
  drawn(
    'fish-market',
    posters.marketStall,
    'Rows of fish on ice under the red and white awning of a market stall',
    'Sora Market sells about 70 tonnes on an ordinary morning.',
  ),
  drawn(
    'sea-cable',
    posters.seaCable,
    'A yellow underwater vehicle lighting the seabed above a cable that winds through weed',
    'An inspection vehicle follows the Baram cable at 84 metres.',
  ),
  drawn(
    'satellite',
    posters.satellite,
    'A satellite with blue solar panels above the earth, its beam reaching a coast',
    'The tide-watching satellite Mulgyeol passes over Haneul twice a day.',
  ),
  drawn(
    'squid-study',
    posters.squidStudy,
    'A scientific drawing of a red squid with three magnified details',
    'The common flying squid, with details of skin, sucker and beak.',
  ),
  drawn(
    'vases',
    posters.vases,
    'Three ceramic vessels, white, green and blue, the middle one holding a blossoming branch',
    'Three vessels by Sun-ae Doh at the Old Customs House.',
  ),
  drawn(
    'lamp-film',
    posters.lampFilm,
    'A cinema frame of a figure in silhouette reaching for the glowing lamp of a lighthouse',
    '“The Lamp Tender” was filmed in eleven nights.',
  ),
  drawn(
    'books',
    posters.books,
    'A stack of six books with an open one on top and a cup beside it',
    'The long list for the Harbour Prize has twelve titles.',
  ),
]

export const portraitOf = (slug: string, name: string): DemoPicture =>
  drawn(`portrait-${slug}`, () => portrait(slug), `Drawn portrait of ${name}`, '', ILLUSTRATOR)
