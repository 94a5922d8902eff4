import { found } from '../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { readForm, rejected } from '../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../web/index.js';
import { onReview, type Review } from '../reviews/index.js';
import { recordForm, tooEarly, withdrawalForm } from './form.js';
import { recordInPlace, withdrawRecord } from './keep-record.js';
import { documentKinds } from './kinds.js';
import { ListPage, RecordPage } from './pages.js';
import { dataProtectionPaths } from './paths.js';
import { keepDataProtection, seeDataProtection } from './policy.js';
import { recordsOf } from './queries.js';
import { missingKinds } from './rules.js';

const keeping = onReview(keepDataProtection);

export const routes = [
  get(dataProtectionPaths.listPattern, onReview(seeDataProtection), async (work, _asked, review) => {
    const records = await recordsOf(work, [review.id]);
    return show(
      <ListPage
        reference={review.reference}
        records={records}
        missing={missingKinds(records)}
        mayKeep={keepDataProtection.may(review.roles)}
      />,
    );
  }),

  get(dataProtectionPaths.recordPattern, keeping, async (work, asked, review) => {
    const { current } = await opened(work, asked, review);
    const form = emptyForm(
      current === undefined
        ? {}
        : {
            ...dayValues('inPlaceOn', current.inPlaceOn),
            ...dayValues('lookAgainOn', current.lookAgainOn ?? undefined),
            approvedBy: current.approvedBy,
            keptWhere: current.keptWhere,
          },
    );
    return show(await page(work, asked, review, { form }));
  }),

  post(dataProtectionPaths.recordPattern, keeping, async (work, asked, review) => {
    const { kind } = await opened(work, asked, review);
    const answer = readForm(recordForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, asked, review, { form: answer.form }), 422);
    const { inPlaceOn, lookAgainOn } = answer.value;
    if (lookAgainOn !== undefined && lookAgainOn <= inPlaceOn) {
      return show(await page(work, asked, review, { form: rejected(asked.body, [tooEarly]) }), 422);
    }
    await recordInPlace(work, review, { ...answer.value, kind });
    return goTo(dataProtectionPaths.list(review.reference), { flash: 'Saved.' });
  }),

  post(dataProtectionPaths.withdrawalPattern, keeping, async (work, asked, review) => {
    const { current } = await opened(work, asked, review);
    found(current);
    const answer = readForm(withdrawalForm, asked.body);
    if (!answer.ok) return show(await page(work, asked, review, { withdrawal: answer.form }), 422);
    await withdrawRecord(work, review, answer.value);
    return goTo(dataProtectionPaths.list(review.reference), { flash: 'Taken back. The record of it stays.' });
  }),
];

async function opened(work: Work, asked: Asked, review: Review) {
  const kind = found(documentKinds.find((one) => one === asked.params.kind));
  const current = (await recordsOf(work, [review.id])).find((record) => record.kind === kind);
  return { kind, current };
}

async function page(
  work: Work,
  asked: Asked,
  review: Review,
  { form = emptyForm(), withdrawal = emptyForm() }: { form?: FormState; withdrawal?: FormState },
) {
  const { kind, current } = await opened(work, asked, review);
  return (
    <RecordPage
      reference={review.reference}
      kind={kind}
      form={form}
      current={current === undefined ? undefined : { id: current.id, form: withdrawal }}
    />
  );
}
