import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision } from '../policy.js';
import { isOpen, readRecord, requestInForce } from '../record.js';
import { ConsultationPage } from './consultation-page.js';
import { consultationForm, consultationValues } from './form.js';
import { addConsultation, correctConsultation, setRemoved } from './keep-consultation.js';

const preparing = onReview(prepareDecision);

export const consultationRoutes = [
  get(decisionPaths.newConsultationPattern, preparing, async (work, _asked, review) => {
    if (!isOpen(await readRecord(work, review))) return goTo(decisionPaths.decision(review.reference));
    return show(await page(work, review, { form: emptyForm(dayValues('askedOn', work.today)) }));
  }),

  post(decisionPaths.newConsultationPattern, preparing, async (work, asked, review) => {
    const answer = readForm(consultationForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, review, { form: answer.form }), 422);
    await addConsultation(work, review, { ...answer.value, understandsAbuse: answer.value.understandsAbuse === 'yes' });
    return goTo(decisionPaths.decision(review.reference), { flash: 'Saved.' });
  }),

  get(decisionPaths.consultationPattern, preparing, async (work, asked, review) => {
    const { record, kept } = await consulted(work, asked, review);
    if (!isOpen(record)) return goTo(decisionPaths.decision(review.reference));
    return show(await page(work, review, { form: consultationValues(kept), kept }));
  }),

  post(decisionPaths.consultationPattern, preparing, async (work, asked, review) => {
    const { kept } = await consulted(work, asked, review);
    const version = versionOf(asked.body);
    const answer = readForm(consultationForm(work.today), asked.body);
    if (!answer.ok) {
      return show(await page(work, review, { form: answer.form, kept: { id: kept.id, version: version ?? 0 } }), 422);
    }
    const understandsAbuse = answer.value.understandsAbuse === 'yes';
    await correctConsultation(work, review, { ...answer.value, understandsAbuse, id: kept.id, version });
    return goTo(decisionPaths.decision(review.reference), { flash: 'Saved.' });
  }),

  post(decisionPaths.removalPattern, preparing, async (work, asked, review) => {
    const { kept } = await consulted(work, asked, review);
    await setRemoved(work, review, { id: kept.id, removed: true });
    return goTo(decisionPaths.decision(review.reference), { flash: 'Taken off the list. You can put it back below.' });
  }),

  post(decisionPaths.returnPattern, preparing, async (work, asked, review) => {
    const { removed } = await readRecord(work, review);
    const gone = found(removed.find(({ id }) => id === asked.params.id));
    await setRemoved(work, review, { id: gone.id, removed: false });
    return goTo(decisionPaths.decision(review.reference), { flash: 'Put back on the list.' });
  }),
];

async function consulted(work: Work, asked: Asked, review: Review) {
  const record = await readRecord(work, review);
  return { record, kept: found(record.consultations.find(({ id }) => id === asked.params.id)) };
}

async function page(
  work: Work,
  review: Review,
  { form, kept }: { form: FormState; kept?: { readonly id: string; readonly version: number } },
) {
  const isBeforeSignatories = requestInForce(await readRecord(work, review), work) !== undefined;
  return (
    <ConsultationPage reference={review.reference} form={form} kept={kept} isBeforeSignatories={isBeforeSignatories} />
  );
}
