import { get, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { type OpenReview, onReview } from '../reviews/index.js';
import type { TermsContent } from './content.js';
import { editingRoutes } from './editing/routes.js';
import { termsPaths } from './paths.js';
import { keepTerms, mayReadUnagreed, seeTerms } from './policy.js';
import { versionsOf, workingTermsOf } from './queries.js';
import { readFamilyViews } from './read-family-views.js';
import { versionBlockers } from './rules.js';
import { TermsPage } from './terms-page.js';
import { identifiersInTerms } from './versions/agree-version.js';
import { versionRoutes } from './versions/routes.js';

export const routes = [
  get(termsPaths.termsPattern, onReview(seeTerms), async (work, _asked, review) => {
    const all = await versionsOf(work, review.id);
    const versions = mayReadUnagreed(review.roles) ? all : all.filter(({ agreement }) => agreement !== undefined);
    const mayKeep = keepTerms.may(review.roles);
    const working = mayKeep ? await writing(work, review, versions[0]?.content) : undefined;
    if (working === undefined && versions[0] !== undefined) work.saw(review.id, 'terms-version', versions[0].id);
    const comments = mayKeep ? await readFamilyViews(work, review) : undefined;
    return show(
      <TermsPage
        reference={review.reference}
        working={working}
        versions={versions}
        mayKeep={mayKeep}
        comments={comments}
      />,
    );
  }),
  ...editingRoutes,
  ...versionRoutes,
];

async function writing(work: Work, review: OpenReview, newest: TermsContent | undefined) {
  const working = await workingTermsOf(work, review);
  if (working === undefined) return undefined;
  return {
    content: working.content,
    missing: versionBlockers(working.content),
    found: await identifiersInTerms(work, review, working.content),
    differsFromNewest:
      newest === undefined || JSON.stringify(canonical(newest)) !== JSON.stringify(canonical(working.content)),
  };
}

/** What counts as a change: jsonb gives its keys back in another order. */
const canonical = ({ period, agencies, lines, equality, sections, subjects }: TermsContent) => [
  period === null ? null : [period.from, period.to, period.reason],
  agencies.map(({ agencyId, askedFor }) => [agencyId, askedFor]),
  lines.map(({ id, question }) => [id, question]),
  equality,
  sections.map(({ key, text, droppedReason }) => [key, text, droppedReason]),
  subjects.map(({ pseudonym, role }) => [pseudonym, role]),
];
