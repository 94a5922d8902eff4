import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardsOf, givenOf, giveToBoards, givingError, meetingsOf, readGiving } from '../../board/index.js';
import { type OpenOverview, onOverview } from '../opened.js';
import { overviewPaths } from '../paths.js';
import { writeOverviews } from '../policy.js';
import { quarterInWords, quarterOf } from '../quarter.js';
import { GivenPage } from './given-page.js';

const writesOne = onOverview(writeOverviews);

const livingBoards = async (work: Work, partnershipId: string) =>
  (await boardsOf(work, partnershipId)).filter(({ endedOn }) => endedOn === null);

async function givenPage(work: Work, { overview }: OpenOverview, form?: FormState) {
  const { id, partnershipId } = overview;
  const boards = await livingBoards(work, partnershipId);
  const usual = boards.filter(({ getsOverview }) => getsOverview).map((board) => board.id);
  return (
    <GivenPage
      id={id}
      quarter={quarterInWords(quarterOf(overview.quarterFrom))}
      given={(await givenOf(work, partnershipId, 'quarterly-overview', [id])).get(id) ?? []}
      giving={{
        ...{ boards, meetings: await meetingsOf(work, partnershipId), today: work.today },
        form: form ?? emptyForm({ boards: usual, ...dayValues('on', work.today) }),
      }}
    />
  );
}

export const givingRoutes: readonly Route[] = [
  get(overviewPaths.givenPattern, writesOne, async (work, _asked, open) => {
    found(open.overview.issuedAt);
    return show(await givenPage(work, open));
  }),

  post(overviewPaths.givenPattern, writesOne, async (work, asked, open) => {
    const { id, partnershipId, quarterFrom, number } = open.overview;
    found(open.overview.issuedAt);
    const read = readGiving(asked.body, await livingBoards(work, partnershipId), work.today);
    if (!read.ok) return show(await givenPage(work, open, read.form), 422);
    const issue = number === 1 ? '' : `, issue ${number}`;
    const title = `Quarterly overview, ${quarterInWords(quarterOf(quarterFrom))}${issue}`;
    const kept = await giveToBoards(work, partnershipId, { kind: 'quarterly-overview', id, title }, read.value);
    if (!kept.ok) return show(await givenPage(work, open, rejected(asked.body, [givingError(kept.reason)])), 422);
    return goTo(overviewPaths.one(id), { flash: 'Recorded.' });
  }),
];
