import { found } from '../../../platform/errors.js';
import { download, get } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import { findPartnership, roleInWords } from '../../accounts/index.js';
import { drawExtract } from '../extracts/draw-extract.js';
import { keepNotices, onNotice } from '../guards.js';
import { noticePaths } from '../paths.js';
import { letterDocument } from './letter-document.js';

export const letterRoutes = [
  get(noticePaths.wordPattern, onNotice(keepNotices), async (work, _asked, { review, notice }) => {
    const { extract } = await drawExtract(work, review, notice);
    const file = letterDocument({
      reference: review.reference,
      partnership: found(await findPartnership(work, notice.partnershipId)),
      recipient: { name: notice.recipientName, role: notice.recipientRole },
      subject: notice.letterSubject,
      text: notice.letterText,
      extract,
      on: work.today,
      signedBy: { name: work.actor.kind === 'person' ? work.actor.name : '', post: roleInWords('co-ordinator') },
    });
    work.record({ action: 'notice.letter-taken', reviewId: review.id, objectKind: 'notice', objectId: notice.id });
    return download(`${review.reference} ${notice.dutyId} letter.docx`, WORD_TYPE, await wordDocument(file));
  }),
];
