import { dayInLondon } from '../../../kernel/day.js';
import type { DatedFact } from '../../../kernel/duty.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { type AgencyContent, agenciesInTerms } from '../../terms-of-reference/index.js';
import { type AskedAgency, requestsIn } from '../queries.js';
import { everyAgencyAskedOn } from './every-agency.js';

/**
 * When agencies were asked, by when, when everything was in, and when they were chased, each about its agency. Days only, so they are read
 * as the program itself. A request that was withdrawn or handed over owes nothing; one that an agency did not take part in is settled.
 */
export function requestFacts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  return asSystem(work, async () => {
    const byReview = Map.groupBy(await requestsIn(work, reviewIds), ({ request }) => request.reviewId);
    const terms = await agenciesInTerms(work, [...byReview.keys()]);
    return new Map(
      [...byReview].map(([reviewId, asked]) => [
        reviewId,
        [...asked.flatMap(factsOf), ...factOfAll(asked, terms.get(reviewId) ?? [])],
      ]),
    );
  });
}

function factOfAll(asked: readonly AskedAgency[], inTerms: readonly AgencyContent[]): DatedFact[] {
  const on = everyAgencyAskedOn(
    asked.map(({ request }) => request),
    inTerms,
  );
  return on === undefined ? [] : [{ name: 'every-agency-asked', on }];
}

function factsOf({ request, state, chasers }: AskedAgency): DatedFact[] {
  const about = request.agencyId;
  const due: DatedFact = { name: 'agency-return-due', on: request.dueOn, about };
  if (request.endedAs === 'did-not-take-part' && request.endedOn !== null)
    return [
      due,
      {
        name: 'agency-return-chased',
        on: request.endedOn,
        about,
        says: 'it was recorded that the agency did not take part',
      },
    ];
  if (state.isEnded) return [];
  return [
    { name: 'agency-return-requested', on: request.askedOn, about },
    due,
    ...(state.receivedOn === undefined
      ? []
      : [{ name: 'agency-return-received', on: state.receivedOn, about } as const]),
    ...chasedOn(chasers, request.dueOn).map((on) => ({ name: 'agency-return-chased', on, about }) as const),
  ];
}

/** Days on which a late return was chased: since the day that holds now, and somebody was reached. */
const chasedOn = (chasers: AskedAgency['chasers'], dueOn: DatedFact['on']) =>
  chasers
    .filter(({ way, toEmail, forDueOn }) => forDueOn === dueOn && (way === 'spoken' || toEmail !== null))
    .map(({ spokenOn, sentAt }) => spokenOn ?? dayInLondon(sentAt))
    .filter((on) => on > dueOn);
