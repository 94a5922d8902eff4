import type { LeadState } from './kinds.js';
import type { PlannedAction } from './queries.js';

/** Body, person and post, with what is missing until the person has accepted. */
export function leadInWords({ action, lead }: Pick<PlannedAction, 'action' | 'lead'>): string {
  const who = `${action.leadBody}: ${lead.name}, ${lead.post}`;
  if (lead.endedOn !== null) return `${who}. Has left the post: ask somebody else`;
  if (action.leadState === 'accepted') return who;
  return `${who}. No accepted lead: ${NOT_YET[action.leadState]}`;
}

const NOT_YET = {
  'not-asked': 'not asked yet',
  asked: 'no answer yet',
  'handed-back': 'handed back',
} as const satisfies Record<Exclude<LeadState, 'accepted'>, string>;
