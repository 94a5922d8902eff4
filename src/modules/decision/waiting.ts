import { dayInLondon } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { type AwaitedDecision, decisionsAwaiting } from './awaiting.js';

const TEXTS: Readonly<Record<AwaitedDecision['kind'], string>> = {
  'to-sign': 'Read and sign the decision',
  'not-agreed': 'The chairs did not agree: take the decision back or put it to them again',
  'to-look-at-again': 'Look again at the decision that was put off',
};

/** What the day of a chair or a co-ordinator is made of, as far as decisions go. */
export async function decisionsWaiting(work: Work): Promise<Waiting[]> {
  return (await decisionsAwaiting(work)).map(({ kind, href, reference, on }) => ({
    text: TEXTS[kind],
    href,
    reference,
    duty: { id: 'C-04' },
    ...(on instanceof Date
      ? { detail: `Since ${longDate(dayInLondon(on))}` }
      : { dueOn: on, detail: 'The day that was set for it' }),
  }));
}
