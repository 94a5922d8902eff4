import { z } from 'zod';
import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { checkingPaths } from '../checking-paths.js';
import { seeSignOff, signReport } from '../checking-policy.js';
import { signReportOff, takeSignatureBack } from './sign.js';
import { SignOffPage } from './sign-off-page.js';
import { signOffOf } from './state.js';

const verdictForm = z.object({
  verdict: oneOf(['signed', 'sent-back'], 'Select whether you sign it off or send it back'),
  comment: textField({ what: 'The comment', max: 4000 }),
  versionId: textField({ what: 'What was read', max: 100 }),
});

async function page(work: Work, review: OpenReview, form: FormState) {
  const state = await signOffOf(work, review);
  const me = signReport.may(review.roles) ? personIn(work) : undefined;
  return <SignOffPage reference={review.reference} {...{ state, me, form }} />;
}

export const signOffRoutes: readonly Route[] = [
  get(checkingPaths.signOffPattern, onReview(seeSignOff), async (work, _asked, review) =>
    show(await page(work, review, emptyForm())),
  ),

  post(checkingPaths.signOffPattern, onReview(signReport), async (work, asked, review) => {
    const answer = readForm(verdictForm, asked.body);
    if (!answer.ok) return show(await page(work, review, answer.form), 422);
    const { verdict, comment } = answer.value;
    const refuse = async (field: string, message: string) =>
      show(await page(work, review, rejected(asked.body, [{ field, message }])), 422);
    if (verdict === 'sent-back' && comment === '') return refuse('comment', 'Enter what has to be mended');
    const blockers = await signReportOff(work, review, answer.value);
    if (blockers.length > 0) return refuse('verdict', 'It cannot be signed yet: see what stands in the way');
    const flash = verdict === 'signed' ? 'Your signature is on record.' : 'It is sent back, with your comment.';
    return goTo(checkingPaths.signOff(review.reference), { flash });
  }),

  post(checkingPaths.takenBackPattern, onReview(signReport), async (work, asked, review) => {
    const id = asked.params.signature ?? '';
    await takeSignatureBack(work, review, found(isUuid(id) ? id : undefined));
    return goTo(checkingPaths.signOff(review.reference), { flash: 'Taken back. You can answer anew.' });
  }),
];
