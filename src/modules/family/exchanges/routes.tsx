import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { nearbyInWords } from '../plan/key-dates.js';
import { approachBlockerInWords } from '../words.js';
import { advocacyForm, exchangeForm, leafletForm, withdrawalForm } from './form.js';
import { AdvocacyPage, ExchangePage, LeafletPage, WithdrawalPage } from './pages.js';
import { recordAdvocacy } from './record-advocacy.js';
import { recordExchange } from './record-exchange.js';
import { recordLeaflet } from './record-leaflet.js';
import { withdrawable, withdrawRecord } from './withdraw-record.js';

export const exchangeRoutes = [
  get(familyPaths.exchangePattern, onSafeContact(), (work, _asked, { review, contact }) => {
    const form = emptyForm({ ...dayValues('happenedOn', work.today), spoke: contact.contactPerson, reached: 'yes' });
    const isChair = review.roles.has('independent-chair');
    return show(<ExchangePage reference={review.reference} contact={contact} form={form} isChair={isChair} />);
  }),

  post(familyPaths.exchangePattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const isChair = review.roles.has('independent-chair');
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(<ExchangePage reference={review.reference} contact={contact} form={form} isChair={isChair} />, 422);
    const answer = readForm(exchangeForm(work.today), asked.body);
    if (!answer.ok) return page(answer.form);
    const [blocker] = await recordExchange(work, contact, {
      ...answer.value,
      reached: answer.value.reached === 'yes',
      chairOnly: isChair && answer.value.chairOnly,
    });
    if (blocker !== undefined) {
      const message = `${approachBlockerInWords(blocker)}. Leave out the day of the next contact`;
      return page({ values: asked.body, errors: [{ field: 'nextOn', message }] });
    }
    const near = await nearbyInWords(work, review.id, answer.value.nextOn);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: `Recorded.${near}` });
  }),

  get(familyPaths.withdrawalPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    found(await withdrawable(work, contact, asked.params.record));
    return show(<WithdrawalPage reference={review.reference} contact={contact} form={emptyForm()} />);
  }),

  post(familyPaths.withdrawalPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const record = found(await withdrawable(work, contact, asked.params.record));
    const answer = readForm(withdrawalForm, asked.body);
    if (!answer.ok)
      return show(<WithdrawalPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    await withdrawRecord(work, contact, { ...record, reason: answer.value.reason });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'The record is withdrawn.' });
  }),

  get(familyPaths.leafletPattern, onSafeContact(), (work, _asked, { review, contact }) => {
    const form = emptyForm({ ...dayValues('givenOn', work.today), language: contact.language || 'English' });
    return show(<LeafletPage reference={review.reference} contact={contact} form={form} />);
  }),

  post(familyPaths.leafletPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const answer = readForm(leafletForm(work.today), asked.body);
    if (!answer.ok) return show(<LeafletPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    await recordLeaflet(work, contact, answer.value);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),

  get(familyPaths.advocacyPattern, onSafeContact(), (work, _asked, { review, contact }) =>
    show(
      <AdvocacyPage reference={review.reference} contact={contact} form={emptyForm(dayValues('toldOn', work.today))} />,
    ),
  ),

  post(familyPaths.advocacyPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const answer = readForm(advocacyForm(work.today), asked.body);
    if (!answer.ok)
      return show(<AdvocacyPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    await recordAdvocacy(work, contact, answer.value);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),
];
