import type { Work } from '../../../platform/work.js';
import { takeActionStep } from '../../actions/index.js';
import type { OpenClaim } from '../opened.js';

/** Opens the closed actions again by which the change was to come; how many. */
export async function openActions(work: Work, open: OpenClaim, reason: string): Promise<number> {
  const closed = open.standing.actions.filter(({ action }) => action.state === 'closed');
  for (const planned of closed)
    await takeActionStep(work, { ...open, planned }, { step: 'reopen', reason, version: planned.action.version });
  return closed.length;
}
