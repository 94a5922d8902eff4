import { findingsOf } from '../../modules/findings/index.js';
import { noticesOf } from '../../modules/notices/index.js';
import { recordAcknowledged } from '../../modules/notices/sending/record-acknowledged.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';
import { sendNotices } from './tell.js';

/** The co-ordinator sends everything that is owed of the lessons. */
export const sendLessons = async (stage: Stage, file: CaseFile): Promise<void> => {
  const keys = await stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const lessons = (await findingsOf(work, review.id)).filter(({ kind }) => kind === 'lesson');
    const owed = (await noticesOf(work, review.id)).map(({ recipientKey }) => recipientKey);
    return owed.filter((key) => lessons.some(({ id }) => key.endsWith(id)));
  });
  await sendNotices(stage, file, keys);
};

/** Whoever was told of a lesson and has not acknowledged it is rung up; they have it, and it is recorded. */
export const lessonsAcknowledged = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const acknowledged = { acknowledgedOn: work.today, name: 'By telephone', post: 'Duty desk', reply: '' };
    for (const notice of await noticesOf(work, review.id))
      await recordAcknowledged(work, { review, notice }, { acknowledged, typed: { _version: String(notice.version) } });
  });
