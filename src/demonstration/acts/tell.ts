import { byLink as throughLink } from '../../modules/links/index.js';
import { acknowledge } from '../../modules/notices/extracts/acknowledge.js';
import { drawExtract } from '../../modules/notices/extracts/draw-extract.js';
import { noteOpening, receivedNotice } from '../../modules/notices/extracts/received.js';
import { type Notice, noticesOf } from '../../modules/notices/index.js';
import { recordAcknowledged } from '../../modules/notices/sending/record-acknowledged.js';
import { recordTold } from '../../modules/notices/sending/record-told.js';
import { sendNotice } from '../../modules/notices/sending/send-notice.js';
import { oweWordToCoroner } from '../../modules/proceedings/coroner.js';
import type { OpenReview } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { asking } from '../stage/asked.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, opened, without } from './case-file.js';

/** Recipients as the settings of a partnership name them, and those told once a review is to be held (`decision: …`). */
export type Recipient = string;

/** Sends the notices to these recipients by the system. */
export const sendNotices = (
  stage: Stage,
  file: CaseFile,
  recipients: readonly Recipient[],
  by = 'co-ordinator',
): Promise<void> =>
  stage.as(by, async (work) => {
    for (const key of recipients) {
      const review = await openCase(work, file);
      await send(work, review, await noticeTo(work, review.id, key));
    }
  });

/** Sends the Home Office the word of the pause that a pause makes owed. */
export const tellOfPause = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const owed = (await noticesOf(work, review.id)).find(({ dutyId }) => dutyId === 'D-13');
    await send(work, review, found(owed));
  });

async function send(work: Work, review: OpenReview, notice: Notice): Promise<void> {
  const { seal } = await drawExtract(work, review, notice);
  without(await sendNotice(work, { review, notice }, { seal, _version: String(notice.version) }));
}

/** Draws up the letter to the coroner, and records that it was posted. */
export const tellCoroner = (stage: Stage, file: CaseFile, proof: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const id = await oweWordToCoroner(work, review);
    const notice = found((await noticesOf(work, review.id)).find((one) => one.id === id));
    const letter = { channel: 'letter', toldOn: work.today, toldName: 'Coroner’s officer', proof, note: '' } as const;
    await recordTold(
      work,
      { review, notice },
      { told: { ...letter, file: undefined }, typed: { _version: String(notice.version) } },
    );
  });

/** Records that somebody was told by phone. */
export const tellByPhone = (
  stage: Stage,
  file: CaseFile,
  told: { recipient: Recipient; name: string; proof: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const notice = await noticeTo(work, review.id, told.recipient);
    await recordTold(
      work,
      { review, notice },
      {
        told: {
          channel: 'phone',
          toldOn: work.today,
          toldName: told.name,
          proof: told.proof,
          note: '',
          file: undefined,
        },
        typed: { _version: String(notice.version) },
      },
    );
  });

/** Records an acknowledgement that came by another way than the link. */
export const noteAcknowledged = (
  stage: Stage,
  file: CaseFile,
  { recipient, ...said }: { recipient: Recipient; name: string; post: string; reply: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const notice = await noticeTo(work, review.id, recipient);
    const acknowledged = { ...said, acknowledgedOn: work.today };
    await recordAcknowledged(work, { review, notice }, { acknowledged, typed: { _version: String(notice.version) } });
  });

/** What a recipient answers; left out, they open the notice and do not acknowledge it. */
export interface Reply {
  readonly name: string;
  readonly post: string;
  readonly reply: string;
}

/** A recipient opens the notice that was mailed to them, and acknowledges it. */
export const openNotice = (
  stage: Stage,
  { reference }: CaseFile,
  { email, reply }: { email: string; reply?: Reply },
): Promise<void> =>
  stage.byLink({ email, reference }, async (work, subjectId) => {
    const link = opened(await throughLink('notice.read', 'notice').open(work, asking(subjectId)));
    const received = found(await receivedNotice(work, link));
    await noteOpening(work, link, received);
    if (reply !== undefined) await acknowledge(work, received, { ...reply, checks: true });
  });

async function noticeTo(work: Work, reviewId: string, key: Recipient): Promise<Notice> {
  const notice = (await noticesOf(work, reviewId)).find(({ recipientKey }) => recipientKey === key);
  if (notice === undefined) throw new Error(`no notice is owed to ${key}`);
  return notice;
}
