import type { NewPerson, ToldAnswers } from '../../modules/named-people/index.js';
import type { ReportPart } from '../../modules/report/index.js';
import type { FormAnswers, LetterTold } from '../acts/assure-quality.js';
import type { FactsPut } from '../acts/check-facts.js';
import type { Met } from '../acts/family.js';
import type { OfficerAnswers } from '../acts/letters.js';
import type { Joining } from '../acts/panel.js';
import type { RecommendationAgreed } from '../acts/recommend.js';
import type { Reasons } from '../acts/sign-report.js';
import type { Death } from './death.js';
import type { When } from './deaths.js';
import type { FindingTold } from './findings.js';
import type { ActionKept, LeadTold } from './plans.js';
import type { SectionTold } from './reports.js';

/** All that is told of a review that came to its end: what happened on which day is told by the parts. */
export interface WholeReview {
  readonly death: (when: When) => Death;
  readonly reasons: string;
  readonly charge: string;
  readonly verdict: string;
  readonly panel: readonly Joining[];
  /** Somebody of the family, who speaks for it. */
  readonly contact: Met;
  /** Others who are named, and what is told of the child. */
  readonly named?: { readonly people: readonly NewPerson[]; readonly child: ToldAnswers };
  readonly saidOfTerms: { readonly said: string; readonly answer: string };
  readonly saidOfDraft: { readonly said: string; readonly answer: string };
  /** What the family chose that each is called, by role. */
  readonly called: Readonly<Record<string, string>>;
  readonly familyInTerms: string;
  readonly minutes: readonly [string, string];
  readonly findings: readonly FindingTold[];
  readonly lessons: readonly FindingTold[];
  readonly recommendations: readonly RecommendationAgreed[];
  /** What the panel considered for people whom no service knows. */
  readonly unknown: string;
  readonly report: readonly SectionTold[];
  readonly comment: {
    readonly part: ReportPart;
    readonly key: string;
    readonly quote: string;
    readonly text: string;
    readonly answer: string;
  };
  /** What was written anew after agencies had checked the facts. */
  readonly corrected: readonly SectionTold[];
  readonly facts: readonly FactsPut[];
  readonly checks: Reasons;
  readonly sentBack?: string;
  readonly plan: readonly ActionKept[];
  readonly handedBack: { readonly begins: string; readonly reason: string; readonly to: LeadTold };
  readonly minuteOfPlan: string;
  readonly officers: readonly OfficerAnswers[];
  /** What a body answers that has no address here. */
  readonly national: string;
  readonly form: FormAnswers;
  readonly covering: { readonly family: string; readonly publication: string };
  readonly letter: LetterTold;
  /** After a letter that asked for it: what was written anew, and what came then. */
  readonly again?: { readonly written: readonly SectionTold[]; readonly letter: LetterTold };
}
