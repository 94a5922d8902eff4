import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { drawExtract } from '../extracts/draw-extract.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import type { Channel } from '../kinds.js';
import { noticeExtracts, noticeProofs, noticeSendings } from '../tables.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** A file that proves it, already checked. */
export interface ProofFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** That somebody was told outside the system. */
export interface ToldOutside {
  readonly channel: Exclude<Channel, 'system'>;
  readonly toldOn: Day;
  /** The person who was told. */
  readonly toldName: string;
  readonly proof: string;
  readonly note: string;
  readonly file: ProofFile | undefined;
}

/** Records it: as good as sending. What was in writing is kept as it went. */
export async function recordTold(
  work: Work,
  opened: OpenNotice,
  { told, typed }: { told: ToldOutside; typed: FormBody },
): Promise<void> {
  const { review, notice } = opened;
  if (work.actor.kind !== 'person') return authorise(false);
  authorise(keepNotices.may(review.roles));
  await touchNotice(work, notice, typed);
  const { file, ...words } = told;
  const isWritten = told.channel === 'secure-mail' || told.channel === 'letter';
  const id = work.newId();
  await work.tx.insert(noticeSendings).values({
    id,
    ...belongingTo(notice),
    ...words,
    toldEmail: '',
    recordedAt: work.now,
    recordedBy: work.actor.personId,
    ...(isWritten ? { letterSubject: notice.letterSubject, letterText: notice.letterText } : {}),
  });
  if (isWritten) {
    const { extract } = await drawExtract(work, review, notice);
    await work.tx.insert(noticeExtracts).values({ sendingId: id, ...belongingTo(notice), content: extract });
  }
  if (file !== undefined) {
    await work.tx.insert(noticeProofs).values({
      sendingId: id,
      ...belongingTo(notice),
      fileName: file.name,
      mime: file.mime,
      size: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      bytes: file.bytes,
    });
  }
  work.record(actOn(notice, 'notice.told'));
}
