import { isDeepStrictEqual } from 'node:util';
import type { Plot } from '../../../kernel/plot.js';
import type { PublicChange, PublicMeasure, PublicReading } from '../../../kernel/public-change.js';
import { drawPlot } from '../../../platform/plot/index.js';
import { lastingOf, verdictNow } from '../board-page/lasting.js';
import { isProof } from '../counted.js';
import type { ClaimStanding } from '../judging/standing.js';
import { isShowing } from '../kinds.js';
import type { ClaimWording, Measure } from '../queries.js';
import { plotOfSeries } from '../reading-figures/plot.js';
import { compared, type When } from '../reading-figures/rules.js';
import { comparedInWords } from '../reading-figures/words.js';
import type { Point, Series } from '../series.js';
import { isTooSmall } from './small-figures.js';

/** A claim that goes out: the words that the board had before it, and the measures whose definitions it had. */
export interface GoingOut {
  readonly standing: ClaimStanding;
  readonly wording: ClaimWording;
  readonly measures: readonly Measure[];
  /** The number of its recommendation. */
  readonly recommendation: number;
  /** Whose practice it is, where that is public; ''. */
  readonly body: string;
  readonly sector: string;
}

/** A plot with its drawings. */
type PublicPlot = NonNullable<PublicMeasure['plot']>;

/** The day, and the pictures that stand in public already: what shows the same figures is not drawn again. */
export interface Making {
  readonly today: When['today'];
  readonly drawn: readonly PublicPlot[];
}

/** A claim as the public reads it. Proof beside the figures stands by its kind and day alone: nobody looked through its title. */
export async function publicChange(one: GoingOut, { today, drawn }: Making): Promise<PublicChange> {
  const { standing, wording, recommendation, body, sector } = one;
  const { different, forWhom, practice } = wording;
  const { claim, strength, closedOn, actedOn } = standing;
  const measures = await Promise.all(one.measures.map((measure) => publicMeasure(measure, { actedOn, today }, drawn)));
  return {
    ...{ recommendation, body, sector, different, forWhom, practice, measures },
    ...{ strength: strength.strength, verdict: verdictNow(standing) ?? '', lasting: lastingOf(standing) },
    closedOn: closedOn ?? null,
    proofs: claim.evidence.filter(isProof).map(({ kind, countsAs, datedOn, shows }) => ({
      ...{ kind, producer: countsAs, on: datedOn, shows: isShowing(kind) ? shows : undefined },
    })),
  };
}

/** A measure with the figures of its present definition; small ones as "too few", in its words and its picture too. */
export async function publicMeasure(
  { series, definition: { what, population } }: Pick<Measure, 'series' | 'definition'>,
  when: When,
  drawn: readonly PublicPlot[] = [],
): Promise<PublicMeasure> {
  const points = series.points.filter((point) => point.definition === series.definition);
  const shown = points.filter((point) => !isTooSmall(series, point));
  const says = saysOf({ ...series, points }, when);
  const figures: Plot = { ...plotOfSeries({ ...series, points: shown }, when), says: says.join(' ') };
  const plot = drawn.find((before) => isSame(before, figures)) ?? (await drawPlot(figures));
  return {
    ...{ what, population, source: series.source, unit: series.unit, direction: series.direction, says },
    target: series.target ?? null,
    readings: points.map((point) => publicReading(series, point)),
    plot: plot.wide === undefined ? null : plot,
  };
}

/** Whether a picture shows these figures. */
const isSame = ({ wide: _, narrow: __, ...before }: PublicPlot, figures: Plot): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(figures)));

function publicReading(series: Series, point: Point): PublicReading {
  const { on, isBaseline, producer, value, of } = point;
  const small = isTooSmall(series, point);
  return {
    ...{ on, isBaseline, producer, value: small ? null : value },
    ...{ numerator: small ? null : (of?.numerator ?? null), denominator: small ? null : (of?.denominator ?? null) },
  };
}

/** What the figures say; where one of the two that are compared is of too few cases, only that it is, and which. */
function saysOf(series: Series, when: When): string[] {
  const read = compared(series, when);
  const isSmall = (point: Point | undefined): boolean => point !== undefined && isTooSmall(series, point);
  const [before, now] = [isSmall(read.baseline), isSmall(read.newest)];
  if (!before && !now) return comparedInWords(series, read);
  const isAnyShown = series.points.some((point) => !isSmall(point));
  if (!isAnyShown) return ['The figures are of too few cases to be shown, and to say whether anything changed.'];
  const which =
    before && now ? 'The baseline and the newest figure are' : before ? 'The baseline is' : 'The newest figure is';
  return [`${which} of too few cases to be shown, and to say whether anything changed since.`];
}
