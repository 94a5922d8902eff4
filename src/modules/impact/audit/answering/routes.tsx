import { Conflict, found } from '../../../../platform/errors.js';
import { paperFile } from '../../../../platform/http/paper-file.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { plural } from '../../../../web/formats.js';
import { type FieldError, rejected } from '../../../../web/forms.js';
import { emptyForm, type FormState } from '../../../../web/index.js';
import { type AuditDoor, type AuditRoom, runAsked } from '../opened.js';
import { auditPages } from '../paths.js';
import { type AnsweredFile, type AuditRun, referencesOf, unanswered } from '../queries.js';
import { type AnsweredNow, answerFiles } from './answer-file.js';
import { FilePage } from './file-page.js';
import { answerValues, readAnswers, seenVersion } from './form.js';
import { FILES_OF_A_PAGE, filesOnPage, GridPage } from './grid-page.js';
import { auditSheet } from './sheet.js';

const openRun = (asked: Asked, room: AuditRoom) => {
  const of = runAsked(asked, room);
  if (of.run.state !== 'open') throw new Conflict('This run is not open: its answers stay as they are.');
  return of;
};

const pathsIn = ({ paths }: AuditRoom, audit: string, run: string) => ({
  run: paths.run(audit, run),
  grid: paths.ofRun(audit, run, 'grid'),
  file: (number: number) => paths.ofRun(audit, run, `files/${number}`),
});

const numberAsked = ({ params }: Asked, { sample }: AuditRun): number => {
  const number = Number(params.file);
  return found(/^\d{1,4}$/.test(params.file ?? '') && number >= 1 && number <= sample ? number : undefined);
};

interface ShownFile {
  readonly form: FormState;
  readonly seen: number;
  readonly met?: AnsweredFile | undefined;
}

async function filePage(work: Work, asked: Asked, { room, ...shown }: ShownFile & { readonly room: AuditRoom }) {
  const { audit, run } = openRun(asked, room);
  const number = numberAsked(asked, run);
  return (
    <FilePage
      {...{ audit, run, number, caption: room.caption, ...shown }}
      reference={(await referencesOf(work, run.id)).get(number)}
      backwards={(asked.query.order ?? asked.body.order) === 'back'}
      paths={pathsIn(room, audit.id, run.id)}
    />
  );
}

/** The next file that nobody has answered, on the way that the auditor goes; then from the other end. */
function nextAfter(run: AuditRun, number: number, backwards: boolean): number | undefined {
  const left = unanswered(run).filter((one) => one !== number);
  return backwards
    ? (left.findLast((one) => one < number) ?? left.at(-1))
    : (left.find((one) => one > number) ?? left[0]);
}

async function answer(work: Work, asked: Asked, room: AuditRoom) {
  const { audit, run } = openRun(asked, room);
  const number = numberAsked(asked, run);
  const seen = seenVersion(asked.body);
  const read = readAnswers(audit.questions, asked.body);
  if (read === 'nothing' || 'errors' in read) {
    const none = audit.questions
      .slice(0, 1)
      .map(({ id }) => ({ field: id, message: 'Select the answers, or go to another file' }));
    const form = rejected(asked.body, read === 'nothing' ? none : read.errors);
    return show(await filePage(work, asked, { room, form, seen }), 422);
  }
  const files = [{ number, answers: read.answers, version: seen }];
  const [met] = await answerFiles(work, run, { files, by: room.writing.by, typed: asked.body });
  if (met !== undefined)
    return show(await filePage(work, asked, { room, form: rejected(asked.body, []), seen: met.version, met }), 409);
  const backwards = asked.body.order === 'back';
  const next = nextAfter(run, number, backwards);
  const paths = pathsIn(room, audit.id, run.id);
  if (next === undefined) return goTo(paths.run, { flash: 'Saved. All files are answered.' });
  return goTo(paths.file(next) + (backwards ? '?order=back' : ''), { flash: `File ${number} is saved.` });
}

const pageAsked = ({ query }: Asked, { sample }: AuditRun): number => {
  const page = /^\d{1,3}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return Math.min(Math.max(page, 1), Math.ceil(sample / FILES_OF_A_PAGE));
};

async function gridPage(
  work: Work,
  asked: Asked,
  { room, form }: { readonly room: AuditRoom; readonly form?: FormState },
) {
  const { audit, run } = openRun(asked, room);
  const page = pageAsked(asked, run);
  const values = Object.fromEntries(
    run.files.flatMap(({ fileNumber, answers, version }) => [
      ...Object.entries(answerValues(answers, fileNumber)),
      [`f${fileNumber}-seen`, String(version)],
    ]),
  );
  return (
    <GridPage
      {...{ audit, run, page, caption: room.caption, form: form ?? emptyForm(values) }}
      references={await referencesOf(work, run.id)}
      paths={pathsIn(room, audit.id, run.id)}
    />
  );
}

async function answerGrid(work: Work, asked: Asked, room: AuditRoom) {
  const { audit, run } = openRun(asked, room);
  const page = pageAsked(asked, run);
  const errors: FieldError[] = [];
  const files: AnsweredNow[] = [];
  for (const number of filesOnPage(run, page)) {
    const read = readAnswers(audit.questions, asked.body, number);
    if (read === 'nothing') continue;
    if ('errors' in read) errors.push(...read.errors);
    else files.push({ number, answers: read.answers, version: seenVersion(asked.body, number) });
  }
  if (errors.length > 0) return show(await gridPage(work, asked, { room, form: rejected(asked.body, errors) }), 422);
  const changed = files.filter(({ number, answers }) => isOther(run, number, answers));
  const met = await answerFiles(work, run, { files: changed, by: room.writing.by, typed: asked.body });
  if (met.length > 0) {
    const form = rejected(
      { ...asked.body, ...seenNow(met) },
      met.map(({ fileNumber }) => told(fileNumber, audit.questions[0]?.id)),
    );
    return show(await gridPage(work, asked, { room, form }), 409);
  }
  const paths = pathsIn(room, audit.id, run.id);
  const flash = files.length === 0 ? 'No file has an answer here yet.' : `${plural(files.length, 'file')} saved.`;
  return page * FILES_OF_A_PAGE < run.sample
    ? goTo(`${paths.grid}?page=${page + 1}`, { flash })
    : goTo(paths.run, { flash });
}

const isOther = (run: AuditRun, number: number, answers: AnsweredNow['answers']): boolean => {
  const before = run.files.find(({ fileNumber }) => fileNumber === number)?.answers;
  return before === undefined || Object.entries(answers).some(([id, answer]) => before[id] !== answer);
};

const seenNow = (met: readonly AnsweredFile[]) =>
  Object.fromEntries(met.map(({ fileNumber, version }) => [`f${fileNumber}-seen`, String(version)]));

const told = (number: number, question = ''): FieldError => ({
  field: `f${number}-${question}`,
  message: `Somebody else answered file ${number} meanwhile. Look at it, and save again to put yours in place of theirs`,
});

export const answeringRoutes = ({ pattern, works }: AuditDoor): readonly Route[] => [
  get(pattern(auditPages.file), works, async (work, asked, room) => {
    const { run } = openRun(asked, room);
    const there = run.files.find(({ fileNumber }) => fileNumber === numberAsked(asked, run));
    const form = emptyForm(answerValues(there?.answers));
    return show(await filePage(work, asked, { room, form, seen: there?.version ?? 0 }));
  }),
  post(pattern(auditPages.file), works, answer),
  get(pattern(auditPages.grid), works, async (work, asked, room) => show(await gridPage(work, asked, { room }))),
  post(pattern(auditPages.grid), works, answerGrid),
  get(pattern(auditPages.sheet), works, async (work, asked, room) => {
    const { audit, run } = openRun(asked, room);
    const sheet = auditSheet(audit, run, { references: await referencesOf(work, run.id), madeOn: work.today });
    work.record({
      action: 'impact.audit-sheet-taken',
      reviewId: run.reviewId,
      objectKind: 'impact-claim',
      objectId: run.claimId,
    });
    return paperFile(`Audit sheet ${audit.number}-${run.number}`, asked.query.as === 'pdf' ? 'pdf' : 'docx', sheet);
  }),
];
