import { createHash } from 'node:crypto';
import type { Work } from '../../../platform/work.js';
import { type NotificationContent, notificationsOf, type Subject } from '../../notification/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Notice } from '../queries.js';
import { namesIn } from '../rules.js';
import { type Extract, extractFor } from './extract.js';

/** A notice as it would go now. */
export interface Drawn {
  readonly extract: Extract;
  /** Names of people of the case that stand in the letter, where the recipient is told without names. */
  readonly named: readonly string[];
  /** Changes whenever what would go changes: a form that carries it sends what was seen, or nothing. */
  readonly seal: string;
}

/** Draws the extract from what was notified. It is a look at real names, and is recorded as one. */
export async function drawExtract(work: Work, review: OpenReview, notice: Notice): Promise<Drawn> {
  work.saw(review.id, 'notification');
  const contents = (await notificationsOf(work, review.id)).map(({ content }) => content);
  const extract = extractFor(notice.extract, { ...review, contents });
  const { letterSubject, letterText, recipientEmail } = notice;
  return {
    extract,
    named: toldWithoutNames(notice) ? namesIn(`${letterSubject} ${letterText}`, contents.flatMap(namesOf)) : [],
    seal: createHash('sha256')
      .update(JSON.stringify([extract, letterSubject, letterText, recipientEmail]))
      .digest('hex'),
  };
}

const toldWithoutNames = ({ extract }: Notice): boolean => extract !== 'safeguarding' && extract !== 'adults';

/** Whole names, aliases and surnames. */
function namesOf({ victims, allegedPerpetrators, children }: NotificationContent): string[] {
  return [...victims, ...allegedPerpetrators, ...children].flatMap(({ fullName, aliases }: Subject) => {
    const names = [
      ...(fullName.kind === 'given' ? [fullName.value] : []),
      ...(aliases.kind === 'given' ? aliases.value : []),
    ];
    const surnames = names
      .flatMap((name) => name.trim().split(/\s+/).slice(1).slice(-1))
      .filter((name) => name.length > 3);
    return [...names, ...surnames];
  });
}
