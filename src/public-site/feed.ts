import type { PublicReview } from '../kernel/public-record.js';
import { publicPaths } from './paths.js';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Characters that no XML document may hold.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

/** Days of a review, the newest last. */
const changedOn = ({ publishedOn, correctedOn, endedOn }: PublicReview): string =>
  [publishedOn, correctedOn, endedOn]
    .flatMap((on) => on ?? [])
    .toSorted()
    .at(-1) ?? '1970-01-01';

/** What was published, corrected and taken down, the newest first, as an Atom feed (RFC 4287). `site` is its address without a slash. */
export function atomFeed(reviews: readonly PublicReview[], site: string): string {
  const newest = reviews.toSorted((one, other) => changedOn(other).localeCompare(changedOn(one)));
  const entries = newest.map(
    (review) => `  <entry>
    <id>${escaped(site + publicPaths.review(review))}</id>
    <title>${escaped(review.title)}</title>
    <updated>${changedOn(review)}T00:00:00Z</updated>
    <author><name>${escaped(review.partnershipName)}</name></author>
    <link rel="alternate" href="${escaped(site + publicPaths.review(review))}"/>
    <summary>${escaped(review.state === 'published' ? review.kind : review.note)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escaped(`${site}/`)}</id>
  <title>Reviews and what was learned</title>
  <updated>${newest[0] === undefined ? '1970-01-01' : changedOn(newest[0])}T00:00:00Z</updated>
  <link rel="self" href="${escaped(site + publicPaths.feed)}"/>
${entries.join('\n')}
</feed>
`;
}

/** Every public page, for search engines. */
export const siteMap = (reviews: readonly PublicReview[], site: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...[
      publicPaths.home,
      publicPaths.recommendations,
      publicPaths.changes,
      publicPaths.themes,
      publicPaths.resources,
      ...reviews.map(publicPaths.review),
    ].map((path) => `  <url><loc>${escaped(site + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
