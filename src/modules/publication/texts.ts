import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { eq, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { publicationPaths } from './paths.js';
import { runPublication, seePublication } from './policy.js';
import { answersOf, publicationOf, removalsOf, stepsOf, tellingsOf } from './queries.js';
import { publications } from './tables.js';

const OF_PAGE = {
  title: 'Title',
  opening: 'Opening',
  contentNote: 'Content note',
  letter: 'Letter of the Home Office panel',
  mediaLines: 'Lines for the media',
  embargo: 'Who reads it before',
} as const;
type PageField = keyof typeof OF_PAGE;

/** What was written about publication, as far as the asker reads it. The public page is mended; what was said and decided stays as it was. */
export async function* textsOfPublication(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seePublication.may(of.roles)) return;
  const publication = await publicationOf(work, of);
  const mends = runPublication.may(of.roles);
  for (const [field, where] of Object.entries(OF_PAGE) as [PageField, string][]) {
    const text = publication[field];
    if (text === '') continue;
    yield {
      ...{ key: `publication:${of.id}:${field}`, whole: 'Public page', where, text },
      href: publicationPaths.page(of.reference),
      mend: mends ? (mended) => mendPage(work, of, { [field]: mended }) : undefined,
    };
  }
  yield* whatWasSaid(work, of);
}

async function* whatWasSaid(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const home = publicationPaths.home(of.reference);
  const place = (key: string, where: string, text: string, href = home): TextPlace[] =>
    text === '' ? [] : [{ key: `publication-${key}`, whole: 'Publication', where, text, href }];
  for (const { id, reason, publicNote, partial } of await stepsOf(work, of.id)) {
    yield* place(`step:${id}:reason`, 'Reason of a decision', reason);
    yield* place(`step:${id}:note`, 'What the public page says', publicNote);
    yield* place(`step:${id}:partial`, 'What could be public all the same', partial);
  }
  for (const { id, question, note } of await answersOf(work, of.id))
    yield* place(`answer:${id}`, 'What an answer rests on', note, publicationPaths.question(of.reference, question));
  for (const { id, reason, instead } of await removalsOf(work, of.id)) {
    const href = publicationPaths.edition(of.reference);
    yield* place(`removal:${id}:reason`, 'Why words were left out', reason, href);
    yield* place(`removal:${id}:instead`, 'Words in place of those left out', instead, href);
  }
  for (const { id, name, way, receipt, takenOffReason } of await tellingsOf(work, of.id)) {
    const href = publicationPaths.telling(of.reference);
    for (const [part, text] of Object.entries({ name, way, receipt, takenOffReason }))
      yield* place(`telling:${id}:${part}`, 'Who is told', text, href);
  }
}

async function mendPage(
  work: Work,
  { id: reviewId }: TextsOf,
  change: Partial<Record<PageField, string>>,
): Promise<void> {
  await work.tx
    .update(publications)
    .set({ ...change, version: sql`${publications.version} + 1` })
    .where(eq(publications.reviewId, reviewId));
  work.record({ action: 'publication.page', reviewId, objectKind: 'publication', objectId: reviewId });
}
