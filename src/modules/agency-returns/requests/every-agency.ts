import type { Day } from '../../../kernel/day.js';
import type { AgencyContent } from '../../terms-of-reference/index.js';
import type { AgencyRequest } from '../queries.js';

/**
 * The day on which the last agency was asked that the terms in force ask for a chronology (E-01); undefined while one of them was not. A
 * request that was withdrawn or handed over was asked all the same. What is asked for when it is wanted does not count. Without agencies in
 * the terms, whoever was asked is everyone.
 */
export function everyAgencyAskedOn(
  requests: readonly Pick<AgencyRequest, 'agencyId' | 'askedOn'>[],
  inTerms: readonly Pick<AgencyContent, 'agencyId' | 'askedFor'>[],
): Day | undefined {
  const first = new Map<string, Day>();
  for (const { agencyId, askedOn } of requests) {
    const before = first.get(agencyId);
    if (before === undefined || askedOn < before) first.set(agencyId, askedOn);
  }
  const named = inTerms.filter(({ askedFor }) => askedFor !== 'information').map(({ agencyId }) => agencyId);
  const wanted = named.length === 0 ? [...first.keys()] : named;
  if (wanted.some((agencyId) => !first.has(agencyId))) return undefined;
  return wanted
    .flatMap((agencyId) => first.get(agencyId) ?? [])
    .toSorted()
    .at(-1);
}
