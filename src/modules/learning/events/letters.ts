import { createHash } from 'node:crypto';
import { type CalendarParty, invitation } from '../../../platform/calendar/index.js';
import { found } from '../../../platform/errors.js';
import { randomToken } from '../../../platform/http/service.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { dateTime, longDate, time } from '../../../web/formats.js';
import { findPartnership } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { learningPaths } from '../paths.js';
import { learningPlaceLinks } from '../tables.js';
import { dayOfEvent, type LearningEvent, type Place } from './queries.js';
import { eraseDay } from './rules.js';

/** What is kept of the secret that opens the page of a place. */
export const hashOfPlace = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What somebody is told about an event they signed up for. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The entry in their calendar comes with it. */
  readonly calendar?: true;
  /** The page of theirs that its link opens; their place when absent. */
  readonly path?: (token: string) => string;
  /** What the link is for, before it. */
  readonly linkSays: string;
  /** The same key is sent once only. */
  readonly key: string;
}

/** Writes to somebody at an event. Nobody to write to, nothing sent. Each message carries a link of its own; its secret is kept nowhere. */
export const tellPlace = (
  work: Work,
  { event, place }: { readonly event: LearningEvent; readonly place: Place },
  letter: Letter,
): Promise<void> =>
  asSystem(work, async () => {
    if (place.email === '') return;
    const { partnershipId } = event;
    const token = randomToken();
    await work.tx
      .insert(learningPlaceLinks)
      .values({ tokenHash: hashOfPlace(token), placeId: place.id, partnershipId });
    const link = work.installation.publicUrl + (letter.path ?? learningPaths.mine)(token);
    await queueMessage(work, {
      to: place.email,
      subject: letter.subject,
      paragraphs: [...letter.paragraphs, letter.linkSays, link],
      ...(letter.calendar === true ? { calendar: await entryFor(work, event, place.email) } : {}),
      partnershipId,
      key: letter.key,
    });
  });

async function entryFor(work: Work, event: LearningEvent, email: string): Promise<string> {
  const { hostname } = new URL(work.installation.publicUrl);
  const partnership = found(await findPartnership(work, event.partnershipId));
  const organiser: CalendarParty = { name: partnership.name, email: partnership.email ?? `no-reply@${hostname}` };
  const entry = {
    ...{ id: `learning-event-${event.id}@${hostname}`, revision: event.revision, changedAt: event.changedAt },
    when: { startsAt: event.startsAt, endsAt: event.endsAt },
    ...{
      title: event.title,
      place: event.place || 'Online',
      link: work.installation.publicUrl + learningPaths.signUp(event.code),
    },
    cancelled: event.cancelledAt !== null,
  };
  return invitation(entry, organiser, { name: email, email });
}

/** When and where, as a message says it. */
export const whenAndWhere = ({ startsAt, endsAt, place, onlineLink }: LearningEvent): string => {
  const where = [place, onlineLink === '' ? '' : `Join online: ${onlineLink}`].filter((one) => one !== '');
  return [`${dateTime(startsAt)} to ${time(endsAt)}`, ...where].join('\n');
};

const CHANGE_OF_MIND = 'If you cannot come, give your place to somebody else:';

/** Told to whoever has a place, when they sign up or when one becomes free. */
export const placeLetter = (
  event: LearningEvent,
  place: Place,
  why: 'signed-up' | 'became-free' | `again-${string}`,
): Letter => ({
  subject: `Your place: ${event.title}`,
  paragraphs: [
    why === 'became-free' ? 'A place has become free, and it is yours.' : `You have a place at “${event.title}”.`,
    whenAndWhere(event),
    `Your name and address are used for this event alone, and are erased on ${longDate(eraseDay(dayOfEvent(event), event.keepMonths))}.`,
  ],
  ...{ calendar: true, linkSays: CHANGE_OF_MIND, key: `learning-place-${place.id}-${why}` },
});

/** Told to whoever signed up for an event that is full. */
export const waitingLetter = (event: LearningEvent, place: Place, why: string): Letter => ({
  subject: `On the waiting list: ${event.title}`,
  paragraphs: [
    `“${event.title}” on ${longDate(dayOfEvent(event))} is full. You are on the waiting list, and are told as soon as a place becomes free.`,
  ],
  ...{ linkSays: 'To leave the waiting list:', key: `learning-place-${place.id}-${why}` },
});

/** Told to everybody when an event is moved or changed in its times or place. */
export const movedLetter = (event: LearningEvent, place: Place, reason: string): Letter => ({
  subject: `Changed: ${event.title}`,
  paragraphs: [
    `When or where “${event.title}” is held has changed.`,
    ...(reason === '' ? [] : [reason]),
    place.state === 'waiting'
      ? `Now: ${dateTime(event.startsAt)}. You are still on the waiting list.`
      : whenAndWhere(event),
  ],
  ...(place.state === 'waiting' ? {} : { calendar: true as const }),
  ...{ linkSays: CHANGE_OF_MIND, key: `learning-place-${place.id}-moved-${event.revision}` },
});

/** Told to everybody when an event is called off. */
export const calledOffLetter = (event: LearningEvent, place: Place): Letter => ({
  subject: `Called off: ${event.title}`,
  paragraphs: [`“${event.title}” on ${longDate(dayOfEvent(event))} is called off.`, event.cancelledReason ?? ''],
  ...(place.state === 'waiting' ? {} : { calendar: true as const }),
  ...{ linkSays: 'What it was:', key: `learning-place-${place.id}-off` },
});

/** Told some days before. */
export const reminderLetter = (event: LearningEvent, place: Place, moment: 'week' | 'day'): Letter => ({
  subject: `${moment === 'day' ? 'Tomorrow' : 'Soon'}: ${event.title}`,
  paragraphs: [whenAndWhere(event)],
  ...{ linkSays: CHANGE_OF_MIND, key: `learning-place-${place.id}-${moment}-${event.revision}` },
});

/** Asked of everybody who came, once it is said who did. */
export const evaluationLetter = (event: LearningEvent, place: Place): Letter => ({
  subject: `What did you think of it? ${event.title}`,
  paragraphs: [
    `Thank you for coming to “${event.title}”. Five short questions, two minutes. Your answers are kept without your name: nobody can tell which are yours.`,
  ],
  ...{ path: learningPaths.evaluation, linkSays: 'To answer:', key: `learning-place-${place.id}-evaluation` },
});

/** Asked of everybody who came, after the months that were set. */
export const followUpLetter = (event: LearningEvent, place: Place): Letter => ({
  subject: `What came of it? ${event.title}`,
  paragraphs: [
    `You came to “${event.title}” on ${longDate(dayOfEvent(event))}.`,
    place.pledge === '' ? 'Did you do something differently since?' : `You said that you would: ${place.pledge}`,
  ],
  ...{
    path: learningPaths.followUp,
    linkSays: 'To say in two questions what came of it:',
    key: `learning-place-${place.id}-follow-up`,
  },
});
