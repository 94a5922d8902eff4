import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardsToGive, giveAsTyped, givenOf } from '../../board/index.js';
import { type OpenOverview, onOverview } from '../opened.js';
import { overviewPaths } from '../paths.js';
import { writeOverviews } from '../policy.js';
import { quarterInWords, quarterOf } from '../quarter.js';
import { GivenPage } from './given-page.js';

const writesOne = onOverview(writeOverviews);

async function givenPage(work: Work, { overview }: OpenOverview, form?: FormState) {
  const { id, partnershipId } = overview;
  const offered = await boardsToGive(work, partnershipId);
  const usual = offered.boards.filter(({ getsOverview }) => getsOverview).map((board) => board.id);
  return (
    <GivenPage
      id={id}
      quarter={quarterInWords(quarterOf(overview.quarterFrom))}
      given={(await givenOf(work, partnershipId, 'quarterly-overview', [id])).get(id) ?? []}
      giving={{
        ...offered,
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
    const issue = number === 1 ? '' : `, issue ${number}`;
    const title = `Quarterly overview, ${quarterInWords(quarterOf(quarterFrom))}${issue}`;
    const thing = { kind: 'quarterly-overview', id, title } as const;
    const form = await giveAsTyped(work, asked.body, { partnershipId, thing });
    if (form !== undefined) return show(await givenPage(work, open, form), 422);
    return goTo(overviewPaths.one(id), { flash: 'Recorded.' });
  }),
];
