import { dayInLondon } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { listInWords, longDate, monthYear, plural } from '../../../web/formats.js';
import { requestsOf, returnKindInWords } from '../../agency-returns/index.js';
import { decisionOf } from '../../decision/index.js';
import { familyCommentsOn } from '../../family/index.js';
import { meetingsOf } from '../../meetings/index.js';
import { pauseRecords } from '../../proceedings/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { scopingSummaryOf } from '../../scoping/index.js';
import { agreedTermsOf } from '../../terms-of-reference/index.js';
import type { Filled } from '../content.js';

const words = (...sentences: readonly string[]): Filled[] => {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [{ kind: 'text', text: said.join(' ') }];
};

/** From the decision to the last meeting, and what stopped the clock. The death is told by its month: a day finds people. */
export async function timescales(work: Work, review: OpenReview): Promise<Filled[]> {
  const decision = await decisionOf(work, review.id);
  const held = (await meetingsOf(work, review.id)).filter(({ startsAt }) => startsAt <= work.now);
  const pauses = await pauseRecords(work, [review.id]);
  const [first, last] = [held[0], held.at(-1)];
  return [
    ...words(
      review.dateOfDeath === null ? '' : `The death was in ${monthYear(review.dateOfDeath)}.`,
      review.writtenNotificationOn === null
        ? ''
        : `The partnership was notified in writing on ${longDate(review.writtenNotificationOn)}.`,
      decision === undefined ? '' : `It was decided on ${longDate(decision.decidedOn)} that a review is held.`,
      first === undefined || last === undefined
        ? ''
        : `The panel met ${plural(held.length, 'time')} between ${longDate(dayInLondon(first.startsAt))} and ${longDate(dayInLondon(last.startsAt))}.`,
    ),
    ...(pauses.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'When the review was paused',
            header: ['From', 'To', 'Why'],
            widths: [2, 2, 5],
            rows: pauses.map(({ fromOn, toOn, reason }) => [
              longDate(fromOn),
              toOn === null ? 'Not over yet' : longDate(toOn),
              reason,
            ]),
          },
        ]),
  ];
}

/** What was asked for and what came, in numbers. */
export async function method(work: Work, review: OpenReview): Promise<Filled[]> {
  const scoped = await scopingSummaryOf(work, review.id);
  const requests = (await requestsOf(work, review)).filter(({ state }) => !state.isEnded);
  const chronologies = requests.filter(({ chronology }) => chronology?.handedInOn !== undefined).length;
  const kinds = Map.groupBy(requests, ({ request }) => request.kind);
  const asked = [...kinds].map(([kind, of]) => `${of.length} × ${inSentence(returnKindInWords[kind])}`);
  return words(
    scoped.length === 0
      ? ''
      : `${plural(scoped.length, 'agency was', 'agencies were')} asked whether they knew the people of this review.`,
    requests.length === 0
      ? ''
      : `${plural(requests.length, 'agency was', 'agencies were')} then asked for a written return: ${listInWords(asked)}.`,
    chronologies === 0 ? '' : `${plural(chronologies, 'chronology was', 'chronologies were')} read together as one.`,
  );
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Each agency that was asked, what for, and how its author stood to the case. */
export async function contributors(work: Work, review: OpenReview): Promise<Filled[]> {
  const requests = (await requestsOf(work, review)).filter(
    ({ request }) => request.endedAs !== 'withdrawn' && request.endedAs !== 'handed-over',
  );
  if (requests.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Agencies and what they gave',
      header: ['Agency', 'What it gave'],
      rows: requests.map(({ name, request }) => [
        name,
        request.endedAs === 'did-not-take-part'
          ? 'Asked; did not take part'
          : `${returnKindInWords[request.kind]}${request.withChronology ? ', and a chronology' : ''}`,
      ]),
    },
  ];
}

/** What the terms plan, and when the family was asked: never what anybody said, and nobody’s name. */
export async function family(work: Work, review: OpenReview): Promise<Filled[]> {
  const terms = await agreedTermsOf(work, review.id);
  const planned = terms?.sections.find(({ key, droppedReason }) => key === 'family' && droppedReason === null)?.text;
  const asked = [
    ...(await familyCommentsOn(work, review.id, 'terms-of-reference')).map((one) => ({
      ...one,
      about: 'the terms of reference',
    })),
    ...(await familyCommentsOn(work, review.id, 'draft')).map((one) => ({ ...one, about: 'the draft report' })),
  ];
  return [
    ...(planned === undefined || planned === ''
      ? []
      : [
          { kind: 'heading' as const, text: 'What was planned' },
          { kind: 'text' as const, text: planned },
        ]),
    ...(asked.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'When the family was asked',
            header: ['Who, by relationship', 'About', 'Asked', 'Answered'],
            rows: asked.map(({ relationship, about, askedOn, saidOn }) => [
              relationship,
              about,
              longDate(askedOn),
              saidOn === null ? 'Not answered' : longDate(saidOn),
            ]),
          },
        ]),
  ];
}
