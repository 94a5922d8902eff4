import { found } from '../../platform/errors.js';
import { get, goTo, show } from '../../platform/http/route.js';
import { holds, type Person, signedIn } from '../accounts/index.js';
import { agencyRoles, requestsOf, returnPaths } from '../agency-returns/index.js';
import { lookersAt, looksOf, timelineOf } from '../audit/index.js';
import { boardPaths, readersOfBoards } from '../board/index.js';
import { onReview, reviewPaths } from '../reviews/index.js';
import { calendarRoutes } from './calendar/routes.js';
import { LOOKS_PAGE, LookersPage, LooksPage } from './lookers-page.js';
import { myDay } from './my-day.js';
import { MyDayPage } from './my-day-page.js';
import { overviewOf } from './overview.js';
import { OverviewPage } from './overview-page.js';
import { OwnPartPage } from './own-part-page.js';
import { caseworkPaths } from './paths.js';
import { openReview, seeLookers, seeOverview, seeTimeline } from './policy.js';
import { isActsBy, TIMELINE_PAGE, TimelinePage } from './timeline-page.js';

const readsBoards = (person: Person): boolean =>
  person.partnershipId !== undefined && holds(person, person.partnershipId, readersOfBoards);

export const routes = [
  ...calendarRoutes,

  get(caseworkPaths.myDay, signedIn('my-day.see'), async (work, _asked, person) =>
    show(
      <MyDayPage
        name={person.name}
        today={work.today}
        day={myDay(await work.catalogue.waitingFor(work), work.today)}
        wayOn={readsBoards(person) ? { text: 'Boards and meetings', href: boardPaths.all } : undefined}
      />,
    ),
  ),

  get(reviewPaths.overviewPattern, onReview(openReview), async (work, _asked, review) => {
    if (seeOverview.may(review.roles)) return show(<OverviewPage {...(await overviewOf(work, review))} />);
    // Who has no part but an agency's starts with what that agency is asked for.
    const isAnswering = [...review.roles].every((role) => agencyRoles.some((one) => one === role));
    if (isAnswering && (await requestsOf(work, review)).length > 0) return goTo(returnPaths.own(review.reference));
    const pages = work.catalogue.pagesFor(review.roles);
    return show(<OwnPartPage reference={review.reference} roles={[...review.roles]} pages={pages} />);
  }),

  get(caseworkPaths.timelinePattern, onReview(seeTimeline), async (work, asked, review) => {
    const page = pageNumber(asked.query.page);
    const by = isActsBy(asked.query.by) ? asked.query.by : undefined;
    const { entries, total } = await timelineOf(work, review.id, { page, size: TIMELINE_PAGE, by });
    return show(<TimelinePage reference={review.reference} entries={entries} total={total} page={page} by={by} />);
  }),

  get(caseworkPaths.lookersPattern, onReview(seeLookers), async (work, _asked, review) =>
    show(<LookersPage reference={review.reference} lookers={await lookersAt(work, review.id)} />),
  ),

  get(caseworkPaths.looksPattern, onReview(seeLookers), async (work, asked, review) => {
    const looker = found((await lookersAt(work, review.id)).find(({ key }) => key === asked.params.who));
    const key = found(looker.key);
    const page = pageNumber(asked.query.page);
    const { looks, total } = await looksOf(work, review.id, { key, page, size: LOOKS_PAGE });
    return show(
      <LooksPage reference={review.reference} looker={{ ...looker, key }} looks={looks} total={total} page={page} />,
    );
  }),
];

const pageNumber = (text: string | undefined): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1);
