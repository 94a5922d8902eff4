import { addMonths, type Day } from '../../../kernel/day.js';
import type { ProofKind } from '../../actions/index.js';
import {
  isShowing,
  type Producer,
  type ProofSays,
  proofOfSource,
  SHOWING_KINDS,
  type ShowingKind,
  type Strength,
} from '../kinds.js';
import { type Compared, compared, comparedAt, isOld, presentPoints, type When } from '../reading-figures/rules.js';
import type { Point, Series } from '../series.js';

/** Something put on record as proof, other than a reading; what was withdrawn is left out before. */
export interface Evidence {
  readonly kind: ProofKind;
  /** As whose it counts. */
  readonly producer: Producer;
  /** As whose it was given. */
  readonly saidToBe: Producer;
  /** What it shows of a change. */
  readonly shows: ProofSays;
  /** From which day it is; undefined: nobody has said. */
  readonly datedOn: Day | undefined;
  readonly title: string;
}

/** All that is on record of one claim. */
export interface OnRecord {
  readonly series: readonly Series[];
  readonly evidence: readonly Evidence[];
  readonly actedOn: Day | undefined;
}

/** The partnership’s own rule (mark D): what shows again after so long is more than a passing effect. */
export const HOLDING_MONTHS = 6;

/** A measure with what it says. */
export interface Judged {
  readonly series: Series;
  readonly kind: ProofKind;
  readonly compared: Compared;
  /** The newest reading is recent enough, and shows the change the wanted way. Of training never: it is not practice. */
  readonly shows: boolean;
  /** The readings that show it, by day; none where the newest does not. */
  readonly showing: readonly Point[];
}

/** What the steps of the ladder ask, each as it stands. */
export interface Weighed {
  readonly judged: readonly Judged[];
  readonly evidence: readonly Evidence[];
  /** Something beyond a promise is on record that says nothing against: enough for weak. */
  readonly anything: boolean;
  readonly shown: boolean;
  readonly byOthers: boolean;
  /** Which of practice, outcome and voice are shown, or seen by somebody since the action. */
  readonly kinds: readonly ShowingKind[];
  /** Two readings of one measure, six months apart, both show it. */
  readonly held: boolean;
  readonly against: readonly Judged[];
  /** What saw no change or worse since the action, and was not followed by somebody else’s proof of the same kind that shows it. */
  readonly contrary: readonly Evidence[];
}

/** The step that it reaches: each asks for what the one below asks, and more. */
export function stepOf({ anything, shown, byOthers, kinds, held, against, contrary }: Weighed): Strength {
  if (!shown) return anything ? 'weak' : 'none';
  const unopposed = against.length === 0 && contrary.length === 0;
  return byOthers && (held || kinds.length > 1) && unopposed ? 'strong' : 'moderate';
}

/** All that is on record, weighed on a day. */
export function weigh(record: OnRecord, today: Day): Weighed {
  const when = { actedOn: record.actedOn, today };
  const judged = record.series.map((series) => judge(series, when));
  const showing = judged.filter(({ shows }) => shows);
  const recent = record.evidence.filter((item) => countsNow(item, when));
  const kinds = new Set([...showing, ...recent].map(({ kind }) => kind).filter(isShowing));
  return {
    ...{ judged, evidence: record.evidence },
    anything: judged.some(isSomething) || record.evidence.some((item) => item.kind !== 'promise' && !sawNone(item)),
    shown: showing.length > 0,
    byOthers:
      recent.some(({ producer }) => producer !== 'own') ||
      showing.some((each) => each.showing.some(({ producer, on }) => producer !== 'own' && !isOld(on, today))),
    kinds: SHOWING_KINDS.filter((kind) => kinds.has(kind)),
    held: showing.some((each) => isHeld(each.showing)),
    against: judged.filter((each) => each.compared.shows === 'against'),
    contrary: record.evidence.filter((item) => isContrary(item, when) && !isFollowed(item, record.evidence, showing)),
  };
}

function judge(series: Series, when: When): Judged {
  const kind = proofOfSource[series.source];
  const read = compared(series, when);
  const shows = isShowing(kind) && read.shows === 'change' && !read.remarks.includes('old');
  return { series, kind, compared: read, shows, showing: shows ? showingOf(series, when) : [] };
}

/** What was lost and came back counts from when it came back. */
function showingOf(series: Series, when: When): Point[] {
  const said = presentPoints(series)
    .filter(({ isBaseline }) => !isBaseline)
    .map((point) => ({ point, shows: comparedAt(series, point, when).shows }));
  const lost = said.findLastIndex(({ shows }) => shows === 'against');
  return said.slice(lost + 1).flatMap(({ point, shows }) => (shows === 'change' ? [point] : []));
}

/** A measure that is at least something: its newest reading may be from after the action, and does not point the wrong way or to no change. */
const isSomething = ({ compared: { newest, difference, remarks } }: Judged): boolean =>
  newest !== undefined &&
  (difference === undefined || difference.way === 'better') &&
  !remarks.includes('reading-before-action') &&
  !remarks.includes('reading-before-baseline');

/** Proof without figures that counts beyond weak: it shows a change of practice, outcome or voice, from after the action began, and recent. */
export const countsNow = ({ kind, shows, datedOn }: Evidence, { actedOn, today }: When): boolean =>
  isShowing(kind) &&
  shows === 'change' &&
  datedOn !== undefined &&
  actedOn !== undefined &&
  datedOn > actedOn &&
  !isOld(datedOn, today);

/** Proof of practice, an outcome or what people say that saw no change, or worse. */
export const sawNone = ({ kind, shows }: Pick<Evidence, 'kind' | 'shows'>): boolean =>
  isShowing(kind) && (shows === 'no-change' || shows === 'worse');

/** Saw no change or worse, and is not known to be from before the action. It does not age: else waiting would raise the strength. */
const isContrary = (item: Evidence, { actedOn }: When): boolean =>
  sawNone(item) && !(item.datedOn !== undefined && actedOn !== undefined && item.datedOn <= actedOn);

/** Somebody else’s newer proof of the same kind, with figures or without, shows the change. */
function isFollowed({ kind, datedOn }: Evidence, evidence: readonly Evidence[], showing: readonly Judged[]): boolean {
  const isNewer = (producer: Producer, on: Day | undefined) =>
    producer !== 'own' && datedOn !== undefined && on !== undefined && on > datedOn;
  return (
    evidence.some((one) => one.kind === kind && one.shows === 'change' && isNewer(one.producer, one.datedOn)) ||
    showing.some((one) => one.kind === kind && one.showing.some(({ producer, on }) => isNewer(producer, on)))
  );
}

const isHeld = (showing: readonly Point[]): boolean => {
  const [first, last] = [showing[0], showing.at(-1)];
  return first !== undefined && last !== undefined && addMonths(first.on, HOLDING_MONTHS) <= last.on;
};
