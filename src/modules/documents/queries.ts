import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { agencies, people } from '../accounts/index.js';
import { findReviewById, visibleBy } from '../reviews/index.js';
import { classesSeenBy, classOf, type DocumentClass, type Marking } from './classes.js';
import { isBound, isListed, maySeeDocument, PANEL, type ReleasedTo, type Viewer } from './rules.js';
import { documentReleases, documents, documentVersions, type Scan } from './tables.js';
import { viewerIn, viewerOn } from './viewer.js';

/** One version of a document, without its bytes. */
export interface DocumentVersion {
  readonly id: string;
  readonly number: number;
  readonly fileName: string;
  /** By its content: docx, pdf… */
  readonly kind: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Why it was made; empty for the first. */
  readonly reason: string;
  readonly keptBy: string;
  readonly keptAt: Date;
  /** Given out when 'clean', or when there is no scanner to ask. */
  readonly scan: Scan;
}

/** A release that holds. */
export interface Release extends ReleasedTo {
  readonly id: string;
  readonly releasedAt: Date;
  readonly reason: string;
  /** The name of the agency or person; undefined for the panel. */
  readonly name: string | undefined;
}

/** A document with its newest version and the releases that hold. */
export interface Document {
  readonly id: string;
  /** null for a paper of the partnership. */
  readonly reviewId: string | null;
  readonly partnershipId: string;
  readonly class: DocumentClass;
  readonly marking: Marking;
  readonly title: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly agencyId: string | null;
  readonly agencyName: string | undefined;
  readonly keptAt: Date;
  readonly latest: DocumentVersion;
  readonly releases: readonly Release[];
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  /** Of the row, for conflicts; the number of the newest version is `latest.number`. */
  readonly version: number;
}

/** Whose documents: a review's, or the papers of a partnership. */
export type Holder = { readonly id: string; readonly partnershipId: string } | { readonly partnershipId: string };

const OUTSIDE = 'Somebody from outside the directory';

/** The asker on a review, or in a partnership. */
export const viewerFor = (work: Work, holder: Holder): Promise<Viewer> =>
  'id' in holder ? viewerOn(work, holder) : Promise.resolve(viewerIn(work, holder.partnershipId));

/**
 * Documents that the asker may see, newest first. Of a review that was opened by its guard, or, for `{ partnershipId }`, papers of the
 * partnership. Photographs are left out unless their class is asked for by name.
 */
export async function documentsOf(
  work: Work,
  holder: Holder,
  { class: only }: { readonly class?: DocumentClass } = {},
): Promise<Document[]> {
  const who = await viewerFor(work, holder);
  const ofHolder =
    'id' in holder
      ? eq(documents.reviewId, holder.id)
      : and(isNull(documents.reviewId), eq(documents.partnershipId, holder.partnershipId));
  const found = await read(
    work,
    and(ofHolder, seenBy(work, who), only === undefined ? undefined : eq(documents.class, only)),
  );
  return found.filter(({ class: held }) => only !== undefined || isListed(held));
}

/** The document of this id, if the asker may see it. */
export async function findDocument(work: Work, id: string): Promise<Document | undefined> {
  if (!isUuid(id)) return undefined;
  const inScope = or(
    isNull(documents.reviewId),
    visibleBy(work, { review: documents.reviewId, partnership: documents.partnershipId }),
  );
  const [document] = await read(work, and(eq(documents.id, id), inScope));
  if (document === undefined || work.actor.kind === 'system') return document;
  const review = document.reviewId === null ? undefined : await findReviewById(work, document.reviewId);
  const who = await viewerFor(work, review ?? { partnershipId: document.partnershipId });
  return maySeeDocument(document, who) ? document : undefined;
}

/** The same rule as `maySeeDocument`, for lists. */
function seenBy(work: Work, who: Viewer): SQL | undefined {
  if (work.actor.kind === 'system') return undefined;
  const byOffice = [...who.roles].flatMap((role) => classesSeenBy(role));
  const conditions = [
    sql`${documents.reviewId} is null and ${['co-ordinator', 'csp-chair'].some((role) => who.roles.has(role))}`,
    sql`${documents.reviewId} is not null and ${documents.ownerId} = ${who.personId}`,
    and(sql`${documents.reviewId} is not null`, inArray(documents.class, byOffice)),
    and(eq(documents.class, 'agency-return'), inArray(documents.agencyId, [...who.agencyIds])),
    ...(isBound(who) ? [and(isNull(documents.withdrawnAt), inArray(documents.id, releasedTo(work, who)))] : []),
  ];
  return or(...conditions);
}

function releasedTo(work: Work, who: Viewer) {
  const onPanel = PANEL.some((role) => who.roles.has(role));
  return work.tx
    .select({ id: documentReleases.documentId })
    .from(documentReleases)
    .where(
      and(
        isNull(documentReleases.withdrawnAt),
        or(
          sql`${documentReleases.audience} = 'panel' and ${onPanel}`,
          and(eq(documentReleases.audience, 'agency'), inArray(documentReleases.agencyId, [...who.agencyIds])),
          and(eq(documentReleases.audience, 'person'), eq(documentReleases.personId, who.personId)),
        ),
      ),
    );
}

async function read(work: Work, where: SQL | undefined): Promise<Document[]> {
  const rows = await work.tx
    .select({ document: documents, latest: documentVersions, owner: people.name, agency: agencies.name })
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.number, documents.latest)),
    )
    .leftJoin(people, eq(people.id, documents.ownerId))
    .leftJoin(agencies, eq(agencies.id, documents.agencyId))
    .where(where)
    .orderBy(desc(documentVersions.keptAt), asc(documents.id));
  const releases = await releasesOf(
    work,
    rows.map(({ document }) => document.id),
  );
  return rows.map(({ document, latest, owner, agency }) => ({
    ...document,
    ownerName: owner ?? OUTSIDE,
    agencyName: agency ?? undefined,
    latest,
    releases: releases.get(document.id) ?? [],
  }));
}

async function releasesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Release[]>> {
  const rows =
    ids.length === 0
      ? []
      : await work.tx
          .select({ release: documentReleases, agency: agencies.name, person: people.name })
          .from(documentReleases)
          .leftJoin(agencies, eq(agencies.id, documentReleases.agencyId))
          .leftJoin(people, eq(people.id, documentReleases.personId))
          .where(and(inArray(documentReleases.documentId, [...ids]), isNull(documentReleases.withdrawnAt)))
          .orderBy(asc(documentReleases.releasedAt));
  return Map.groupBy(
    rows.map(({ release, agency, person }) => ({
      ...release,
      name: agency ?? person ?? (release.audience === 'panel' ? undefined : OUTSIDE),
    })),
    ({ documentId }) => documentId,
  );
}

/** Whether a version may be given out. */
export const isFree = ({ scan }: Pick<DocumentVersion, 'scan'>): boolean => scan === 'clean' || scan === 'no-scanner';

/** The marking a document of this class gets when nobody says another. */
export const usualMarking = (id: DocumentClass): Marking => classOf(id).marking;
