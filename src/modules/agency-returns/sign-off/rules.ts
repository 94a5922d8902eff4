import type { CheckAnswer, StepKind } from '../kinds.js';
import type { AskedAgency } from '../queries.js';
import { type Draft, sectionOf } from '../writing/draft.js';
import { type Independence, independenceOf, missingIn, stateOfPart } from '../writing/rules.js';
import type { TemplatePart } from '../writing/template.js';
import { type CheckKey, checksFor } from './checklist.js';

/** Who asks for a version. */
export interface Reader {
  readonly roles: ReadonlySet<string>;
  readonly agencyIds: readonly string[];
  /** Bound by office, or by the confidentiality undertaking. */
  readonly bound: boolean;
}

const PANEL = ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'panel-member'];

/** A step that something was done with. */
type Did = { readonly step: StepKind };

const last = (steps: readonly Did[], ...of: StepKind[]): StepKind | undefined =>
  steps.findLast(({ step }) => of.includes(step))?.step;

/**
 * Who reads a version: its own agency always; once it is signed, those who run the review and its independent chair; once accepted, the author
 * of the report; once released, everybody on the panel who is bound. The database says the same (`scope_versions_read`).
 */
export function readsVersion(steps: readonly Did[], who: Reader & { readonly own: boolean }): boolean {
  if (who.own) return true;
  const did = (step: StepKind): boolean => steps.some((one) => one.step === step);
  const holds = (...roles: string[]): boolean => roles.some((role) => who.roles.has(role));
  if (did('signed-off') && holds('co-ordinator', 'independent-chair')) return true;
  if (did('signed-off') && did('accepted') && holds('report-author')) return true;
  return last(steps, 'released', 'release-withdrawn') === 'released' && who.bound && holds(...PANEL);
}

/** What stands against handing in. */
export type Blocker =
  | { readonly kind: 'nobody-signs' }
  | { readonly kind: 'independence'; readonly state: Independence }
  | { readonly kind: 'empty'; readonly part: TemplatePart }
  | { readonly kind: 'interview-before-clearance'; readonly role: string }
  | {
      readonly kind: 'recommendation';
      readonly number: number;
      readonly item: string;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'checks'; readonly keys: readonly CheckKey[] };

/** Everything that has to be mended before the return goes to the senior manager, in the order of the task list. */
export function handInBlockers(asked: AskedAgency, draft: Draft): Blocker[] {
  const state = independenceOf(asked);
  const answered = new Set(draft.checks.map(({ key }) => key));
  const open = checksFor(asked.request.kind).flatMap(({ key }) => (answered.has(key) ? [] : [key]));
  return [
    ...(asked.senior === undefined ? [{ kind: 'nobody-signs' as const }] : []),
    ...(state === 'not-said' || state === 'not-independent' ? [{ kind: 'independence' as const, state }] : []),
    ...draft.parts.filter((part) => isOpen(draft, part)).map((part) => ({ kind: 'empty' as const, part })),
    ...draft.interviews
      .filter(({ heldOn, cleared }) => heldOn !== null && cleared === 'waiting')
      .map(({ role }) => ({ kind: 'interview-before-clearance' as const, role })),
    ...draft.recommendations.flatMap((one, index) => {
      const missing = missingIn(one).filter((words) => draft.lines.length > 0 || !words.includes('line of enquiry'));
      return missing.length === 0
        ? []
        : [{ kind: 'recommendation' as const, number: index + 1, item: one.id, missing }];
    }),
    ...(open.length === 0 ? [] : [{ kind: 'checks' as const, keys: open }]),
  ];
}

const isOpen = (draft: Draft, part: TemplatePart): boolean => {
  const state = stateOfPart(draft, part);
  return state === 'to-do' || (state === 'begun' && (sectionOf(draft, part)?.text ?? '').trim() === '');
};

/** Whether the person may sign this version for the agency: never their own work (E-04). */
export const maySign = (
  personId: string,
  of: { readonly madeBy: string; readonly authorId: string | undefined },
): boolean => personId !== of.madeBy && personId !== of.authorId;

/** What can be done with a return that was received, by what happened last. */
export const receiptVerbs = ['send-back', 'accept', 'release', 'withdraw-release'] as const;
export type ReceiptVerb = (typeof receiptVerbs)[number];

const AFTER: Readonly<Partial<Record<StepKind, readonly ReceiptVerb[]>>> = {
  'signed-off': ['accept', 'send-back'],
  accepted: ['release'],
  released: ['withdraw-release'],
  'release-withdrawn': ['release'],
};

/** What those who receive the return can do now. */
export const verbsAfter = (lastStep: StepKind | undefined): readonly ReceiptVerb[] =>
  lastStep === undefined ? [] : (AFTER[lastStep] ?? []);

/** The step that each verb leaves behind. */
export const stepOfVerb: Readonly<Record<ReceiptVerb, StepKind>> = {
  'send-back': 'sent-back',
  accept: 'accepted',
  release: 'released',
  'withdraw-release': 'release-withdrawn',
};

/** Every answer of the checklist but yes wants a note. */
export const wantsNote = (answer: CheckAnswer): boolean => answer !== 'yes';
