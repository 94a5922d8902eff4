import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { type PublicPartnership, partnershipsOpenToPublic } from '../../accounts/index.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { handInBlockers } from '../rules.js';
import type { FormInProgress } from './tasks-page.js';

/** The partnership that a form is for, as anybody may know it. */
export async function partnershipOf(work: Work, partnershipId: string): Promise<PublicPartnership> {
  const found = (await partnershipsOpenToPublic(work)).find(({ id }) => id === partnershipId);
  return (
    found ?? { id: partnershipId, name: 'The Community Safety Partnership', shortName: 'Partnership', email: undefined }
  );
}

/** A form as its pages show it. */
export async function formInProgress(work: Work, { draft, paths }: DraftAtHand): Promise<FormInProgress> {
  const { content, way, email: provedEmail } = draft;
  return {
    partnershipName: (await partnershipOf(work, draft.partnershipId)).name,
    content,
    way,
    blockers: handInBlockers(content, { way, provedEmail, unread: draft.unread.length }),
    unread: draft.unread.length,
    keptUntil: dateTime(draft.expiresAt),
    paths,
  };
}
