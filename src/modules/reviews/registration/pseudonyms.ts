import { foldName, LIKELY_SAME_NAME, nameLikeness } from '../../../kernel/names.js';
import type { SubjectRole } from '../kinds.js';

/**
 * Words a review is called by until the family has been asked: landscape, weather and water, none of them a first name in use, none
 * that speaks of violence, illness or guilt.
 */
export const reviewWords: readonly string[] = `
Arable Archway Backwater Barley Bayside Beacon Beechwood Birdsong Boathouse Bracken Breakwater Bridleway Brookside Bulrush
Byway Cairn Canopy Causeway Chalkland Clearwater Cloudbreak Coastline Cobblestone Coppice Copse Cornfield Cottongrass
Courtyard Cowslip Crossway Currents Daybreak Dewfall Dovecote Downland Driftwood Duneside Eastwind Embankment Equinox Estuary
Fairweather Farmstead Fenland Fernbank Fieldgate Flagstone Footbridge Footpath Foreshore Forestry Foxglove Freshwater
Gatehouse Glade Goldfinch Gorse Grassland Greenway Hayfield Headland Heathland Hedgerow Highland Hillside Hilltop Honeycomb
Horizon Inlet Kingfisher Lakeside Lantern Lapwing Larksong Leeward Lighthouse Limestone Lowland Lullwater Maplewood Marshland
Meadowsweet Midsummer Millpond Milestone Moonrise Moorland Mosswood Mountside Northway Oakwood Orchard Outcrop Overlook
Parkland Pasture Pebble Pinewood Plateau Plover Pondside Quayside Quietwater Rainfall Redstart Reedbed Ridgeway Ripple
Riverbank Riverside Rockpool Rookwood Rushlight Saltmarsh Sandbank Sandpiper Sandstone Seashell Seawall Shingle Shoreline
Skylark Slipway Snowdrop Southway Spindrift Springtide Starling Stonebridge Streamside Summerhouse Sundial Sunrise
Swallowtail Swiftwater Sycamore Thistledown Tideline Towpath Treeline Turnstone Upland Valleyside Verge Viaduct Wagtail
Watermeadow Waterside Wayside Westway Wetland Wharfside Wheatfield Whinchat Wildwood Willowherb Windmill Windward Woodland
Woodside
`
  .trim()
  .split(/\s+/);

/** What a review must not be called. */
export interface NotToBeCalled {
  readonly inUse: readonly string[];
  /** The names and aliases of its people. */
  readonly realNames: readonly string[];
}

/**
 * A word not in use yet that reminds of nobody in the review ("Fernbank" is not for Fern), looked for from `start` on; when all are in use,
 * with a number.
 */
export function freePseudonym({ inUse, realNames }: NotToBeCalled, start: number): string {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  const telling = realNames
    .flatMap((name) => foldName(name).split(' '))
    .filter(({ length }) => length >= SHORTEST_TELLING);
  const unlike = reviewWords.filter((word) => telling.every((name) => !remindsOf(word, name)));
  const words = unlike.length > 0 ? unlike : reviewWords;
  for (let step = 0; ; step += 1) {
    const word = words[(start + step) % words.length] ?? '';
    const round = Math.floor(step / words.length);
    const name = round === 0 ? word : `${word} ${round + 1}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const SHORTEST_TELLING = 3;

function remindsOf(word: string, name: string): boolean {
  const folded = foldName(word);
  return folded.includes(name) || name.includes(folded) || nameLikeness(word, name).score >= LIKELY_SAME_NAME;
}

const LETTERS = 26;

/** "Adult A", "Adult B" for victims and alleged perpetrators, "Child 1" for children, "Person 1" for others: the first that is free. */
export function subjectPseudonym(role: SubjectRole, inUse: readonly string[]): string {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  for (let index = 0; ; index += 1) {
    const name = numbered(role, index);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function numbered(role: SubjectRole, index: number): string {
  if (role === 'child') return `Child ${index + 1}`;
  if (role === 'other') return `Person ${index + 1}`;
  const round = Math.floor(index / LETTERS);
  return `Adult ${String.fromCharCode(65 + (index % LETTERS))}${round === 0 ? '' : round + 1}`;
}
