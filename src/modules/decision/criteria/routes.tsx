import { findRegime, section9 } from '../../../kernel/regime.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { type FormState, textOf } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision } from '../policy.js';
import { isOpen, readRecord, requestInForce } from '../record.js';
import { answerCriteria, testVersion } from './answer-criteria.js';
import { CriteriaPage, GO_ON } from './criteria-page.js';
import { answersIn, criteriaForm, criteriaValues, lostEvidence } from './form.js';

const preparing = onReview(prepareDecision);

export const criteriaRoutes = [
  get(decisionPaths.criteriaPattern, preparing, async (work, _asked, review) => {
    if (!isOpen(await readRecord(work, review))) return goTo(decisionPaths.decision(review.reference));
    return show(await page(work, review));
  }),

  post(decisionPaths.criteriaPattern, preparing, async (work, asked, review) => {
    const { criteria } = findRegime(review.regime) ?? section9;
    const answer = readForm(criteriaForm(criteria), asked.body);
    if (!answer.ok) return show(await page(work, review, { form: answer.form, version: versionOf(asked.body) }), 422);
    const errors = lostEvidence(criteria, answer.value);
    if (errors.length > 0) {
      const form = rejected(asked.body, errors);
      return show(await page(work, review, { form, version: versionOf(asked.body) }), 422);
    }
    const changed = await answerCriteria(work, review, {
      answers: answersIn(criteria, answer.value),
      version: versionOf(asked.body),
    });
    const flash = changed === 0 ? 'Nothing had changed.' : `${plural(changed, 'answer')} saved.`;
    const goesOn = textOf(rejected(asked.body, []), GO_ON) !== '';
    return goesOn
      ? goTo(`${decisionPaths.criteria(review.reference)}#concerns`, { flash })
      : goTo(decisionPaths.decision(review.reference), { flash });
  }),
];

/** A form that comes back keeps the version it was made from: what somebody else saved meanwhile must not be overwritten. */
async function page(work: Work, review: Review, again?: { form: FormState; version: number | undefined }) {
  const record = await readRecord(work, review);
  return (
    <CriteriaPage
      reference={review.reference}
      regime={findRegime(review.regime) ?? section9}
      form={again?.form ?? criteriaValues(record.answers)}
      version={again?.version ?? testVersion(record.answers)}
      isBeforeSignatories={requestInForce(record, work) !== undefined}
    />
  );
}
