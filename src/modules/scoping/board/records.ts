import { inWords } from '../../../kernel/day.js';
import type { AskedAgency } from '../queries.js';

/** Whether an agency's records are secured, from what was confirmed, else from its answer. */
export function recordsInWords(request: AskedAgency['request'], [last]: AskedAgency['returns']): string {
  if (request.securedOn !== null) return `Secured, confirmed ${inWords(request.securedOn)}`;
  switch (last?.content.records) {
    case 'secured':
      return 'Secured';
    case 'no-records':
      return 'No records held';
    case 'not-yet':
      return 'Not secured yet';
    case undefined:
      return request.secureAskedOn === null ? 'Not asked' : 'Asked, not confirmed';
  }
}
