import { z } from 'zod';
import { authorise, Conflict } from '../../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { oneOf, textField } from '../../../../web/fields.js';
import { readForm } from '../../../../web/forms.js';
import { emptyForm, type FormState } from '../../../../web/index.js';
import { seenVersion } from '../answering/form.js';
import { leftOutReasons } from '../kinds.js';
import { type AuditDoor, type AuditRoom, runAsked } from '../opened.js';
import { auditPages } from '../paths.js';
import { referencesOf, unanswered } from '../queries.js';
import { dropRun, mayDrop, mayPutRight } from './drop-run.js';
import { DropPage, FinishPage } from './end-pages.js';
import { finishRun } from './finish-run.js';
import { reopenRun } from './reopen-run.js';
import { RunPage, type RunProps } from './run-page.js';

const reasonForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why the run is dropped' }),
});
const leftOutForm = z.object({ leftOutBecause: oneOf(leftOutReasons, 'Select why files were not read') });

async function propsOf(work: Work, asked: Asked, room: AuditRoom): Promise<RunProps> {
  const { audit, run } = runAsked(asked, room);
  return {
    ...{ audit, run, direction: room.measure.direction, caption: room.caption, works: room.works },
    mayDrop: room.works && mayDrop(room.measure, run, room.writing.by),
    mayPutRight: room.works && mayPutRight(room.measure, run, room.writing.by),
    references: run.state === 'open' && room.works ? await referencesOf(work, run.id) : new Map(),
    paths: { audit: room.paths.one(audit.id), of: (page) => room.paths.ofRun(audit.id, run.id, page) },
  };
}

async function finishing(work: Work, asked: Asked, room: AuditRoom): Promise<RunProps> {
  const props = await propsOf(work, asked, room);
  if (props.run.state !== 'open') throw new Conflict('This run is not open: it was finished or dropped.');
  if (props.run.files.length === 0) throw new Conflict('No file of this run is answered yet.');
  return props;
}

async function finish(work: Work, asked: Asked, room: AuditRoom) {
  const props = await finishing(work, asked, room);
  const { audit, run } = props;
  const read = unanswered(run).length === 0 ? undefined : readForm(leftOutForm, asked.body);
  if (read?.ok === false) return show(<FinishPage {...props} form={read.form} />, 422);
  const leftOutBecause = read?.value.leftOutBecause;
  await finishRun(
    work,
    { measure: room.measure, audit, run },
    {
      leftOutBecause,
      seen: asked.body.seen === undefined ? undefined : seenVersion(asked.body),
      writing: room.writing,
      typed: asked.body,
    },
  );
  return goTo(props.paths.of(''), {
    flash: 'Finished. The result is a reading of the measure, and the case numbers are erased.',
  });
}

async function dropping(work: Work, asked: Asked, room: AuditRoom): Promise<RunProps> {
  const props = await propsOf(work, asked, room);
  authorise(props.mayDrop);
  return props;
}

const dropPage = (props: RunProps, form: FormState) => <DropPage {...props} form={form} />;

export const resultRoutes = ({ pattern, sees, works }: AuditDoor): readonly Route[] => [
  get(pattern(auditPages.run), sees, async (work, asked, room) =>
    show(<RunPage {...(await propsOf(work, asked, room))} />),
  ),
  get(pattern(auditPages.finish), works, async (work, asked, room) =>
    show(<FinishPage {...(await finishing(work, asked, room))} form={emptyForm()} />),
  ),
  post(pattern(auditPages.finish), works, finish),
  post(pattern(auditPages.reopen), works, async (work, asked, room) => {
    const { audit, run } = runAsked(asked, room);
    authorise(mayPutRight(room.measure, run, room.writing.by));
    await reopenRun(work, run, asked.body);
    return goTo(room.paths.run(audit.id, run.id), { flash: 'The run is open again.' });
  }),
  get(pattern(auditPages.drop), works, async (work, asked, room) =>
    show(dropPage(await dropping(work, asked, room), emptyForm())),
  ),
  post(pattern(auditPages.drop), works, async (work, asked, room) => {
    const props = await dropping(work, asked, room);
    const read = readForm(reasonForm, asked.body);
    if (!read.ok) return show(dropPage(props, read.form), 422);
    const { reason } = read.value;
    await dropRun(
      work,
      { measure: room.measure, run: props.run },
      { reason, writing: room.writing, typed: asked.body },
    );
    return goTo(props.paths.of(''), { flash: 'The run is dropped.' });
  }),
];
