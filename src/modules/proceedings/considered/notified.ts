import type { Work } from '../../../platform/work.js';
import { type Answer, notificationsOf } from '../../notification/index.js';

/** Something that a notification said already. */
export interface Notified {
  readonly label: string;
  readonly words: string;
}

/** What the notifications of a review said of other reviews, an arrest or charge, and the coroner. They may hold names: the look is recorded. */
export async function notifiedOf(work: Work, reviewId: string): Promise<Notified[]> {
  const notified = await notificationsOf(work, reviewId);
  for (const { id } of notified) work.saw(reviewId, 'notification', id);
  return notified.flatMap(({ content: { otherReviews, actionTaken, further } }) =>
    [
      said('Other reviews', otherReviews),
      said('Action taken', actionTaken),
      said('Arrest or charge', further.arrestOrCharge.state, (state) => state.replaceAll('-', ' ')),
      said('Arrest or charge, in their words', further.arrestOrCharge.details),
      said('Officer in charge', further.officerInCharge.name),
      said('Coroner', further.coroner),
    ].flatMap((one) => one ?? []),
  );
}

const said = <T extends string>(
  label: string,
  answer: Answer<T>,
  inWords: (value: T) => string = (value) => value,
): Notified | undefined => {
  if (answer.kind === 'blank') return undefined;
  return { label, words: answer.kind === 'given' ? inWords(answer.value) : 'Not known' };
};
