import { addMonths, inWords } from '../../../kernel/day.js';
import { proofKindInWords } from '../../actions/index.js';
import { isShowing, type Producer, type ShowingKind, type Strength } from '../kinds.js';
import type { When } from '../reading-figures/rules.js';
import { chanceInWords, remarkInWords, valueInWords } from '../reading-figures/words.js';
import { lackingOf } from './lacking.js';
import { countsNow, type Evidence, HOLDING_MONTHS, type Judged, sawNone, type Weighed } from './rules.js';

/** All that was weighed, with the step that it reached. */
export interface Said {
  readonly weighed: Weighed;
  readonly strength: Strength;
  readonly when: When;
}

/** Why it is what it is: what each thing on record comes to. */
export function reasonsFor({ weighed, strength, when }: Said): string[] {
  const { judged, evidence } = weighed;
  return [
    ...(judged.length === 0 && evidence.length === 0 ? ['Nothing is on record.'] : []),
    ...judged.map(measureInWords),
    ...evidence.map((item) => evidenceInWords(item, when)),
    ...(strength === 'moderate' && !weighed.byOthers
      ? ['Nobody but the organisation itself is known to have produced recent proof of it.']
      : []),
    ...(strength === 'strong' && weighed.held
      ? ['The change still showed six months or more after it was first seen.']
      : []),
  ];
}

function measureInWords({ series, compared, kind, shows }: Judged): string {
  const { baseline, newest, difference, remarks, targetMet } = compared;
  const held = (reason: string): string => `${series.what}: ${reason}`;
  if (!baseline || !newest || !difference) return held(remarks.map((each) => remarkInWords(each, compared)).join(' '));
  const from = `from ${valueInWords(series.unit, baseline)} on ${inWords(baseline.on)}`;
  const to = `to ${valueInWords(series.unit, newest)} on ${inWords(newest.on)}`;
  const way = { better: 'better', worse: 'worse, so the wrong way', same: 'no difference' }[difference.way];
  const reached = shows && difference.chance === 'not-known' && targetMet === true;
  const chance = reached
    ? ['The target, which had not been met before, is reached.']
    : [chanceInWords[difference.chance]];
  const training = kind === 'training' ? ['A test of knowledge does not show what is done in a case.'] : [];
  const whose = shows && isUnconfirmed(newest) ? [UNCONFIRMED] : [];
  const lacks = remarks.filter((each) => !each.startsWith('few-')).map((each) => remarkInWords(each, compared));
  const asked = difference.way === 'same' ? [] : chance;
  return held([`${from} ${to}, ${way}.`, ...asked, ...training, ...lacks, ...whose].join(' '));
}

function evidenceInWords(item: Evidence, when: When): string {
  const { kind, producer, title, datedOn } = item;
  const by = isUnconfirmed(item) ? `said to be ${BY[item.saidToBe]}, and not confirmed` : BY[producer];
  const what = `${title} (${proofKindInWords[kind].toLowerCase()}; ${by})`;
  if (kind === 'promise') return `${what}: a promise is no proof.`;
  if (!isShowing(kind)) return `${what}: it does not show what is done in a case.`;
  if (item.shows === 'not-said') return `${what}: nobody has said what it shows of a change.`;
  if (item.shows === 'nothing') return `${what}: it says nothing of a change.`;
  if (sawNone(item)) return `${what}: ${contraryInWords(item)}.`;
  if (countsNow(item, when)) return `${what}: counts, of ${datedOn === undefined ? '' : inWords(datedOn)}.`;
  if (datedOn === undefined) return `${what}: nobody has said from which day it is.`;
  return when.actedOn === undefined || datedOn <= when.actedOn
    ? `${what}: not from after the action began.`
    : `${what}: more than twelve months old.`;
}

/** Given as by others, and counted as the organisation’s own: nobody independent of it has said who produced it. */
const isUnconfirmed = ({ producer, saidToBe }: Pick<Evidence, 'producer' | 'saidToBe'>): boolean =>
  producer === 'own' && saidToBe !== 'own';

const UNCONFIRMED =
  'It is said not to be the organisation’s own figure, and counts as that until somebody independent of it says who produced it.';

const BY: Readonly<Record<Producer, string>> = {
  own: 'by the organisation itself',
  other: 'by others',
  independent: 'by somebody independent',
};

/** What would lift it to the next step, a sentence each. Of the ways that a step leaves open each is said. */
export function whatWouldRaise(said: Said): string[] {
  if (said.strength === 'strong') return [];
  return said.strength === 'moderate' ? towardsStrong(said) : towardsModerate(said);
}

const towardsModerate = ({ weighed, strength, when }: Said): string[] => {
  const measures = weighed.judged.filter(({ kind }) => isShowing(kind));
  return [
    ...(strength === 'none'
      ? [
          'Put on record what was done beyond a promise: a policy issued, training delivered, or what is now seen in cases.',
        ]
      : []),
    ...(when.actedOn === undefined
      ? ['Tell how the action is going: no reading can be set after it until somebody has told that it began.']
      : []),
    ...(measures.length === 0
      ? [
          'Measure what is done in cases, an outcome, or what people say: a baseline from before the action began, and a reading from after it.',
        ]
      : measures.flatMap((each) => lackingOf(each, when))),
  ];
};

/** What proof saw that is no change for the better, and from which day it is. */
export const contraryInWords = ({ shows, datedOn }: Pick<Evidence, 'shows' | 'datedOn'>): string =>
  `${shows === 'worse' ? 'it saw that things are worse' : 'it saw no change'}${datedOn === undefined ? '' : `, of ${inWords(datedOn)}`}`;

const CONFIRM = 'somebody who keeps the plan and is not of the organisation says who produced it.';

const towardsStrong = ({ weighed }: Said): string[] => [
  ...(weighed.byOthers
    ? []
    : [
        'Proof of practice, an outcome or people’s voice from somebody other than the organisation itself: an audit by several agencies, an inspection, a survivors’ organisation.',
        ...weighed.judged.flatMap(({ series, showing }) =>
          showing.some(isUnconfirmed) ? [`${series.what}: ${CONFIRM}`] : [],
        ),
        ...weighed.evidence.flatMap((item) =>
          isShowing(item.kind) && isUnconfirmed(item) ? [`${item.title}: ${CONFIRM}`] : [],
        ),
        ...weighed.evidence.flatMap(({ kind, producer, datedOn, title }) =>
          isShowing(kind) && producer !== 'own' && datedOn === undefined ? [`${title}: say from which day it is.`] : [],
        ),
      ]),
  ...(weighed.held || weighed.kinds.length > 1 ? [] : [another(weighed)]),
  ...weighed.evidence.flatMap(({ kind, shows, title }) =>
    isShowing(kind) && shows === 'not-said' ? [`${title}: say what it shows of a change.`] : [],
  ),
  ...weighed.contrary.map(
    (item) =>
      `${item.title}: ${contraryInWords(item)}; newer proof of the same kind, from others than the organisation, must show the change.`,
  ),
  ...weighed.against.map(({ series }) => `${series.what}: its newest reading goes the wrong way; a new one must not.`),
];

function another({ judged, kinds }: Weighed): string {
  const others = (['practice', 'outcome', 'voice'] as const)
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => OTHER[kind]);
  const days = judged.flatMap(({ showing }) => showing.slice(0, 1).map(({ on }) => addMonths(on, HOLDING_MONTHS)));
  const [from] = days.toSorted();
  const again =
    from === undefined ? '' : `, or the same measure read again on ${inWords(from)} or later and still showing it`;
  return `Proof of a second kind (${others.join(' or ')})${again}.`;
}

const OTHER: Readonly<Record<ShowingKind, string>> = {
  practice: 'what is seen in cases',
  outcome: 'an outcome figure',
  voice: 'what people say',
};
