import type { Work } from '../../platform/work.js';
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
    }));
}
