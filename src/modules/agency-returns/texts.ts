import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { findReviewById } from '../reviews/index.js';
import { signOffPaths } from './paths-of-returns.js';
import { type ReadableVersion, readableVersions } from './sign-off/versions.js';
import { headingOf } from './writing/template.js';

/** Every text of the newest version of each return that the asker reads. A version stays as it was signed: it is sent back to be mended. */
export async function* textsOfReturns(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  const review = await findReviewById(work, of.id);
  if (review === undefined) return;
  const seen = new Set<string>();
  for (const one of await readableVersions(work, { ...review, roles: of.roles })) {
    if (seen.has(one.version.requestId)) continue;
    seen.add(one.version.requestId);
    const { id, content } = one.version;
    const place = { whole: `Return of ${content.agencyName}`, href: signOffPaths.version(of.reference, id) };
    for (const [index, [where, text]] of textsIn(one).entries())
      if (text !== '') yield { ...place, key: `return:${id}:${index}`, where, text };
  }
}

const textsIn = ({ version: { content }, addenda }: ReadableVersion): (readonly [where: string, text: string])[] => [
  ['Independence of the author', content.author.independence],
  ...content.sections.map((section) => [headingOf(content, section), section.text] as const),
  ...content.interviews.map(({ role, note }) => ['Staff spoken to', `${role}. ${note}`] as const),
  ...content.sources.map(({ title, detail }) => ['Records and policies read', `${title}. ${detail}`] as const),
  ...content.recommendations.flatMap(({ text, reason, outcome }) =>
    [text, reason, outcome].map((words) => ['Recommendations', words] as const),
  ),
  ...addenda.flatMap(({ number, reason, text }) =>
    [reason, text].map((words) => [`Addendum ${number}`, words] as const),
  ),
];
