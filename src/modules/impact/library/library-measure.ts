import type { ThemeCode } from '../../../kernel/themes.js';
import type { Direction, MeasureSource, MeasureUnit } from '../kinds.js';

/** Whose practice a measure is about, finer than the kinds of agency: a council is several of them. */
export const bodyKinds = [
  'police',
  'health',
  'gp',
  'adult-social-care',
  'children-social-care',
  'housing',
  'probation',
  'education',
  'specialist',
  'partnership',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const bodyKindInWords: Readonly<Record<BodyKind, string>> = {
  police: 'Police',
  health: 'Health services',
  gp: 'General practice',
  'adult-social-care': 'Adult social care',
  'children-social-care': 'Children’s social care',
  housing: 'Housing',
  probation: 'Probation',
  education: 'Education',
  specialist: 'Specialist services',
  partnership: 'The partnership itself',
};

/** A way to see a change that others can start from: what would be different, and how it is measured. */
export interface LibraryMeasure {
  /** The same for ever. */
  readonly key: string;
  readonly theme: ThemeCode;
  /** For whom it fits; empty where it fits anybody. */
  readonly bodies: readonly BodyKind[];
  readonly title: string;
  /** What will be different, for whom, in which practice. */
  readonly different: string;
  readonly forWhom: string;
  readonly practice: string;
  readonly source: MeasureSource;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  /** What exactly is measured, and of all of whom or of what. */
  readonly what: string;
  readonly population: string;
  /** In the unit; undefined where each has to set their own. */
  readonly target: number | undefined;
  readonly everyMonths: number;
  readonly whyItWorks: string;
  readonly cannotShow: string;
}

/** A measure as the library of a partnership holds it. */
export interface LibraryEntry extends LibraryMeasure {
  /** Kept by the partnership from a measure of its own; undefined for those that the program proposes. */
  readonly own: { readonly measureId: string; readonly keptAt: Date } | undefined;
  /** Why nobody is offered it any more; undefined while it is offered. */
  readonly hidden: { readonly reason: string; readonly at: Date } | undefined;
}
