import type { Work } from '../../../../platform/work.js';
import { agenciesOf, agencyContactsOf, contactAmong } from '../../../accounts/index.js';
import type { Review } from '../../../reviews/index.js';
import { contributionChoices, type ScopedAgency, scopingSummaryOf, wordsOf } from '../../../scoping/index.js';
import { type AskedFor, agreedTermsOf, askedForInWords } from '../../../terms-of-reference/index.js';
import { requestsOf } from '../../queries.js';
import { type AgencyToAsk, proposalFor } from './rules.js';

/** The directory as asking needs it: those of the terms and of scoping first, each with what it could be asked for and through whom. */
export async function agenciesToAsk(work: Work, review: Review): Promise<AgencyToAsk[]> {
  const agencies = await agenciesOf(work, review.partnershipId);
  const contacts = await agencyContactsOf(
    work,
    agencies.map(({ id }) => id),
  );
  const scoped = new Map((await scopingSummaryOf(work, review.id)).map((one) => [one.agencyId, one]));
  const terms = new Map((await agreedTermsOf(work, review.id))?.agencies.map((one) => [one.agencyId, one.askedFor]));
  const open = new Set(
    (await requestsOf(work, review)).filter(({ state }) => !state.isEnded).map(({ request }) => request.agencyId),
  );
  return agencies
    .map(({ id, name, statutory }) => {
      const answer = scoped.get(id);
      return {
        ...proposalFor(terms.get(id), answer?.contribution),
        id,
        name,
        bound: statutory,
        contact: answer?.contact ?? contactAmong(contacts.filter(({ agencyId }) => agencyId === id)),
        alreadyAsked: open.has(id),
        because: becauseOf(terms.get(id), answer),
        isConcerned: terms.has(id) || answer?.contribution !== undefined,
      };
    })
    .sort(
      (one, other) =>
        Number(other.isProposed) - Number(one.isProposed) ||
        Number(other.isConcerned) - Number(one.isConcerned) ||
        one.name.localeCompare(other.name, 'en-GB'),
    );
}

function becauseOf(terms: AskedFor | undefined, scoped: ScopedAgency | undefined): string {
  const author = scoped?.imrAuthor;
  return [
    ...(terms === undefined ? [] : [`The terms ask it for: ${askedForInWords[terms].toLowerCase()}.`]),
    ...(scoped?.contribution === undefined
      ? []
      : [
          `In scoping it offered: ${wordsOf(contributionChoices, scoped.contribution).toLowerCase().replace('(imr)', '(IMR)')}.`,
        ]),
    ...(author === undefined
      ? []
      : [`It proposes ${author.name}${author.post === '' ? '' : `, ${author.post},`} as author.`]),
  ].join(' ');
}
