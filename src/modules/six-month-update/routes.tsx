import { found } from '../../platform/errors.js';
import { get, type Route, show } from '../../platform/http/route.js';
import { drawPlots } from '../../platform/plot/index.js';
import type { Work } from '../../platform/work.js';
import { holds } from '../accounts/index.js';
import { boardsOf, givenOf, stands } from '../board/index.js';
import { publicDaysOf } from '../publication/index.js';
import { onReview } from '../reviews/index.js';
import { plotsOf } from './drawing-up/plots.js';
import { dutyOf } from './due.js';
import { HomePage, type UpdateStands } from './home-page.js';
import { IssuedPage } from './issued-page.js';
import { updateFile } from './issuing/update-file.js';
import { ListPage } from './list-page.js';
import { publishedWithout, referencesOf } from './listing.js';
import { boardUpdatePaths, fileFormats, updatePaths } from './paths.js';
import { keepUpdates, readUpdates, seeUpdates } from './policy.js';
import { progressOf } from './progress-of.js';
import { findIssued, isOpen, type Update, updatesIn, updatesOf } from './queries.js';

/** These updates with how far they are and when the partnership's own board was given them. */
async function standing(work: Work, partnershipId: string, updates: readonly Update[]): Promise<UpdateStands[]> {
  const progress = await progressOf(work, partnershipId, updates.filter(isOpen));
  const ids = updates.map(({ id }) => id);
  const given = await givenOf(work, partnershipId, 'six-month-update', ids);
  const own = (await boardsOf(work, partnershipId)).flatMap(({ id, kind }) => (kind === 'csp-board' ? [id] : []));
  return updates.map((update) => {
    const rows = (given.get(update.id) ?? []).filter((row) => stands(row) && own.includes(row.boardId));
    return { update, progress: progress.get(update.id), givenOn: rows.at(-1)?.givenOn };
  });
}

export const homeRoutes: readonly Route[] = [
  get(updatePaths.homePattern, onReview(seeUpdates), async (work, _asked, review) =>
    show(
      <HomePage
        reference={review.reference}
        updates={await standing(work, review.partnershipId, await updatesOf(work, review.id))}
        publishedOn={(await publicDaysOf(work, { reviewIds: [review.id] })).get(review.id)?.publishedOn}
        duty={await dutyOf(work, review.id)}
        keeps={keepUpdates.may(review.roles)}
      />,
    ),
  ),

  get(boardUpdatePaths.list, readUpdates, async (work, _asked, { person, partnershipId }) => {
    const updates = await updatesIn(work, partnershipId);
    const runs = holds(person, partnershipId, ['co-ordinator', 'csp-chair']);
    return show(
      <ListPage
        updates={
          await standing(work, partnershipId, runs ? updates : updates.filter(({ issuedAt }) => issuedAt !== null))
        }
        waiting={runs ? await publishedWithout(work, partnershipId, updates) : []}
        references={runs ? await referencesOf(work, updates) : new Map()}
        runs={runs}
      />,
    );
  }),

  get(boardUpdatePaths.onePattern, readUpdates, async (work, asked, { partnershipId }) => {
    const update = found(await findIssued(work, partnershipId, asked.params.update ?? ''));
    const content = found(update.content ?? undefined);
    work.saw(update.reviewId, 'six-month-update', update.id);
    return show(<IssuedPage update={update} content={content} plots={await drawPlots(plotsOf(content))} />);
  }),

  ...fileFormats.map((format) =>
    get(boardUpdatePaths.filePattern(format), readUpdates, async (work, asked, { partnershipId }) => {
      const update = found(await findIssued(work, partnershipId, asked.params.update ?? ''));
      return updateFile(work, { update, content: found(update.content ?? undefined), format });
    }),
  ),
];
