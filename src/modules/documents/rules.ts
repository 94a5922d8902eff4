import { type Audience, classOf, type DocumentClass } from './classes.js';

/** To whom a document is released: those on the panel, one agency's people on the review, or one person on it. */
export interface ReleasedTo {
  readonly audience: Audience;
  readonly agencyId: string | null;
  readonly personId: string | null;
}

/** A document, as far as it decides who may see it. */
export interface Guarded {
  readonly reviewId: string | null;
  readonly class: DocumentClass;
  readonly ownerId: string;
  readonly agencyId: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  /** Those that hold now. */
  readonly releases: readonly ReleasedTo[];
}

/** Who asks, on the review of the document; on the partnership, for a paper of no review. */
export interface Viewer {
  readonly personId: string;
  readonly roles: ReadonlySet<string>;
  /** Agencies they sit for on the review as author, senior manager, chief officer or panel member. */
  readonly agencyIds: readonly string[];
  /** They accepted the confidentiality undertaking of the review. */
  readonly undertaking: boolean;
}

/** Through what somebody sees a document. */
export type Way = 'owner' | 'office' | 'own-agency' | Audience;

/** Roles of the panel: those a release to the panel reaches. */
export const PANEL = [
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
];
/** Bound by their office, so that released papers open to them without the undertaking. */
const BOUND = ['co-ordinator', 'csp-chair', 'independent-chair'];
const RUNS_PARTNERSHIP = ['co-ordinator', 'csp-chair'];

const holdsOne = (who: Viewer, roles: readonly string[]): boolean => roles.some((role) => who.roles.has(role));

/** True for those whom released papers are open to: by office, or because they accepted the undertaking. */
export const isBound = (who: Viewer): boolean => who.undertaking || holdsOne(who, BOUND);

/**
 * Through what the asker, who may see the review, sees the document; undefined when they do not. It follows from the class and from the
 * releases alone. A document that was withdrawn stays open to its owner and by office, and to nobody through a release.
 */
export function waySeen(document: Guarded, who: Viewer): Way | undefined {
  if (document.reviewId === null) return holdsOne(who, RUNS_PARTNERSHIP) ? 'office' : undefined;
  if (document.ownerId === who.personId) return 'owner';
  if (holdsOne(who, classOf(document.class).seenBy)) return 'office';
  if (isOwnReturn(document, who)) return 'own-agency';
  if (document.withdrawnAt !== null || !isBound(who)) return undefined;
  return document.releases.find((release) => reaches(release, who))?.audience;
}

/** Whether the asker may see the document. */
export const maySeeDocument = (document: Guarded, who: Viewer): boolean => waySeen(document, who) !== undefined;

/** Whether the undertaking is all that stands between the asker and the document. */
export const opensWithUndertaking = (document: Guarded, who: Viewer): boolean =>
  !maySeeDocument(document, who) && maySeeDocument(document, { ...who, undertaking: true });

const isOwnReturn = (document: Guarded, who: Viewer): boolean =>
  document.class === 'agency-return' && document.agencyId !== null && who.agencyIds.includes(document.agencyId);

function reaches(release: ReleasedTo, who: Viewer): boolean {
  switch (release.audience) {
    case 'panel':
      return holdsOne(who, PANEL);
    case 'agency':
      return release.agencyId !== null && who.agencyIds.includes(release.agencyId);
    case 'person':
      return release.personId === who.personId;
  }
}

/** Whether the asker may put in a document of this class; an agency's own people only returns of their agency. */
export function mayKeep(kept: { class: DocumentClass; agencyId: string | null }, who: Viewer): boolean {
  const own = kept.agencyId !== null && who.agencyIds.includes(kept.agencyId);
  return classOf(kept.class).keptBy.some(
    (role) => who.roles.has(role) && (role === 'co-ordinator' || kept.class !== 'agency-return' || own),
  );
}

const IN_HAND: readonly (Way | undefined)[] = ['owner', 'office', 'own-agency'];

/** Whether a document is the asker's by more than its release to them. */
const isInHand = (document: Guarded, who: Viewer): boolean => IN_HAND.includes(waySeen(document, who));

/**
 * Whether the asker may give a document another version: its owner, and whoever could have put it in and sees it by office or agency.
 * Nobody replaces what was only released to them.
 */
export const mayAddVersion = (document: Guarded, who: Viewer): boolean =>
  document.withdrawnAt === null &&
  isInHand(document, who) &&
  (document.ownerId === who.personId || mayKeep(document, who));

/**
 * The versions that the asker, who may see the document, may see: all of one that is theirs; of one that was released to them those that
 * stood when it was, and those after. What was replaced before may be just what was not to be released.
 */
export function versionsSeen<Version extends { readonly keptAt: Date }>(
  document: Omit<Guarded, 'releases'> & { readonly releases: readonly (ReleasedTo & { readonly releasedAt: Date })[] },
  versions: readonly Version[],
  who: Viewer,
): Version[] {
  if (isInHand(document, who)) return [...versions];
  const held = document.releases.filter((release) => reaches(release, who));
  const since = Math.min(...held.map(({ releasedAt }) => Number(releasedAt)));
  const stood = Math.max(...versions.map(({ keptAt }) => Number(keptAt)).filter((kept) => kept <= since));
  return versions.filter(({ keptAt }) => Number(keptAt) >= stood);
}

/** Whether the asker may release the document, or take a release back. */
export const mayRelease = (document: Guarded, who: Viewer): boolean =>
  document.reviewId !== null && maySeeDocument(document, who) && holdsOne(who, classOf(document.class).releasedBy);

/** Whether the asker may withdraw the document: its owner, and who may release it; of the partnership, who runs it. */
export const mayWithdraw = (document: Guarded, who: Viewer): boolean =>
  maySeeDocument(document, who) &&
  (document.reviewId === null || document.ownerId === who.personId || mayRelease(document, who));

/** Whether the asker may put a withdrawn document back: whoever withdrew it, and who may release it; not its owner past them. */
export const mayPutBack = (document: Guarded, who: Viewer): boolean =>
  document.withdrawnAt !== null &&
  mayWithdraw(document, who) &&
  (document.reviewId === null || document.withdrawnBy === who.personId || mayRelease(document, who));

/** Whether the asker sees who opened the document: its owner, and who runs or leads the review. */
export const maySeeOpenings = (document: Guarded, who: Viewer): boolean =>
  maySeeDocument(document, who) &&
  (document.ownerId === who.personId || holdsOne(who, ['co-ordinator', 'independent-chair']));

/** Whether it is shown in a list: photographs never are. */
export const isListed = (id: DocumentClass): boolean => id !== 'photograph';

/** Openings by one person within an hour from which they are flagged. */
export const MANY_OPENINGS = 20;
