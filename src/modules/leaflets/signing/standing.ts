import { asSystem, type Work } from '../../../platform/work.js';
import { type LeftStanding, signedSetOf } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { inOneWord, type OpenLeaflet, openLeaflet } from '../proposing/open-leaflet.js';
import { type LeafletVersion, leafletsOf } from '../queries.js';
import { type LeafletBlocker, leafletBlockers, type OutOfDate, outOfDate } from './rules.js';
import { finds } from './scan.js';

/** A leaflet with all that signing hangs on. */
export interface LeafletStanding {
  readonly draft: OpenLeaflet;
  readonly reportVersionId: string | undefined;
  readonly reportSigned: boolean;
  /** The newest first. */
  readonly versions: readonly LeafletVersion[];
  readonly signed: LeafletVersion | undefined;
  readonly waits: LeafletVersion | undefined;
  readonly found: readonly LeftStanding[];
  readonly blockers: readonly LeafletBlocker[];
  readonly behind: readonly OutOfDate[];
}

/** How the leaflet of a review stands today. */
export async function standingOf(work: Work, review: OpenReview): Promise<LeafletStanding> {
  const draft = await openLeaflet(work, review);
  const { final, signedOff } = await asSystem(work, () => signedSetOf(work, review));
  const versions = await leafletsOf(work, review.id);
  const signed = versions.find(({ outcome }) => outcome === 'signed');
  const waits = versions.find(({ outcome }) => outcome === null);
  const found = await finds(work, review, draft.content);
  return {
    ...{ draft, reportVersionId: final?.id, reportSigned: signedOff, versions, signed, waits, found },
    blockers: leafletBlockers({
      ...{ reportSigned: signedOff, content: draft.content, identifiersOpen: found.length },
      ...{ waits: waits?.number, signed: signed?.content },
    }),
    behind:
      signed === undefined
        ? []
        : outOfDate(signed, {
            reportVersionId: signedOff ? final?.id : undefined,
            changedStands: inOneWord(draft.proposed.changed),
          }),
  };
}
