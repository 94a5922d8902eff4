import type { Work } from '../../platform/work.js';
import type { NamedPerson } from './answer.js';
import type { Contribution } from './code-lists.js';
import { askedAgencies } from './queries.js';
import type { AnswerKind, RequestState } from './rules.js';

/** What scoping gave for one agency, for those who decide. */
export interface ScopedAgency {
  readonly requestId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** Bound by the duty to have regard to the guidance, when it was asked. */
  readonly bound: boolean;
  readonly state: RequestState;
  /** Undefined until it answers. */
  readonly known: AnswerKind | undefined;
  /** What the agency thinks it should contribute; undefined until it answers, and in a nil return. */
  readonly contribution: Contribution | undefined;
  /** '' until it answers. */
  readonly summary: string;
  /** Whom it was asked through. */
  readonly contact: { readonly name: string; readonly email: string };
  /** Whom it proposes to write its management review; undefined when nobody. */
  readonly imrAuthor: NamedPerson | undefined;
}

/** What scoping gave, by agency; requests that were withdrawn are left out. Seen through the asker's own rights. */
export async function scopingSummaryOf(work: Work, reviewId: string): Promise<ScopedAgency[]> {
  const asked = await askedAgencies(work, reviewId);
  return asked
    .filter(({ state }) => state.name !== 'withdrawn')
    .map(({ request, state, returns: [last] }) => ({
      requestId: request.id,
      agencyId: request.agencyId,
      agencyName: request.agencyName,
      bound: request.bound,
      state,
      known: state.answer,
      contribution: last?.content.contribution,
      summary: last?.content.summary ?? '',
      contact: { name: request.contactName, email: request.contactEmail },
      imrAuthor: last === undefined || last.content.imrAuthor.name === '' ? undefined : last.content.imrAuthor,
    }));
}
