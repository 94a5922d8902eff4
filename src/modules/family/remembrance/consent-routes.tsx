import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { familyPaths } from '../paths.js';
import { keepFamily } from '../policy.js';
import { contactsOf } from '../queries.js';
import { consentOf, keepConsent, withdrawConsent } from './consent.js';
import { ConsentKeptPage } from './consent-kept-page.js';
import { consentEndForm, consentForm } from './form.js';
import { ConsentEndPage, ConsentPage } from './pages.js';

const keeping = onReview(keepFamily);

export const consentRoutes = [
  get(familyPaths.consentPattern, keeping, async (work, _asked, review) =>
    show(await page(work, review, emptyForm(dayValues('agreedOn', work.today)))),
  ),

  post(familyPaths.consentPattern, keeping, async (work, asked, review) => {
    const contacts = await contactsOf(work, review, 'family');
    const answer = readForm(
      consentForm(
        work.today,
        contacts.map(({ id }) => id),
      ),
      asked.body,
    );
    if (!answer.ok) return show(await page(work, review, answer.form), 422);
    const { contactId, ...consent } = answer.value;
    const contact = found(contacts.find(({ id }) => id === contactId));
    await keepConsent(work, review, { ...consent, contact });
    return goTo(familyPaths.consent(review.reference), { flash: 'The consent is kept.' });
  }),

  get(familyPaths.consentEndPattern, keeping, async (work, _asked, review) => {
    if ((await consentOf(work, review)) === undefined) return goTo(familyPaths.consent(review.reference));
    return show(<ConsentEndPage reference={review.reference} form={emptyForm(dayValues('withdrawnOn', work.today))} />);
  }),

  post(familyPaths.consentEndPattern, keeping, async (work, asked, review) => {
    const consent = found(await consentOf(work, review));
    const answer = readForm(consentEndForm(work.today, consent.agreedOn), asked.body);
    if (!answer.ok) return show(<ConsentEndPage reference={review.reference} form={answer.form} />, 422);
    const { withdrawnOn: on, withdrawnWords: words } = answer.value;
    await withdrawConsent(work, review, { consent, on, words, typed: asked.body });
    return goTo(familyPaths.family(review.reference), { flash: 'The photograph is no longer shown.' });
  }),
];

async function page(work: Work, review: OpenReview, form: FormState) {
  const contacts = await contactsOf(work, review, 'family');
  const consent = await consentOf(work, review);
  if (consent === undefined) return <ConsentPage reference={review.reference} form={form} contacts={contacts} />;
  const agreedBy = contacts.find(({ id }) => id === consent.contactId);
  return <ConsentKeptPage reference={review.reference} consent={consent} agreedBy={agreedBy} form={form} />;
}
