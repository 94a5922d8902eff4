import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { viewerOn } from '../../documents/index.js';
import { namesOf, type ReviewNames } from '../../named-people/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../../reviews/index.js';
import { chronologiesOfReview } from '../counts.js';
import { markEntries } from '../policy.js';
import { type AgencyMark, agencyMarks } from './rules/agency-marks.js';
import { isOffice, readsTogether } from './rules/readable.js';

/** An agency's chronology that stands in the common list. */
export interface Readable extends AgencyMark {
  readonly chronologyId: string;
  /** The chronology as it stands: another one after each step it takes and each change of its entries. */
  readonly standsAs: string;
}

/** All chronologies of a review as somebody has opened them. */
export interface Together {
  readonly review: OpenReview;
  /** By name of the agency. */
  readonly readable: readonly Readable[];
  /** What keeps others from them is that they have not accepted the undertaking. */
  readonly undertakingFirst: boolean;
  /** By office, or because they accepted the undertaking: what the review itself wrote is for them. */
  readonly bound: boolean;
  /** May mark key events and missed opportunities, judge doubles and write notes. */
  readonly marks: boolean;
  readonly office: boolean;
  /** Texts as the asker is to read them: whatever is shown, searched or compared goes through it. */
  readonly names: ReviewNames;
}

/** The chronologies of the review that stand in the common list for the asker. */
export async function togetherOn(work: Work, review: OpenReview): Promise<Together> {
  const all = await chronologiesOfReview(work, review.id);
  const viewer = await viewerOn(work, review);
  const reader = { ...viewer, roles: review.roles };
  const names = new Map((await agenciesOf(work, review.partnershipId)).map(({ id, name }) => [id, name]));
  const standing = all.filter((one) => readsTogether(one, reader));
  const marks = agencyMarks(standing.map(({ agencyId }) => ({ agencyId, name: names.get(agencyId) ?? 'An agency' })));
  return {
    review,
    readable: marks.flatMap((mark) => {
      const one = standing.find(({ agencyId }) => agencyId === mark.agencyId);
      return one === undefined
        ? []
        : [{ ...mark, chronologyId: one.id, standsAs: `${one.id} ${one.version} ${one.entriesChanged}` }];
    }),
    undertakingFirst:
      !reader.undertaking &&
      !isOffice(reader) &&
      all.some((one) => readsTogether(one, { ...reader, undertaking: true })),
    bound: reader.undertaking || isOffice(reader),
    marks: markEntries.may(review.roles),
    office: isOffice(reader),
    names: await namesOf(work, review),
  };
}

/** Lets in by `/reviews/:reference/chronology/together/…` by a permission on the review, and finds what the asker may read there. */
export const onTogether = (permission: ReviewPermission): Guard<Together> => {
  const guard = onReview(permission);
  return {
    ...guard,
    says: `${guard.says}; the panel finds what was released`,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      return review === undefined || review instanceof Elsewhere ? review : togetherOn(work, review);
    },
  };
};
