import type { Answer, NotificationContent } from './content.js';

/** What still stands between a form and sending it. */
export type HandInBlocker =
  | 'referrer-name'
  | 'referrer-agency'
  | 'referrer-email'
  | 'email-not-proved'
  | 'no-victim'
  | 'victim-without-name'
  | 'circumstances'
  | 'not-read-yet';

/** What the rule looks at beside the answers. */
export interface HandInSituation {
  /** Sent by the referrer, or entered for them. */
  readonly way: 'public' | 'entered' | 'word';
  /** The address that was proved by a code; null when none was. */
  readonly provedEmail: string | null;
  /** How many pieces of a Word form wait to be dealt with. */
  readonly unread: number;
}

const isAnswered = (answer: Answer<unknown>): boolean => answer.kind !== 'blank';

/**
 * Every reason a notification cannot be sent yet. As little as possible is asked for: a partnership must be told of any death where there
 * may be a duty to review (toolkit, Appendix B), however little is known.
 */
export function handInBlockers(content: NotificationContent, situation: HandInSituation): HandInBlocker[] {
  const { referrer, victims, circumstances } = content;
  const blockers: HandInBlocker[] = [];
  if (!isAnswered(referrer.name)) blockers.push('referrer-name');
  if (!isAnswered(referrer.agency)) blockers.push('referrer-agency');
  blockers.push(...emailBlockers(referrer.email, situation));
  if (victims.length === 0) blockers.push('no-victim');
  if (victims.length > 0 && !victims.some(({ fullName }) => isAnswered(fullName))) blockers.push('victim-without-name');
  if (!isAnswered(circumstances)) blockers.push('circumstances');
  if (situation.unread > 0) blockers.push('not-read-yet');
  return blockers;
}

/** Whoever sends the form proves the address; of one entered for somebody else it may be unknown. */
function emailBlockers(email: Answer<string>, { way, provedEmail }: HandInSituation): HandInBlocker[] {
  if (way !== 'public') return [];
  if (email.kind !== 'given') return ['referrer-email'];
  return email.value === provedEmail ? [] : ['email-not-proved'];
}
