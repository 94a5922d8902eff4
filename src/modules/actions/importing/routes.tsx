import { isUuid } from '../../../kernel/id.js';
import { eq } from '../../../platform/database/sql.js';
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
import { type OpenPlan, onPlan } from '../opened.js';
import { keepPlan } from '../policy.js';
import { actionImportRows } from '../tables.js';
import { beginImport } from './begin-import.js';
import { CheckingPage } from './checking-page.js';
import { DonePage } from './done-page.js';
import { readFollow, readMend, readOrder, readTargets, readWhy } from './form.js';
import { importPaths } from './import-paths.js';
import { leaderless, readLeadFor } from './lead-for-body.js';
import { FILE_LIMITS } from './limits.js';
import { mendParts } from './mend-part.js';
import { findImport, importsOf, knownOn, type PlanImport, partsOfImport, rowsOfImport } from './queries.js';
import { readFile } from './read-file.js';
import { settleImport } from './settle-import.js';
import { StartPage } from './start-page.js';
import { takeIn } from './take-in.js';
import type { PartMend, UnderstoodPart } from './understood.js';
import { undoImport, untouched } from './undo-import.js';

interface OpenImport extends OpenPlan {
  readonly one: PlanImport;
}

const keeps = onPlan(keepPlan);

/** One file, for whoever keeps the plan of its review; the version is the one that the page was made from. */
const onImport: Guard<OpenImport> = {
  ...keeps,
  open: async (work, asked) => {
    const plan = await keeps.open(work, asked);
    if (plan === undefined || plan instanceof Elsewhere) return plan;
    const id = asked.params.import ?? '';
    const one = isUuid(id) ? await findImport(work, plan.review.id, id) : undefined;
    return one && { ...plan, one: { ...one, version: versionOf(asked.body) ?? one.version } };
  },
};

const ofFile = beforehand(({ files: [file] }) => readFile(file));

async function receive(work: Work, asked: Asked, plan: OpenPlan): Promise<Answer> {
  const read = await ofFile.of(asked, work.today);
  if ('refused' in read) {
    const form = rejected({}, [{ field: 'file', message: read.refused }]);
    return show(<StartPage plan={plan} form={form} imports={await importsOf(work, plan.review.id)} />, 422);
  }
  const { fileName, bytes } = found(asked.files[0]);
  return goTo(importPaths.one(plan.review.reference, await beginImport(work, plan, { fileName, bytes, found: read })));
}

async function page(work: Work, open: OpenImport, form: FormState = emptyForm()): Promise<Answer> {
  const { one } = open;
  if (one.state === 'read') {
    const parts = await partsOfImport(work, open, one);
    const view = <CheckingPage plan={open} one={one} parts={parts} known={await knownOn(work, open)} form={form} />;
    return show(view, form.errors.length > 0 ? 422 : 200);
  }
  const made = (await rowsOfImport(work, one.id)).flatMap(({ reading }) => reading.made).length;
  const canUndo = one.state === 'taken' && (await untouched(work, one)) !== undefined;
  return show(<DonePage plan={open} one={one} made={made} canUndo={canUndo} />);
}

const back = ({ review, one }: OpenImport, at = ''): Answer =>
  goTo(`${importPaths.one(review.reference, one.id)}${at}`);

const part = (step: string, mendOf: (asked: Asked, part: UnderstoodPart) => PartMend | undefined): Route =>
  post(importPaths.stepPattern(`rows/:part/${step}`), onImport, async (work, asked, open) => {
    const key = asked.params.part ?? '';
    const understood = found((await partsOfImport(work, open, open.one)).find((each) => each.key === key));
    await mendParts(work, open, { one: open.one, mends: new Map([[key, mendOf(asked, understood)]]) });
    return back(open, `#row-${key}`);
  });

async function take(work: Work, _asked: Asked, open: OpenImport): Promise<Answer> {
  const taken = await takeIn(work, open, open.one);
  if (taken === undefined)
    return page(
      work,
      open,
      rejected({}, [{ field: 'c-0', message: 'A row still waits: mend it, settle it or leave it out' }]),
    );
  return back(open);
}

async function undo(work: Work, _asked: Asked, open: OpenImport): Promise<Answer> {
  await undoImport(work, open, open.one);
  return back(open);
}

async function columnsRead(work: Work, asked: Asked, open: OpenImport): Promise<Answer> {
  const { one } = open;
  const targets = readTargets(asked.body, one.columns.headings.length);
  const columns = { ...one.columns, targets, order: readOrder(asked.body) };
  await settleImport(work, open, { one, from: 'read', to: 'read', columns });
  return back(open);
}

async function leads(work: Work, asked: Asked, open: OpenImport): Promise<Answer> {
  const bodies = leaderless(await partsOfImport(work, open, open.one));
  const at = bodies.findIndex(({ body }) => body === asked.body.body);
  const body = found(bodies[at]);
  const read = readLeadFor(body, at, asked.body);
  if (!read.ok) return page(work, open, read.form);
  await mendParts(work, open, { one: open.one, mends: read.value });
  return back(open);
}

async function giveUp(work: Work, _asked: Asked, open: OpenImport): Promise<Answer> {
  await settleImport(work, open, { one: open.one, from: 'read', to: 'undone' });
  await work.tx.delete(actionImportRows).where(eq(actionImportRows.importId, open.one.id));
  return goTo(importPaths.all(open.review.reference));
}

/** A plan that comes in from a file. */
export const importingRoutes: readonly Route[] = [
  get(importPaths.allPattern, keeps, async (work, _asked, plan) =>
    show(<StartPage plan={plan} form={emptyForm()} imports={await importsOf(work, plan.review.id)} />),
  ),
  post(importPaths.allPattern, keeps, receive, {
    uploads: FILE_LIMITS.bytes,
    prepare: ofFile.prepare,
    rate: { max: 60, perMinutes: 10 },
  }),
  get(importPaths.onePattern, onImport, (work, _asked, open) => page(work, open)),
  post(importPaths.stepPattern('columns'), onImport, columnsRead),
  part('mend', ({ body }, understood) => readMend(body, understood)),
  part('follow', ({ body }, understood) => ({ texts: understood.mended, follow: readFollow(body, understood) })),
  part('leave-out', ({ body }, understood) =>
    understood.leftOut === undefined
      ? { texts: understood.mended, leftOut: readWhy(body) || 'No reason was given' }
      : { texts: understood.mended },
  ),
  post(importPaths.stepPattern('leads'), onImport, leads),
  post(importPaths.stepPattern('take'), onImport, take),
  post(importPaths.stepPattern('undo'), onImport, undo),
  post(importPaths.stepPattern('give-up'), onImport, giveUp),
];
