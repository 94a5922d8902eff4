import { createHash } from 'node:crypto';
import type { PublicSection } from '../../../kernel/public-record.js';
import { and, eq, inArray } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import { PDF_TYPE, pdfDocument } from '../../../platform/pdf/index.js';
import { asSystem, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdPublication } from '../deciding/hold-publication.js';
import { runPublication } from '../policy.js';
import { publicationOf } from '../queries.js';
import { publishedFiles, publishedSections } from './published-tables.js';

/** Names of the files of a leaflet, as the public reads them: those that a correction of the report leaves where they are. */
export const LEAFLET_FILES = ['learning-leaflet.pdf', '7-minute-briefing.pdf'] as const;

/** A file of a leaflet before it is made: its bytes are made here, of its text. */
export interface LeafletFile {
  readonly name: (typeof LEAFLET_FILES)[number];
  readonly title: string;
  readonly paper: PaperDocument;
}

/** A leaflet as it is to be public. */
export interface PublicLeaflet {
  readonly sections: readonly Omit<PublicSection, 'part'>[];
  readonly files: readonly LeafletFile[];
}

/** Stands behind every section of the report. */
const BEHIND = 1000;

/**
 * Puts a signed leaflet beside the published report of its review, in place of one that stood there. Only where the report itself is public: of
 * a review that is withheld, or taken down, nothing is.
 */
export async function addLeaflet(
  work: Work,
  review: OpenReview,
  { sections, files }: PublicLeaflet,
): Promise<'added' | 'report-not-public'> {
  authorise(runPublication.may(review.roles));
  const { state } = await holdPublication(work, review);
  const at = await placeOf(work, review);
  if (state !== 'published' || at === undefined) return 'report-not-public';
  await asSystem(work, async () => {
    await emptyLeaflet(work, at);
    await work.tx.insert(publishedSections).values(
      sections.map(({ key, heading, pieces: content }, index) => ({
        ...{ ...at, part: 'leaflet' as const, key, heading, content, position: BEHIND + index },
      })),
    );
    await work.tx.insert(publishedFiles).values(files.map((file) => ({ ...at, ...made(file) })));
  });
  return 'added';
}

/** Takes the leaflet of a review away from its public page. */
export async function takeLeafletAway(work: Work, review: OpenReview): Promise<void> {
  authorise(runPublication.may(review.roles));
  await holdPublication(work, review);
  const at = await placeOf(work, review);
  if (at !== undefined) await asSystem(work, () => emptyLeaflet(work, at));
}

/** Whether a leaflet stands on the public page of the review now. */
export async function leafletIsPublic(work: Work, review: OpenReview): Promise<boolean> {
  const at = await placeOf(work, review);
  if (at === undefined) return false;
  const rows = await asSystem(work, () =>
    work.tx
      .select({ key: publishedSections.key })
      .from(publishedSections)
      .where(
        and(
          ...[eq(publishedSections.partnership, at.partnership), eq(publishedSections.slug, at.slug)],
          eq(publishedSections.part, 'leaflet'),
        ),
      )
      .limit(1),
  );
  return rows.length > 0;
}

interface Place {
  readonly partnership: string;
  readonly slug: string;
}

/** Where the review stands already; it is given no place here. */
async function placeOf(work: Work, review: OpenReview): Promise<Place | undefined> {
  const { publicPartnership: partnership, slug } = await publicationOf(work, review);
  return partnership === null || slug === null ? undefined : { partnership, slug };
}

async function emptyLeaflet({ tx }: Work, { partnership, slug }: Place): Promise<void> {
  const { partnership: where, slug: called, part } = publishedSections;
  await tx.delete(publishedSections).where(and(eq(where, partnership), eq(called, slug), eq(part, 'leaflet')));
  await tx
    .delete(publishedFiles)
    .where(
      and(
        ...[eq(publishedFiles.partnership, partnership), eq(publishedFiles.slug, slug)],
        inArray(publishedFiles.name, [...LEAFLET_FILES]),
      ),
    );
}

function made({ name, title, paper }: LeafletFile) {
  const bytes = pdfDocument(paper);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name, title, mediaType: PDF_TYPE, hash, bytes };
}
