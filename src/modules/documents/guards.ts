import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { inPartnership, reviewRoles } from '../accounts/index.js';
import { onReview, permit } from '../reviews/index.js';
import { documentClasses } from './classes.js';
import { documentPaths, documentsPaths, PARTNERSHIP_BASE } from './paths.js';
import { type Document, findDocument, type Holder, viewerFor } from './queries.js';
import type { Viewer } from './rules.js';

const RUN = ['co-ordinator', 'csp-chair'] as const;
const KEEPERS = [...new Set<string>(documentClasses.flatMap(({ keptBy }) => [...keptBy]))];

/** Everybody on the review comes to the list; what stands in it follows from the rules of each document. */
export const seeDocuments = permit('documents.see', ...RUN, ...reviewRoles);
/** Whoever puts in at least one class. */
export const keepDocuments = permit('documents.keep', ...KEEPERS);
/** Everybody on the review who is not bound by their office. */
export const undertake = permit('documents.undertake', ...reviewRoles.filter((role) => role !== 'independent-chair'));

/** The documents of a review, or the papers of a partnership, as they were opened. */
export interface OpenPlace {
  readonly holder: Holder;
  /** The reference of the review, or words for the partnership's papers. */
  readonly caption: string;
  /** undefined for the partnership's papers. */
  readonly reference: string | undefined;
  readonly partnershipId: string;
  readonly who: Viewer;
  readonly paths: ReturnType<typeof documentPaths>;
}

/** One document in its place. */
export interface OpenDocument extends OpenPlace {
  readonly document: Document;
}

const ofReview = (permission: typeof seeDocuments): Guard<OpenPlace> => {
  const outer = onReview(permission);
  return {
    ...outer,
    open: async (work, asked) => {
      const review = await outer.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const { reference, partnershipId } = review;
      const who = await viewerFor(work, review);
      return {
        holder: review,
        caption: reference,
        reference,
        partnershipId,
        who,
        paths: documentsPaths.ofReview(reference),
      };
    },
  };
};

const ofPartnership = (permission: string): Guard<OpenPlace> => {
  const outer = inPartnership(permission, RUN);
  return {
    ...outer,
    open: async (work, asked) => {
      const at = await outer.open(work, asked);
      if (at === undefined || at instanceof Elsewhere) return at;
      const holder = { partnershipId: at.partnershipId };
      const who = await viewerFor(work, holder);
      const paths = documentPaths(PARTNERSHIP_BASE);
      return { holder, caption: 'Papers of the partnership', reference: undefined, ...holder, who, paths };
    },
  };
};

/** Adds the document of the address. Photographs are shown by the family's page alone. */
const withDocument = (outer: Guard<OpenPlace>): Guard<OpenDocument> => ({
  ...outer,
  open: async (work: Work, asked) => {
    const place = await outer.open(work, asked);
    if (place === undefined || place instanceof Elsewhere) return place;
    const document = await findDocument(work, asked.params.document ?? '');
    if (document === undefined || document.class === 'photograph') return undefined;
    const reviewId = 'id' in place.holder ? place.holder.id : null;
    const isHere = document.reviewId === reviewId && document.partnershipId === place.partnershipId;
    return isHere ? { ...place, document } : undefined;
  },
});

/** The guards of one kind of place. */
export interface PlaceGuards {
  readonly see: Guard<OpenPlace>;
  readonly keep: Guard<OpenPlace>;
  readonly seeOne: Guard<OpenDocument>;
  readonly keepOne: Guard<OpenDocument>;
}

const guardsOf = (see: Guard<OpenPlace>, keep: Guard<OpenPlace>): PlaceGuards => ({
  see,
  keep,
  seeOne: withDocument(see),
  keepOne: withDocument(keep),
});

export const reviewGuards = guardsOf(ofReview(seeDocuments), ofReview(keepDocuments));
export const partnershipGuards = guardsOf(ofPartnership('papers.see'), ofPartnership('papers.keep'));
