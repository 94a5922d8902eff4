import { type Day, inWords } from '../../../../kernel/day.js';
import type { ChaserTarget } from '../../kinds.js';

/** What a reminder says depends on this alone: no name, nothing of the case. */
export interface ReminderSource {
  readonly target: ChaserTarget;
  readonly reference: string;
  readonly partnershipName: string;
  /** Where to go: a link for who has no account, the page for the author. */
  readonly way: string;
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly isLate: boolean;
  readonly somebodyNamed: boolean;
}

export function reminderWords(source: ReminderSource): { subject: string; paragraphs: string[] } {
  const { target, reference, way, dueOn, isLate } = source;
  const due = `${isLate ? 'was' : 'is'} due on ${inWords(dueOn)}`;
  if (target === 'chief-officer')
    return {
      subject: `For the chief officer: your agency’s return to ${reference} has not come`,
      paragraphs: [
        `${source.partnershipName} asked your agency on ${inWords(source.askedOn)} to contribute to the review with the reference ${reference}. It ${due}, and it has not come.`,
        'We write to you as the chief officer. Without your agency’s account the review goes on without knowing what your agency did and learnt. Please see that it is answered, or tell us what stands in the way.',
        `What was asked stands here: ${way}`,
        'You need no account; we will send a code to this address.',
      ],
    };
  const whatNow =
    target === 'author'
      ? 'Sign in to go on with it. What you have written is kept.'
      : source.somebodyNamed
        ? 'Please speak to whoever writes it for your agency.'
        : 'Nobody has been named yet to write and to sign it. Please open the link and name them today.';
  return {
    subject: `Reminder: your agency’s return to ${reference}`,
    paragraphs: [
      `What your agency was asked for in the review with the reference ${reference} ${due}. We have not had all of it yet.`,
      whatNow,
      way,
      'If you need more time, tell us: another day can be agreed.',
    ],
  };
}
