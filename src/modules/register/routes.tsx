import { type Asked, get, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { holds } from '../accounts/index.js';
import { BoardPage } from './board-page.js';
import { boardPage } from './board-queries.js';
import { boardColumns, columnsOf } from './columns.js';
import { earlierRoutes } from './earlier/routes.js';
import { exportBoardCopy, exportRegister } from './export.js';
import { importingRoutes } from './importing/routes.js';
import { listedPage } from './listed-queries.js';
import { registerPaths } from './paths.js';
import { mayExportRegister, seeBoardCopy, seeRegister } from './policy.js';
import type { Found } from './queries.js';
import { RegisterPage } from './register-page.js';
import { type RegisterView, readView } from './view.js';
import { runsReviews } from './visible.js';

const viewOf = (work: Work, asked: Asked): RegisterView =>
  readView(
    asked.query,
    columnsOf(work.catalogue, work.today).flatMap(({ id, sortable }) => (sortable ? [id] : [])),
  );

const boardViewOf = (asked: Asked): RegisterView => readView(asked.query, [boardColumns[0]?.id ?? '']);

/** What lies beyond the last page is the first. */
async function firstPageBeyondTheLast<Row>(view: RegisterView, read: (view: RegisterView) => Promise<Found<Row>>) {
  const found = await read(view);
  if (found.rows.length > 0 || view.page === 1) return { view, found };
  const first = { ...view, page: 1 };
  return { view: first, found: await read(first) };
}

export const routes = [
  get(registerPaths.registerPattern, seeRegister, async (work, asked, { person, own, undeclared }) => {
    const { view, found } = await firstPageBeyondTheLast(viewOf(work, asked), (one) => listedPage(work, one));
    if (own.length > 0) for (const reviewId of own) work.saw(reviewId, 'register');
    else work.record({ action: 'register.seen', ...inHome(person.partnershipId), objectKind: 'register' });
    return show(
      <RegisterPage
        view={view}
        found={found}
        undeclared={undeclared}
        columns={columnsOf(work.catalogue, work.today)}
        today={work.today}
        runsReviews={runsReviews(person)}
        mayExport={person.partnershipId !== undefined && holds(person, person.partnershipId, ['co-ordinator'])}
      />,
    );
  }),

  get(registerPaths.workbookPattern, mayExportRegister, (work, asked, { partnershipId }) =>
    exportRegister(work, partnershipId, { view: viewOf(work, asked), format: 'xlsx' }),
  ),
  get(registerPaths.csvPattern, mayExportRegister, (work, asked, { partnershipId }) =>
    exportRegister(work, partnershipId, { view: viewOf(work, asked), format: 'csv' }),
  ),

  get(registerPaths.boardPattern, seeBoardCopy, async (work, asked, { partnershipId }) => {
    const page = (one: RegisterView) => boardPage(work, partnershipId, one);
    const { view, found } = await firstPageBeyondTheLast(boardViewOf(asked), page);
    work.record({ action: 'register-board.seen', partnershipId, objectKind: 'register' });
    return show(<BoardPage view={view} found={found} today={work.today} />);
  }),
  get(registerPaths.boardWorkbookPattern, seeBoardCopy, (work, asked, { partnershipId }) =>
    exportBoardCopy(work, partnershipId, { view: boardViewOf(asked), format: 'xlsx' }),
  ),
  get(registerPaths.boardCsvPattern, seeBoardCopy, (work, asked, { partnershipId }) =>
    exportBoardCopy(work, partnershipId, { view: boardViewOf(asked), format: 'csv' }),
  ),
  ...importingRoutes,
  ...earlierRoutes,
];

const inHome = (partnershipId: string | undefined) => (partnershipId === undefined ? {} : { partnershipId });
