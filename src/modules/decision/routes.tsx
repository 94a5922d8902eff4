import { dayInLondon } from '../../kernel/day.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import { found } from '../../platform/errors.js';
import { download, get, show } from '../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../platform/word/index.js';
import { findPartnership } from '../accounts/index.js';
import { onReview } from '../reviews/index.js';
import { afterRoutes } from './after/routes.js';
import { clockOf } from './clock.js';
import { consultationRoutes } from './consultations/routes.js';
import { criteriaRoutes } from './criteria/routes.js';
import { decidedBasis } from './decided-basis.js';
import { DecisionPage } from './decision-page.js';
import { homeOfficeRoutes } from './home-office/routes.js';
import { decisionPaths } from './paths.js';
import { seeDecision } from './policy.js';
import { proposalRoutes } from './proposal/routes.js';
import { readRecord, signaturesOf } from './record.js';
import { decisionRecord } from './record-document.js';
import { signingRoutes } from './signing/routes.js';
import { wholePage } from './whole-page.js';

export const routes = [
  get(decisionPaths.decisionPattern, onReview(seeDecision), async (work, _asked, review) =>
    show(<DecisionPage {...(await wholePage(work, review))} />),
  ),

  get(decisionPaths.recordPattern, onReview(seeDecision), async (work, _asked, review) => {
    const record = await readRecord(work, review);
    const decision = found(record.decision);
    const regime = findRegime(review.regime) ?? section9;
    const signatures = await signaturesOf(work, decision.requestId);
    const document = decisionRecord({
      partnershipName: found(await findPartnership(work, review.partnershipId)).name,
      reference: review.reference,
      reviewName: regime.name,
      act: regime.act,
      firstAwareOn: review.firstAwareOn,
      notifiedOn: review.writtenNotificationOn,
      decidedOn: decision.decidedOn,
      clock: (await clockOf(work, review)).sentence,
      basis: found(await decidedBasis(work, record)),
      signatures: signatures.map((one) => ({ ...one, on: dayInLondon(one.signedAt) })),
    });
    work.saw(review.id, 'decision', decision.id);
    return download(`${review.reference} decision record.docx`, WORD_TYPE, await wordDocument(document));
  }),

  ...criteriaRoutes,
  ...consultationRoutes,
  ...proposalRoutes,
  ...signingRoutes,
  ...homeOfficeRoutes,
  ...afterRoutes,
];
