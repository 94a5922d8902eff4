import { boardsOf, giveToBoards } from '../../modules/board/index.js';
import { draftNow } from '../../modules/overview/draft-now.js';
import { issueOverview as issue } from '../../modules/overview/issuing/issue-overview.js';
import type { SectionId } from '../../modules/overview/kinds.js';
import { type Quarter, quarterInWords } from '../../modules/overview/quarter.js';
import { findOverview, overviewsOf } from '../../modules/overview/queries.js';
import { drawUp } from '../../modules/overview/writing/draw-up.js';
import { keepCost } from '../../modules/overview/writing/keep-cost.js';
import { saveWords } from '../../modules/overview/writing/save-words.js';
import { found } from '../../platform/errors.js';
import { sealOf } from '../../platform/seal.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';
import { without } from './case-file.js';

/** What the co-ordinator puts into an overview. */
export interface OverviewWritten {
  readonly words: Readonly<Partial<Record<SectionId, string>>>;
  readonly costs: readonly { readonly what: string; readonly pence: number }[];
}

/** The co-ordinator draws up the overview of a quarter and writes in it. */
export const writeOverview = (stage: Stage, quarter: Quarter, { words, costs }: OverviewWritten): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const id = await drawUp(work, partnershipId, quarter);
    const open = { overview: found(await findOverview(work, partnershipId, id)), partnershipId, mayWrite: true };
    for (const [section, text] of Object.entries(words))
      await saveWords(work, open, { section: section as SectionId, words: text, version: 0 });
    for (const cost of costs) await keepCost(work, open, cost);
  });

/** The co-ordinator looks it through and issues it. */
export const issueOverview = (stage: Stage, quarter: Quarter): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const overview = await overviewOfQuarter(work, partnershipId, quarter);
    const seen = sealOf((await draftNow(work, overview)).content);
    without((await issue(work, { overview, mayWrite: true }, { seen, hasLooked: true })).map(({ kind }) => kind));
  });

/** It goes with the papers of every board that gets it. */
export const giveOverview = (stage: Stage, quarter: Quarter): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const { id } = await overviewOfQuarter(work, partnershipId, quarter);
    const boards = (await boardsOf(work, partnershipId)).flatMap((board) => (board.getsOverview ? [board.id] : []));
    const thing = { kind: 'quarterly-overview', id, title: `Quarterly overview, ${quarterInWords(quarter)}` } as const;
    const given = await giveToBoards(work, partnershipId, thing, { boards, on: work.today, how: 'papers', note: '' });
    without(given.ok ? [] : [given.reason]);
  });

async function overviewOfQuarter(work: Work, partnershipId: string, { from }: Quarter) {
  const listed = (await overviewsOf(work, partnershipId)).find((one) => one.quarterFrom === from);
  return found(await findOverview(work, partnershipId, listed?.id ?? ''));
}
