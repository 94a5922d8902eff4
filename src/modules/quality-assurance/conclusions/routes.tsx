import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import { type Asked, download, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { versionsOf } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import { runQa, seeQa } from '../policy.js';
import { conclusionsOf } from '../queries.js';
import { conclusionsForm, receiversFor, withdrawalForm } from './form.js';
import { conclusionsLetter } from './letter.js';
import { ConclusionsPage, WithdrawalPage } from './page.js';
import { recordConclusions, withdrawConclusions } from './record-conclusions.js';

const [sees, runs] = [onReview(seeQa), onReview(runQa)];

async function page(work: Work, review: OpenReview, form: FormState) {
  const versions = await versionsOf(work, review.id);
  return (
    <ConclusionsPage
      reference={review.reference}
      sent={await conclusionsOf(work, review.id)}
      receivers={receiversFor(review.regime)}
      versions={versions.map(({ id, number }) => ({ id, words: `Version ${number}` }))}
      form={form}
      runs={runQa.may(review.roles)}
    />
  );
}

const sentAsked = async (work: Work, asked: Asked, review: OpenReview) =>
  found(
    (await conclusionsOf(work, review.id)).find(
      ({ id, withdrawnAt }) => id === asked.params.sent && withdrawnAt === null,
    ),
  );

export const conclusionsRoutes: readonly Route[] = [
  get(qaPaths.conclusionsPattern, sees, async (work, _asked, review) =>
    show(await page(work, review, emptyForm(dayValues('sentOn', work.today)))),
  ),

  post(qaPaths.conclusionsPattern, runs, async (work, asked, review) => {
    const versions = (await versionsOf(work, review.id)).map(({ id }) => id);
    const form = conclusionsForm({ versions, receivers: receiversFor(review.regime) }, work.today);
    const read = readForm(form, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    await recordConclusions(work, review, read.value);
    return goTo(qaPaths.conclusions(review.reference), { flash: 'Recorded.' });
  }),

  get(qaPaths.conclusionsLetterPattern, sees, async (work, asked, review) => {
    const to = found(receiversFor(review.regime).find((one) => `${one}.docx` === asked.params.to));
    const partnership = found(await findPartnership(work, review.partnershipId));
    const document = conclusionsLetter({
      to,
      regime: findRegime(review.regime) ?? section9,
      reference: review.reference,
      partnershipName: partnership.name,
      email: partnership.email,
      sender: work.actor.kind === 'person' ? work.actor.name : '',
      today: work.today,
    });
    const name = `Conclusions ${review.reference.replaceAll('/', '-')} ${to}.docx`;
    return download(name, WORD_TYPE, await wordDocument(document));
  }),

  get(qaPaths.conclusionsWithdrawalPattern, runs, async (work, asked, review) => {
    const sent = await sentAsked(work, asked, review);
    return show(<WithdrawalPage reference={review.reference} sent={sent} form={emptyForm()} />);
  }),

  post(qaPaths.conclusionsWithdrawalPattern, runs, async (work, asked, review) => {
    const sent = await sentAsked(work, asked, review);
    const read = readForm(withdrawalForm, asked.body);
    if (!read.ok) return show(<WithdrawalPage reference={review.reference} sent={sent} form={read.form} />, 422);
    await withdrawConclusions(work, review, { sent, reason: read.value.reason });
    return goTo(qaPaths.conclusions(review.reference), { flash: 'Taken back. It is owed again.' });
  }),
];
