import { addMonths, type Day, inWords } from '../../../kernel/day.js';
import { isWorkingDay } from '../../../kernel/working-days.js';

/** What is odd about a due day: nobody is at work on it, or the decision is due first. */
export function dueWarnings(dueOn: Day, decisionDue: Day | undefined): string[] {
  const warnings: string[] = [];
  if (!isWorkingDay(dueOn)) warnings.push(`${inWords(dueOn)} is not a working day.`);
  if (decisionDue !== undefined && dueOn >= decisionDue)
    warnings.push(
      `The decision whether to hold a review is due by ${inWords(decisionDue)}. Answers that come on ${inWords(dueOn)} leave no time to weigh them.`,
    );
  return warnings;
}

/** The day the decision is due: so many calendar months from the day its clock started. */
export const decisionDueOn = (clockStartedOn: Day | null | undefined, months: number): Day | undefined =>
  clockStartedOn == null ? undefined : addMonths(clockStartedOn, months);

/** An agency of the directory, as a request needs it. */
export interface AgencyToAsk {
  readonly id: string;
  readonly name: string;
  readonly bound: boolean;
  readonly usual: boolean;
  /** Whom the request goes to; undefined when the directory names nobody with an e-mail address. */
  readonly contact: { readonly name: string; readonly email: string } | undefined;
  readonly alreadyAsked: boolean;
}

/** Why an agency cannot be asked. */
export type AskingBlocker =
  | { readonly kind: 'no-contact'; readonly agency: string }
  | { readonly kind: 'already-asked'; readonly agency: string };

/** Every reason against asking these agencies. */
export const askingBlockers = (chosen: readonly AgencyToAsk[]): AskingBlocker[] =>
  chosen.flatMap((agency): AskingBlocker[] => {
    if (agency.alreadyAsked) return [{ kind: 'already-asked', agency: agency.name }];
    return agency.contact === undefined ? [{ kind: 'no-contact', agency: agency.name }] : [];
  });

/** A blocker in words for the person who meets it. */
export const sayAskingBlocker = ({ kind, agency }: AskingBlocker): { field: string; message: string } => ({
  field: 'agencies',
  message:
    kind === 'already-asked'
      ? `${agency} has been asked already. Take it out, or withdraw that request first`
      : `${agency} has no contact with an e-mail address. Add one to the directory, or take it out`,
});

/** What is odd about whom the agencies are asked about: the other person of the case is missing, and no agency can search for them. */
export function subjectWarnings(
  subjects: readonly { readonly id: string; readonly role: string }[],
  chosen: readonly string[],
): string[] {
  const alleged = subjects.filter(({ role }) => role === 'alleged-perpetrator');
  if (alleged.length === 0) return [NO_ALLEGED_PERPETRATOR];
  return alleged.some(({ id }) => chosen.includes(id))
    ? []
    : ['You are asking about no alleged perpetrator: what agencies know about them will not come back.'];
}

/** Said before the agencies are chosen, and once more before anything is sent. */
export const NO_ALLEGED_PERPETRATOR =
  'No alleged perpetrator is recorded in this review. What agencies know about them will not come back, and asking later means asking every agency again.';
