import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, download, goTo, show } from '../../../platform/http/route.js';
import { WORD_TYPE } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import type { PersonAtWork } from '../../accounts/index.js';
import { unfinishedOf } from '../drafts/draft.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { startDraft } from '../drafts/start-draft.js';
import { notificationPaths } from '../paths.js';
import { EnterPage, ReceivedPage, UnreadPage, UploadPage } from './enter-page.js';
import { bytesOf, fileOf } from './keep-file.js';
import { formInFile, readIn } from './read-in.js';
import { receivedForm, receivedValues } from './received-form.js';
import { saveReceived } from './save-received.js';

const WAYS = { entered: 'Entered here', word: 'Read from a Word form', public: '' } as const;

async function enterPage(work: Work, { partnershipId }: PersonAtWork, form: FormState, status = 200): Promise<Answer> {
  const unfinished = (await unfinishedOf(work, partnershipId)).map((draft) => ({
    href: notificationPaths.enteredDraft(draft.id),
    givenBy: draft.givenBy ?? 'Somebody',
    way: WAYS[draft.way],
    savedAt: dateTime(draft.updatedAt),
    keptUntil: dateTime(draft.expiresAt),
  }));
  return show(<EnterPage form={form} unfinished={unfinished} />, status);
}

export const showEnter = (work: Work, _asked: Asked, at: PersonAtWork): Promise<Answer> =>
  enterPage(work, at, emptyForm(receivedValues({ receivedOn: work.today })));

export async function enter(work: Work, asked: Asked, at: PersonAtWork): Promise<Answer> {
  const reading = readForm(receivedForm(work.today), asked.body);
  if (!reading.ok) return enterPage(work, at, reading.form, 422);
  const { partnershipId } = at;
  const { id } = await startDraft(work, { way: 'entered', partnershipId, received: reading.value });
  return goTo(notificationPaths.enteredDraft(id));
}

export const showUpload = (work: Work): Answer =>
  show(<UploadPage form={emptyForm(receivedValues({ receivedOn: work.today }))} />);

export async function upload(work: Work, asked: Asked, { partnershipId }: PersonAtWork): Promise<Answer> {
  const reading = readForm(receivedForm(work.today), asked.body);
  if (!reading.ok) {
    const missing = asked.files.every(({ field }) => field !== 'file')
      ? [{ field: 'file', message: 'Select the Word form' }]
      : [];
    return show(<UploadPage form={{ ...reading.form, errors: [...missing, ...reading.form.errors] }} />, 422);
  }
  const says = await formInFile.of(asked, work.today);
  if ('why' in says) {
    return show(
      <UploadPage form={{ values: { ...asked.body }, errors: [{ field: 'file', message: says.why }] }} />,
      422,
    );
  }
  const id = await readIn(work, says, { partnershipId, received: reading.value });
  return goTo(notificationPaths.enteredDraft(id), { flash: 'The form has been read in. Check every part.' });
}

export const showReceived = (_work: Work, _asked: Asked, { draft, paths }: DraftAtHand): Answer => {
  const { givenBy, receivedOn, receivedHow } = draft;
  const values = receivedValues({
    givenBy: givenBy ?? '',
    receivedHow: receivedHow ?? '',
    ...(receivedOn === null ? {} : { receivedOn: receivedOn as Day }),
  });
  return show(<ReceivedPage form={emptyForm(values)} version={draft.version} paths={paths} />);
};

export async function saveHowReceived(work: Work, asked: Asked, { draft, paths }: DraftAtHand): Promise<Answer> {
  const reading = readForm(receivedForm(work.today), asked.body);
  if (!reading.ok) return show(<ReceivedPage form={reading.form} version={draft.version} paths={paths} />, 422);
  await saveReceived(work, { id: draft.id, body: asked.body }, () => reading.value);
  return goTo(paths.tasks);
}

export const showUnread = (_work: Work, _asked: Asked, { draft, paths }: DraftAtHand): Answer =>
  show(<UnreadPage unread={draft.unread} version={draft.version} paths={paths} />);

export async function dealWithUnread(work: Work, asked: Asked, { draft, paths }: DraftAtHand): Promise<Answer> {
  const piece = /^\d{1,4}$/.test(String(asked.body.piece)) ? Number(asked.body.piece) : -1;
  found(draft.unread[piece]);
  await saveReceived(work, { id: draft.id, body: asked.body }, (kept) => ({ unread: kept.unread.toSpliced(piece, 1) }));
  return goTo(paths.unread);
}

/** The Word form as it came, while it is being checked. */
export async function downloadUploaded(work: Work, _asked: Asked, { draft }: DraftAtHand): Promise<Answer> {
  const file = found(await fileOf(work, draft.id));
  const { partnershipId } = draft;
  work.record({ action: 'notification-file.seen', partnershipId, objectKind: 'notification-file', objectId: file.id });
  return download(file.fileName, WORD_TYPE, await bytesOf(work, file));
}
