import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { get, type Route, show } from '../../../platform/http/route.js';
import { drawPlots } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, holds } from '../../accounts/index.js';
import { boardChangePaths } from '../paths.js';
import { readChange } from '../policy.js';
import { plotOfSeries } from '../reading-figures/plot.js';
import { BoardPage } from './board-page.js';
import { chosenRows, readChangeFilter } from './choose.js';
import { ClaimPage } from './claim-page.js';
import { ClaimsPage } from './claims-page.js';
import { askedOf, countsOf } from './counts.js';
import { heatMap } from './heat.js';
import { changePaper } from './paper.js';
import { proofByDone, proofByTheme } from './plots.js';
import { changesOf } from './queries.js';
import type { ChangeRow } from './rows.js';
import { takeChanges } from './take.js';

async function rowsSeen(work: Work, partnershipId: string): Promise<ChangeRow[]> {
  work.record({ action: 'impact.board-page-seen', partnershipId, objectKind: 'impact' });
  return (await changesOf(work, partnershipId)).map(({ row }) => row);
}

const arranged = (rows: readonly ChangeRow[]) => ({
  ...{ counts: countsOf(rows), map: heatMap(rows), asked: askedOf(rows) },
  plots: rows.length === 0 ? [] : [proofByDone(rows), proofByTheme(rows)],
});

/** What changed in all reviews, for those who run them and for the boards. */
export const boardRoutes: readonly Route[] = [
  get(boardChangePaths.home, readChange, async (work, _asked, { partnershipId }) => {
    const { plots, ...read } = arranged(await rowsSeen(work, partnershipId));
    return show(<BoardPage {...read} plots={await drawPlots(plots)} today={work.today} />);
  }),

  get(boardChangePaths.claims, readChange, async (work, { query }, { partnershipId }) => {
    const rows = await rowsSeen(work, partnershipId);
    const filter = readChangeFilter(query);
    const bodies = [...new Set(rows.map(({ body }) => body))].filter((body) => body !== '').toSorted();
    const owing = askedOf(rows).map(({ who }) => who);
    return show(<ClaimsPage rows={chosenRows(rows, filter)} {...{ filter, bodies, owing }} />);
  }),

  get(boardChangePaths.claimPattern, readChange, async (work, { params }, { person, partnershipId }) => {
    const all = await changesOf(work, partnershipId);
    const { row, standing } = found(all.find((one) => one.row.claimId === params.claim));
    const { claim, actedOn } = found(standing);
    work.record({ action: 'impact.board-page-seen', partnershipId, objectKind: 'impact', objectId: claim.id });
    const when = { actedOn, today: work.today };
    const plots = await drawPlots(
      claim.measures.filter(({ series }) => series.points.length > 0).map(({ series }) => plotOfSeries(series, when)),
    );
    const opens = holds(person, partnershipId, ['co-ordinator', 'csp-chair']);
    return show(<ClaimPage {...{ row, plots, opens }} standing={found(standing)} />);
  }),

  ...(['xlsx', 'csv'] as const).map((format) =>
    get(boardChangePaths.filePattern(format), readChange, async (work, _asked, { partnershipId }) =>
      takeChanges(work, partnershipId, { rows: await rowsSeen(work, partnershipId), format }),
    ),
  ),

  ...(['docx', 'pdf'] as const).map((format) =>
    get(boardChangePaths.filePattern(format), readChange, async (work, _asked, { partnershipId }) => {
      const read = arranged(await rowsSeen(work, partnershipId));
      const { name } = found(await findPartnership(work, partnershipId));
      const paper = await changePaper({ ...read, partnership: name, today: work.today });
      return paperFile(`What changed ${work.today}`, format, paper);
    }),
  ),
];
