import { get, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import { givenOf } from '../../board/index.js';
import { draftNow } from '../draft-now.js';
import { type OpenOverview, onOverview } from '../opened.js';
import { overviewPaths } from '../paths.js';
import { mayWriteOverviews, readOverviews } from '../policy.js';
import { hasEnded, quarterOf, quartersUpTo } from '../quarter.js';
import { lastIssue, overviewsOf } from '../queries.js';
import { ListPage } from './list-page.js';
import { DraftPage, IssuedPage } from './overview-page.js';
import { shownSections } from './shown.js';
import { takeOverview } from './take-overview.js';

/** How many ended quarters can still be drawn up: a year and a half. */
export const QUARTERS_BACK = 6;

const readsOne = onOverview(readOverviews);

async function issuedPage(
  work: Work,
  { overview, mayWrite }: OpenOverview,
  content: NonNullable<OpenOverview['overview']['content']>,
) {
  const { id, partnershipId, quarterFrom, issuedBy } = overview;
  const by = issuedBy ?? '';
  const given = await givenOf(work, partnershipId, 'quarterly-overview', [id]);
  return (
    <IssuedPage
      {...{ overview, content, mayWrite }}
      sections={await shownSections(content)}
      issuedBy={(await namesOfPeople(work, [by])).get(by) ?? 'the co-ordinator'}
      isLast={(await lastIssue(work, partnershipId, quarterFrom))?.id === id}
      given={given.get(id) ?? []}
    />
  );
}

async function draftPage(work: Work, { overview, mayWrite }: OpenOverview) {
  const draft = await draftNow(work, overview);
  const quarterRuns = !hasEnded(quarterOf(overview.quarterFrom), work.today);
  const { content } = draft;
  return <DraftPage {...{ overview, content, mayWrite, draft, quarterRuns }} sections={await shownSections(content)} />;
}

export const readingRoutes: readonly Route[] = [
  get(overviewPaths.list, readOverviews, async (work, _asked, { partnershipId }) => {
    const overviews = await overviewsOf(work, partnershipId);
    const there = new Set(overviews.map(({ quarterFrom }) => quarterFrom));
    const missing = quartersUpTo(work.today, QUARTERS_BACK).filter(({ from }) => !there.has(from));
    return show(
      <ListPage
        overviews={overviews}
        given={await givenOf(work, partnershipId, 'quarterly-overview')}
        missing={mayWriteOverviews(work.actor, partnershipId) ? missing : []}
        today={work.today}
      />,
    );
  }),

  get(overviewPaths.onePattern, readsOne, async (work, _asked, open) => {
    const { id: objectId, partnershipId, content } = open.overview;
    work.record({ action: 'overview.seen', partnershipId, objectKind: 'overview', objectId });
    return show(content === null ? await draftPage(work, open) : await issuedPage(work, open, content));
  }),

  get(overviewPaths.wordPattern, readsOne, (work, _asked, { overview }) => takeOverview(work, overview, 'docx')),
  get(overviewPaths.pdfPattern, readsOne, (work, _asked, { overview }) => takeOverview(work, overview, 'pdf')),
];
