import { randomBytes } from 'node:crypto';
import type { Day } from '../../../../kernel/day.js';
import { Conflict } from '../../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { asText } from '../../../../web/fields.js';
import { type FieldError, readForm, rejected } from '../../../../web/forms.js';
import { emptyForm, type FormState } from '../../../../web/index.js';
import { ledStanding } from '../../led/led-standing.js';
import { type AuditDoor, type AuditRoom, auditAsked, runAsked } from '../opened.js';
import { auditPages } from '../paths.js';
import type { Audit } from '../queries.js';
import { type Checked, CheckPage } from './check-page.js';
import { DrawPage } from './draw-page.js';
import { drawRun } from './draw-run.js';
import { drawSample, listHash } from './draw-sample.js';
import { drawForm, drawnInWords, listRefused } from './form.js';
import { LIST_BYTES, readList } from './read-list.js';
import { linesOf, type ReadReferences, readReferences } from './references.js';
import { USUAL_SIZE } from './size.js';

const page = async (work: Work, { room, audit, form }: { room: AuditRoom; audit: Audit; form?: FormState }) => {
  const { actedOn } = await ledStanding(work, room.claim);
  return drawPage(room, audit, { form: form ?? begun(room, actedOn), actedOn });
};

interface Around {
  readonly form: FormState;
  /** The day on which the action began. */
  readonly actedOn: Day | undefined;
}

const drawPage = (room: AuditRoom, audit: Audit, { form, actedOn }: Around) => (
  <DrawPage
    title={audit.title}
    actedOn={actedOn}
    caption={room.caption}
    back={room.paths.one(audit.id)}
    form={form}
    again={audit.runs.some(({ state }) => state === 'finished')}
  />
);

/** A first run is the baseline where the measure has none, and nothing was done yet: of a later one whoever draws says so themselves. */
const begun = ({ measure }: AuditRoom, actedOn: Day | undefined): FormState =>
  emptyForm({
    size: String(USUAL_SIZE),
    ...(actedOn === undefined && !measure.series.points.some(({ isBaseline }) => isBaseline)
      ? { isBaseline: ['yes'] }
      : {}),
  });

async function listIn({ body, files }: Asked): Promise<ReadReferences | { readonly error: FieldError }> {
  const file = files.find(({ field, bytes }) => field === 'file' && bytes.length > 0);
  const field = file === undefined ? 'references' : 'file';
  const read = await readList(asText(body.references), file);
  if ('refused' in read) return { error: { field, message: read.refused } };
  const list = readReferences(read.lines);
  const message = listRefused(list);
  return message === undefined ? list : { error: { field, message } };
}

async function draw(work: Work, asked: Asked, room: AuditRoom) {
  const audit = auditAsked(asked, room);
  const list = await listIn(asked);
  const read = readForm(drawForm(work.today), asked.body);
  if (!read.ok || 'error' in list) {
    const errors = [...('error' in list ? [list.error] : []), ...(read.ok ? [] : read.form.errors)];
    return show(await page(work, { room, audit, form: rejected(asked.body, errors) }), 422);
  }
  const { size = USUAL_SIZE, ...of } = read.value;
  const seed = randomBytes(16).toString('hex');
  const drawing = { ...of, seed, references: list.references, size: Math.min(size, list.references.length) };
  const id = await drawRun(work, audit, { drawing, by: room.writing.by, typed: {} });
  return goTo(room.paths.run(audit.id, id), { flash: drawnInWords(list, size) });
}

function check(asked: Asked, room: AuditRoom) {
  const { audit, run } = runAsked(asked, room);
  const shown = (form: FormState, checked: Checked | undefined, status: number) =>
    show(
      <CheckPage
        {...{ title: audit.title, caption: room.caption, back: room.paths.run(audit.id, run.id), run, form, checked }}
      />,
      status,
    );
  if (asked.method === 'GET') return shown(emptyForm(), undefined, 200);
  const list = readReferences(linesOf(asText(asked.body.references)));
  const message = listRefused(list);
  if (message !== undefined) return shown(rejected(asked.body, [{ field: 'references', message }]), undefined, 422);
  const isSame = listHash(list.references, audit.id) === run.listHash;
  const files = drawSample(list.references, { size: run.sample, seed: run.seed });
  return shown(rejected(asked.body, []), isSame ? { files } : 'another-list', 200);
}

export const drawingRoutes = ({ pattern, works }: AuditDoor): readonly Route[] => [
  get(pattern(auditPages.draw), works, async (work, asked, room) => {
    const audit = auditAsked(asked, room);
    if (audit.runs.some(({ state }) => state === 'open'))
      throw new Conflict('Files were drawn for this audit already. Finish that run or drop it first.');
    return show(await page(work, { room, audit }));
  }),
  post(pattern(auditPages.draw), works, draw, { uploads: LIST_BYTES }),
  get(pattern(auditPages.check), works, (_work, asked, room) => check(asked, room)),
  post(pattern(auditPages.check), works, (_work, asked, room) => check(asked, room)),
];
