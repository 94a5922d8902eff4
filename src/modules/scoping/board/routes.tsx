import { found } from '../../../platform/errors.js';
import { download, get, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, ladderInWords, roleInWords, settingsOf } from '../../accounts/index.js';
import { onReview, subjectsOf } from '../../reviews/index.js';
import type { NameOf } from '../answer-rows.js';
import { secureRecordsLetter } from '../asking/secure-letter.js';
import { scopingPaths } from '../paths.js';
import { keepScoping, seeScoping } from '../policy.js';
import { askedAgencies, findAskedAgency } from '../queries.js';
import { BoardPage } from './board-page.js';
import { OneAgencyPage } from './one-page.js';
import { summaryDocument } from './summary-document.js';
import { SummaryPage } from './summary-page.js';

/** Pseudonyms, by subject id. */
export async function pseudonymsOf(work: Work, reviewId: string): Promise<NameOf> {
  const names = new Map((await subjectsOf(work, reviewId)).map(({ id, pseudonym }) => [id, pseudonym]));
  return (id) => names.get(id) ?? 'A person of the review';
}

export const boardRoutes = [
  get(scopingPaths.boardPattern, onReview(seeScoping), async (work, _asked, review) =>
    show(
      <BoardPage
        reference={review.reference}
        asked={await askedAgencies(work, review.id)}
        today={work.today}
        mayKeep={keepScoping.may(review.roles)}
        ladderInWords={ladderInWords((await settingsOf(work, review.partnershipId)).chaserLadder)}
      />,
    ),
  ),

  get(scopingPaths.summaryPattern, onReview(seeScoping), async (work, _asked, review) => {
    work.saw(review.id, 'scoping-summary');
    const live = (await askedAgencies(work, review.id)).filter(({ state }) => state.name !== 'withdrawn');
    return show(<SummaryPage reference={review.reference} asked={live} nameOf={await pseudonymsOf(work, review.id)} />);
  }),

  get(scopingPaths.summaryDocumentPattern, onReview(seeScoping), async (work, _asked, { id, reference }) => {
    work.record({ action: 'scoping.summary-downloaded', reviewId: id, objectKind: 'review', objectId: id });
    const live = (await askedAgencies(work, id)).filter(({ state }) => state.name !== 'withdrawn');
    const source = { reference, asked: live, nameOf: await pseudonymsOf(work, id), today: work.today };
    return download(`Scoping summary ${reference}.docx`, WORD_TYPE, await wordDocument(summaryDocument(source)));
  }),

  get(scopingPaths.onePattern, onReview(seeScoping), async (work, asked, review) => {
    const one = found(await findAskedAgency(work, review.id, asked.params.request ?? ''));
    work.saw(review.id, 'scoping-request', one.request.id);
    return show(
      <OneAgencyPage
        reference={review.reference}
        asked={one}
        nameOf={await pseudonymsOf(work, review.id)}
        today={work.today}
        mayKeep={keepScoping.may(review.roles)}
      />,
    );
  }),

  get(scopingPaths.letterPattern, onReview(keepScoping), async (work, asked, review) => {
    const { request } = found(await findAskedAgency(work, review.id, asked.params.request ?? ''));
    const partnership = found(await findPartnership(work, review.partnershipId));
    const letter = secureRecordsLetter({
      request,
      reference: review.reference,
      regime: review.regime,
      partnershipName: partnership.name,
      partnershipEmail: partnership.email,
      signatory: { name: work.actor.kind === 'person' ? work.actor.name : '', role: roleInWords('co-ordinator') },
    });
    const name = `Secure records ${review.reference} ${request.agencyName}.docx`;
    return download(name, WORD_TYPE, await wordDocument(letter));
  }),
];
