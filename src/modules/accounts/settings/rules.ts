import { factOfRecipient, type NoticeRecipient, type RecipientKey } from './recipients.js';
import type { ChaserStep } from './settings.js';

/** A line of the ladder as it was filled in. */
export interface LadderLine {
  readonly line: number;
  readonly workingDays: number | undefined;
  readonly to: ChaserStep['to'] | undefined;
}

/** What is wrong with a line. */
export interface LadderProblem {
  readonly line: number;
  readonly kind: 'days-missing' | 'target-missing' | 'same-day-twice' | 'chief-officer-too-early';
}

/**
 * The ladder in order of days, with what is wrong with its lines. Empty lines are left out; a ladder may be empty. The chief officer is
 * reminded only after a contact has been.
 */
export function readLadder(lines: readonly LadderLine[]): {
  readonly steps: ChaserStep[];
  readonly problems: LadderProblem[];
} {
  const used = lines.filter(({ workingDays, to }) => workingDays !== undefined || to !== undefined);
  const problems: LadderProblem[] = [];
  const steps: (ChaserStep & { readonly line: number })[] = [];
  for (const { line, workingDays, to } of used) {
    if (workingDays === undefined) problems.push({ line, kind: 'days-missing' });
    else if (to === undefined) problems.push({ line, kind: 'target-missing' });
    else if (steps.some((step) => step.workingDays === workingDays)) problems.push({ line, kind: 'same-day-twice' });
    else steps.push({ line, workingDays, to });
  }
  steps.sort((one, other) => one.workingDays - other.workingDays);
  const [first] = steps;
  if (first?.to === 'chief-officer') problems.push({ line: first.line, kind: 'chief-officer-too-early' });
  return { steps: steps.map(({ workingDays, to }) => ({ workingDays, to })), problems };
}

/** A recipient as it was filled in. */
export interface RecipientLine {
  readonly prefix: string;
  readonly key: RecipientKey;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly extract: NoticeRecipient['extract'] | undefined;
}

/** What is wrong with a recipient. */
export interface RecipientProblem {
  readonly prefix: string;
  readonly kind: 'name-missing' | 'extract-missing';
}

/** The recipients, with what is wrong with their lines. A line with nothing in it is left out: that body is told by nobody. */
export function readRecipients(lines: readonly RecipientLine[]): {
  readonly recipients: NoticeRecipient[];
  readonly problems: RecipientProblem[];
} {
  const problems: RecipientProblem[] = [];
  const recipients: NoticeRecipient[] = [];
  for (const { prefix, key, name, role, email, extract } of lines) {
    if (name === '' && role === '' && email === '') continue;
    if (name === '') problems.push({ prefix, kind: 'name-missing' });
    if (extract === undefined) problems.push({ prefix, kind: 'extract-missing' });
    const fact = factOfRecipient(key);
    if (name !== '' && extract !== undefined)
      recipients.push({ key, name, role, email, extract, ...(fact === undefined ? {} : { fact }) });
  }
  return { recipients, problems };
}
