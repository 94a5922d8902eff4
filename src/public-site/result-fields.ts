import { publicLastings, publicProducers, publicStrengths, publicVerdicts } from '../kernel/public-change.js';
import { THEMES } from '../kernel/themes.js';
import type { Field } from './described.js';
import { sourceInWords } from './words.js';

/** One figure of one measure of a change, with nothing that says of which review, body or place. */
export interface Result {
  readonly change: number;
  readonly measure: number;
  readonly theme: string;
  readonly sector: string;
  readonly source: string;
  readonly unit: string;
  readonly direction: string;
  readonly target: number | null;
  readonly month: string;
  readonly isBaseline: boolean;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly producer: string;
  readonly strength: string;
  readonly verdict: string;
  readonly lasting: string;
  readonly monthsSinceClosing: number | null;
}

/** Codes of the seven themes, and of none. */
export const themeCodes = [...THEMES.map(({ code }) => code), ''];

/** How something is measured: the same columns in every file of measures. */
export const howMeasured: readonly Field<Pick<Result, 'source' | 'unit' | 'direction'>>[] = [
  {
    name: 'source',
    type: 'string',
    says: 'Where the figures come from',
    codes: Object.keys(sourceInWords),
    value: (row) => row.source,
  },
  {
    name: 'unit',
    type: 'string',
    says: 'share is a percentage of cases or people',
    codes: ['share', 'number', 'days', 'score'],
    value: (row) => row.unit,
  },
  {
    name: 'direction',
    type: 'string',
    says: 'Which way is better',
    codes: ['up', 'down'],
    value: (row) => row.direction,
  },
];

/** What stands in a row of results. */
export const resultFields: readonly Field<Result>[] = [
  {
    name: 'change',
    type: 'integer',
    says: 'Counts changes in this file; it may be another number tomorrow',
    value: (row) => row.change,
  },
  { name: 'measure', type: 'integer', says: 'Counts the measures of a change', value: (row) => row.measure },
  {
    name: 'theme',
    type: 'string',
    says: 'One of the seven themes of recommendations; empty for none',
    codes: themeCodes,
    value: (row) => row.theme,
  },
  {
    name: 'sector',
    type: 'string',
    says: 'What kind of body had to change, as in police or health; never which',
    value: (row) => row.sector,
  },
  ...howMeasured,
  {
    name: 'target',
    type: 'number',
    says: 'In the unit; empty where none was set',
    isOptional: true,
    value: (row) => row.target,
  },
  {
    name: 'month',
    type: 'string',
    says: 'The month for which the figure holds, as 2026-03',
    value: (row) => row.month,
  },
  {
    name: 'is_baseline',
    type: 'boolean',
    says: 'Read before the action, to compare with',
    value: (row) => row.isBaseline,
  },
  {
    name: 'value',
    type: 'number',
    says: 'The figure in its unit, to one decimal; empty where it is of fewer than ten: too few to be shown',
    isOptional: true,
    value: (row) => (row.value === null ? null : Math.round(row.value * 10) / 10),
  },
  { name: 'numerator', type: 'integer', says: 'Of a share: how many', isOptional: true, value: (row) => row.numerator },
  {
    name: 'denominator',
    type: 'integer',
    says: 'Of a share: of how many, ten or more',
    isOptional: true,
    value: (row) => row.denominator,
  },
  {
    name: 'too_few',
    type: 'boolean',
    says: 'There was a figure, and it is left out',
    value: (row) => row.value === null,
  },
  {
    name: 'producer',
    type: 'string',
    says: 'Who produced the figure: the body itself, another one, or somebody independent',
    codes: publicProducers,
    value: (row) => row.producer,
  },
  {
    name: 'strength',
    type: 'string',
    says: 'How good the proof of the change is, worked out by a rule from all that is on record',
    codes: publicStrengths,
    value: (row) => row.strength,
  },
  {
    name: 'verdict',
    type: 'string',
    says: 'What somebody independent of the body judged; empty where nobody has, or where it is in doubt since',
    codes: publicVerdicts,
    value: (row) => row.verdict,
  },
  {
    name: 'lasting',
    type: 'string',
    says: 'Whether the change lasted',
    codes: publicLastings,
    value: (row) => row.lasting,
  },
  {
    name: 'months_since_closing',
    type: 'integer',
    says: 'Whole months since the last action was closed; empty while one is open',
    isOptional: true,
    value: (row) => row.monthsSinceClosing,
  },
];
