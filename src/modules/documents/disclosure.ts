import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { agencies, people } from '../accounts/index.js';
import { classInWords, type DocumentClass } from './classes.js';
import { documents, documentVersions } from './tables.js';

/** Every version of every document, withdrawn ones too: they were made. Of a photograph no more than that there is one. */
export async function documentItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ document: documents, version: documentVersions, by: people.name, agency: agencies.name })
    .from(documentVersions)
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .leftJoin(people, eq(people.id, documentVersions.keptBy))
    .leftJoin(agencies, eq(agencies.id, documents.agencyId))
    .where(eq(documents.reviewId, reviewId))
    .orderBy(asc(documentVersions.keptAt));
  return rows.map(({ document, version, by, agency }) => ({
    key: `document-version:${version.id}`,
    title: `${titleOf(document)}${version.number === 1 ? '' : `, version ${version.number}`}`,
    author: agency ?? by ?? 'A former colleague',
    madeOn: dayInLondon(version.keptAt),
    holder: agency === null ? 'The partnership' : `The partnership; ${agency}`,
  }));
}

/** Classes whose titles name people: the family, candidates who were not appointed, whoever is paid. Their class has to do. */
const UNTITLED: readonly DocumentClass[] = ['family-material', 'independence', 'agreement'];

const titleOf = (document: typeof documents.$inferSelect): string => {
  const title =
    document.class === 'photograph'
      ? 'Photograph of the person who died'
      : UNTITLED.includes(document.class)
        ? classInWords(document.class)
        : document.title;
  return document.withdrawnAt === null ? title : `${title} (withdrawn)`;
};
