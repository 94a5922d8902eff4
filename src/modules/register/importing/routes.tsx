import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { beforehand } from '../../../platform/http/beforehand.js';
import {
  type Answer,
  type Asked,
  Elsewhere,
  type Guard,
  get,
  goTo,
  post,
  type Route,
  show,
} from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { removedEntries } from '../earlier/queries.js';
import { registerPaths } from '../paths.js';
import { readInSpreadsheets } from '../policy.js';
import { beginImport } from './begin-import.js';
import { CheckingPage } from './checking-page.js';
import { DonePage } from './done-page.js';
import { readChoice, readChoices, readOrders, readShown, readTargets } from './form.js';
import { giveUpImport } from './give-up-import.js';
import { FILE_LIMITS } from './limits.js';
import { matchColumns } from './match-columns.js';
import { orderDoubts } from './order-doubt.js';
import { findImport, importsOf, type RegisterImport, takenBefore, understoodRows } from './queries.js';
import { readFile } from './read-file.js';
import { settleRows } from './settle-rows.js';
import { StartPage } from './start-page.js';
import { takeIn } from './take-in.js';
import { undoImport } from './undo-import.js';

/** One file of the partnership; the version is the one that the page was made from. */
const onImport: Guard<RegisterImport> = {
  ...readInSpreadsheets,
  open: async (work, asked) => {
    const reader = await readInSpreadsheets.open(work, asked);
    if (reader === undefined || reader instanceof Elsewhere) return reader;
    const id = asked.params.import ?? '';
    const one = isUuid(id) ? await findImport(work, reader.partnershipId, id) : undefined;
    return one && { ...one, version: versionOf(asked.body) ?? one.version };
  },
};

const ofFile = beforehand(({ files: [file] }) => readFile(file));

async function startPage(work: Work, partnershipId: string, form: FormState = emptyForm()): Promise<Answer> {
  const imports = await importsOf(work, partnershipId);
  const removed = await removedEntries(work, partnershipId);
  return show(<StartPage form={form} imports={imports} removed={removed} />, form.errors.length > 0 ? 422 : 200);
}

async function receive(work: Work, asked: Asked, { partnershipId }: { partnershipId: string }): Promise<Answer> {
  const read = await ofFile.of(asked, work.today);
  if ('refused' in read)
    return startPage(work, partnershipId, rejected({}, [{ field: 'file', message: read.refused }]));
  const { fileName, bytes } = found(asked.files[0]);
  return goTo(registerPaths.import(await beginImport(work, partnershipId, { fileName, bytes, found: read })));
}

const pageAsked = ({ query }: Asked): number => (/^[1-9]\d{0,3}$/.test(query.page ?? '') ? Number(query.page) : 1);

async function checking(work: Work, asked: Asked, one: RegisterImport, form: FormState = emptyForm()): Promise<Answer> {
  if (one.state !== 'checking') return show(<DonePage one={one} />);
  const rows = await understoodRows(work, one);
  const page = (
    <CheckingPage
      one={one}
      rows={rows}
      doubts={orderDoubts(rows, one.columns)}
      before={await takenBefore(work, one)}
      shown={readShown(asked.query)}
      page={pageAsked(asked)}
      form={form}
    />
  );
  return show(page, form.errors.length > 0 ? 422 : 200);
}

const back = (one: RegisterImport, at = ''): Answer => goTo(registerPaths.import(one.id, at));

async function columnsMatched(work: Work, { body }: Asked, one: RegisterImport): Promise<Answer> {
  const { targets, orders, headings } = one.columns;
  await matchColumns(work, one, {
    targets: readTargets(body, targets),
    orders: readOrders(body, orders, headings.length),
  });
  return back(one);
}

async function rowSettled(work: Work, { body, params }: Asked, one: RegisterImport): Promise<Answer> {
  const row = found((await understoodRows(work, one)).find(({ number }) => String(number) === params.row));
  await settleRows(work, one, new Map([[row.number, readChoice(body, row)]]));
  return back(one, row.state === 'left-out' ? '?show=left-out#rows' : '#rows');
}

async function rowsSettled(work: Work, { body }: Asked, one: RegisterImport): Promise<Answer> {
  await settleRows(work, one, readChoices(body, await understoodRows(work, one)));
  return back(one, '#rows');
}

async function taken(work: Work, asked: Asked, one: RegisterImport): Promise<Answer> {
  if ((await takeIn(work, one)) !== undefined) return back(one);
  const message = 'A row still waits: put it right, keep it as it stands or leave it out';
  return checking(work, asked, one, rejected({}, [{ field: 'rows', message }]));
}

/** How a spreadsheet comes into the register. */
export const importingRoutes: readonly Route[] = [
  get(registerPaths.importsPattern, readInSpreadsheets, (work, _asked, { partnershipId }) =>
    startPage(work, partnershipId),
  ),
  post(registerPaths.importsPattern, readInSpreadsheets, receive, {
    uploads: FILE_LIMITS.bytes,
    prepare: ofFile.prepare,
    rate: { max: 60, perMinutes: 10 },
  }),
  get(registerPaths.importPattern, onImport, (work, asked, one) => checking(work, asked, one)),
  post(registerPaths.importStepPattern('columns'), onImport, columnsMatched),
  post(registerPaths.importStepPattern('rows/:row'), onImport, rowSettled),
  post(registerPaths.importStepPattern('rows'), onImport, rowsSettled),
  post(registerPaths.importStepPattern('take'), onImport, taken),
  post(registerPaths.importStepPattern('undo'), onImport, async (work, _asked, one) => {
    await undoImport(work, one);
    return back(one);
  }),
  post(registerPaths.importStepPattern('give-up'), onImport, async (work, _asked, one) => {
    await giveUpImport(work, one);
    return goTo(registerPaths.importsPattern);
  }),
];
