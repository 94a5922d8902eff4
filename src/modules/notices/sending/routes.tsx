import { found } from '../../../platform/errors.js';
import { type Asked, download, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { drawExtract } from '../extracts/draw-extract.js';
import { keepNotices, type OpenNotice, onNotice } from '../guards.js';
import { noticePaths } from '../paths.js';
import { paperOf } from '../queries.js';
import { type SendBlocker, sendBlockers } from '../rules.js';
import { acknowledgedForm, letterForm, notNeededForm, recipientForm, toldForm } from './form.js';
import { AcknowledgedPage, LetterPage, NotNeededPage, RecipientPage, ToldPage } from './form-pages.js';
import { noticeMail } from './notice-mail.js';
import { PROOF_BYTES, readProofFile } from './proof-file.js';
import { readdressNotice } from './readdress-notice.js';
import { recordAcknowledged } from './record-acknowledged.js';
import { recordTold } from './record-told.js';
import { saveLetter } from './save-letter.js';
import { LINK_DAYS, sendNotice } from './send-notice.js';
import { SendPage } from './send-page.js';
import { SentPage } from './sent-page.js';
import { withdrawNotice } from './withdraw-notice.js';

const keeping = onNotice(keepNotices);

const back = ({ review, notice }: OpenNotice, flash: string) =>
  goTo(noticePaths.notice(review.reference, notice.id), { flash });

const props = ({ review, notice }: OpenNotice) => ({ reference: review.reference, notice });

async function sendPage(work: Work, opened: OpenNotice, refused?: readonly SendBlocker[]) {
  const { review, notice } = opened;
  const drawn = await drawExtract(work, review, notice);
  const partnership = found(await findPartnership(work, notice.partnershipId));
  const link = `${work.installation.publicUrl}/link/…`;
  const acknowledged = notice.acknowledgement !== undefined;
  return (
    <SendPage
      {...props(opened)}
      extract={drawn.extract}
      seal={drawn.seal}
      mail={noticeMail({ partnership, reference: review.reference, link, days: LINK_DAYS })}
      blockers={refused ?? sendBlockers({ email: notice.recipientEmail, acknowledged, named: drawn.named })}
    />
  );
}

export const sendingRoutes = [
  get(noticePaths.sendPattern, keeping, async (work, _asked, opened) => show(await sendPage(work, opened))),

  post(noticePaths.sendPattern, keeping, async (work, asked, opened) => {
    const blockers = await sendNotice(work, opened, asked.body);
    if (blockers.length > 0) return show(await sendPage(work, opened, blockers), 422);
    return back(opened, `Sent to ${opened.notice.recipientEmail}.`);
  }),

  get(noticePaths.letterPattern, keeping, (_work, _asked, opened) => {
    const { letterSubject: subject, letterText: text } = opened.notice;
    return show(<LetterPage {...props(opened)} form={emptyForm({ subject, text })} />);
  }),

  post(noticePaths.letterPattern, keeping, async (work, asked, opened) => {
    const answer = readForm(letterForm, asked.body);
    if (!answer.ok) return show(<LetterPage {...props(opened)} form={answer.form} />, 422);
    await saveLetter(work, opened, { letter: answer.value, typed: asked.body });
    return back(opened, 'The letter is saved.');
  }),

  get(noticePaths.toldPattern, keeping, (work, _asked, opened) =>
    show(<ToldPage {...props(opened)} form={emptyForm(dayValues('toldOn', work.today))} />),
  ),

  post(noticePaths.toldPattern, keeping, toldAnswer, { uploads: PROOF_BYTES }),

  get(noticePaths.acknowledgedPattern, keeping, (work, _asked, opened) =>
    show(<AcknowledgedPage {...props(opened)} form={emptyForm(dayValues('acknowledgedOn', work.today))} />),
  ),

  post(noticePaths.acknowledgedPattern, keeping, async (work, asked, opened) => {
    const answer = readForm(acknowledgedForm(work.today), asked.body);
    if (!answer.ok) return show(<AcknowledgedPage {...props(opened)} form={answer.form} />, 422);
    const outcome = await recordAcknowledged(work, opened, { acknowledged: answer.value, typed: asked.body });
    if (outcome === 'not-told') return back(opened, 'Record first that they were told. Nothing was changed.');
    return back(opened, outcome === 'already' ? 'It was acknowledged already.' : 'The acknowledgement is recorded.');
  }),

  get(noticePaths.recipientPattern, keeping, (_work, _asked, opened) => {
    const { recipientName: name, recipientRole: role, recipientEmail: email } = opened.notice;
    return show(<RecipientPage {...props(opened)} form={emptyForm({ name, role, email })} />);
  }),

  post(noticePaths.recipientPattern, keeping, async (work, asked, opened) => {
    const answer = readForm(recipientForm, asked.body);
    if (!answer.ok) return show(<RecipientPage {...props(opened)} form={answer.form} />, 422);
    await readdressNotice(work, opened, { recipient: answer.value, typed: asked.body });
    return back(opened, 'The recipient is changed.');
  }),

  get(noticePaths.notNeededPattern, keeping, (_work, _asked, opened) =>
    show(<NotNeededPage {...props(opened)} form={emptyForm()} />),
  ),

  post(noticePaths.notNeededPattern, keeping, async (work, asked, opened) => {
    const answer = readForm(notNeededForm, asked.body);
    if (!answer.ok) return show(<NotNeededPage {...props(opened)} form={answer.form} />, 422);
    const settled = await withdrawNotice(work, opened, { reason: answer.value.reason, typed: asked.body });
    return back(opened, settled ? 'Settled as not needed.' : 'They have been told already. Nothing was changed.');
  }),

  get(noticePaths.sendingPattern, keeping, async (work, asked, opened) => {
    const sending = sendingIn(asked, opened);
    const { extract, proof } = await paperOf(work, sending.id);
    work.saw(opened.review.id, 'notice-extract', sending.id);
    return show(<SentPage {...props(opened)} sending={sending} extract={extract} proof={proof} />);
  }),

  get(`${noticePaths.sendingPattern}/proof`, keeping, async (work, asked, opened) => {
    const sending = sendingIn(asked, opened);
    const { proof } = await paperOf(work, sending.id);
    work.saw(opened.review.id, 'notice-proof', sending.id);
    const { fileName, mime, bytes } = found(proof);
    return download(fileName, mime, bytes);
  }),
];

const sendingIn = (asked: Asked, { notice }: OpenNotice) =>
  found(notice.sendings.find(({ id }) => id === asked.params.sending));

async function toldAnswer(work: Work, asked: Asked, opened: OpenNotice) {
  const answer = readForm(toldForm(work.today), asked.body);
  const file = await readProofFile(asked.files);
  const refused = file !== undefined && 'message' in file ? [file] : [];
  if (!answer.ok || (file !== undefined && 'message' in file)) {
    const form = rejected(asked.body, [...(answer.ok ? [] : answer.form.errors), ...refused]);
    return show(<ToldPage {...props(opened)} form={form} />, 422);
  }
  await recordTold(work, opened, { told: { ...answer.value, file }, typed: asked.body });
  return back(opened, 'Recorded. They count as told from that day.');
}
