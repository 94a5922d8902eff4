import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { findReviewById } from '../reviews/index.js';
import { sectionHeadings, textsOf } from './content.js';
import { termsPaths } from './paths.js';
import { workingTermsOf } from './queries.js';

/** Every text of the terms as they are being worked on. */
export async function* textsOfTerms(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const review = await findReviewById(work, of.id);
  const working = review && (await workingTermsOf(work, review));
  if (working === undefined) return;
  for (const [index, { part, text }] of textsOf(working.content).entries()) {
    if (text === '') continue;
    const where = part in sectionHeadings ? sectionHeadings[part as keyof typeof sectionHeadings] : WHERE[part];
    yield {
      key: `terms:${part}:${index}`,
      whole: 'Terms of reference',
      where: where ?? 'Terms of reference',
      text,
      href: termsPaths.part(of.reference, part),
    };
  }
}

const WHERE: Readonly<Record<string, string>> = { period: 'Why this period', lines: 'Lines of enquiry' };
