import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { givenOf, stands } from '../board/index.js';
import { dutyOf } from './due.js';
import { referencesOf } from './listing.js';
import { updatePaths } from './paths.js';
import { type AskingProgress, progressOf } from './progress-of.js';
import { isOpen, type Update, updatesIn } from './queries.js';

/** What waits for the co-ordinator: an update that is being drawn up, with bodies to be asked by voice, and one that no board was given yet. */
export async function updatesWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const lines: Waiting[] = [];
  for (const { role, partnershipId } of work.actor.roles)
    if (role === 'co-ordinator') lines.push(...(await waitingIn(work, partnershipId)));
  return lines;
}

async function waitingIn(work: Work, partnershipId: string): Promise<Waiting[]> {
  const updates = await updatesIn(work, partnershipId);
  if (updates.length === 0) return [];
  const issued = updates.filter(({ issuedAt }) => issuedAt !== null);
  const ids = issued.map(({ id }) => id);
  const given = await givenOf(work, partnershipId, 'six-month-update', ids);
  const wanted = [...updates.filter(isOpen), ...issued.filter(({ id }) => !(given.get(id) ?? []).some(stands))];
  const references = await referencesOf(work, wanted);
  const progress = await progressOf(work, partnershipId, wanted.filter(isOpen));
  const lines: Waiting[] = [];
  for (const update of wanted) {
    const reference = references.get(update.reviewId);
    if (reference !== undefined)
      lines.push(await lineOf(work, update, { reference, progress: progress.get(update.id) }));
  }
  return lines;
}

interface Of {
  readonly reference: string;
  readonly progress: AskingProgress | undefined;
}

async function lineOf(work: Work, update: Update, { reference, progress }: Of): Promise<Waiting> {
  const href = updatePaths.one(reference, update.id);
  const dueOn = update.wantedOn ?? (await dutyOf(work, update.reviewId))?.effectiveDue;
  const at = { reference, href, dueOn, duty: { id: 'H-12', bare: true as const } };
  if (update.issuedAt !== null)
    return { ...at, text: 'Give the six-month update to the Board', detail: 'It is issued, and no board was given it' };
  const came = `${progress?.came ?? 0} of ${progress?.wanted ?? 0} answers have come`;
  const unreached = progress?.unreached ?? 0;
  return {
    ...at,
    text:
      unreached === 0
        ? 'Draw up the six-month update'
        : 'Ask for answers to the six-month update by telephone, and draw it up',
    detail: unreached === 0 ? came : `${came}; for ${plural(unreached, 'answer')} no address is known`,
  };
}
