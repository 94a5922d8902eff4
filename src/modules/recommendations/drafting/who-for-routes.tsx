import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { anyOf, nameField, textField, tick } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { type OpenRecommendations, onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations } from '../policy.js';
import { withNames } from '../queries.js';
import { addresseesAsked } from './addressees.js';
import { addAddressees, removeAddressee } from './who-for.js';
import { AddPage, RemovalPage } from './who-for-pages.js';

const keeps = onRecommendations(keepRecommendations);

/** One of those whom the recommendation of the address is for now. */
export async function addresseeAsked(work: Work, asked: Asked, open: OpenRecommendations) {
  const one = await recommendationAsked(work, asked, open);
  return { one, addressee: found(one.addressees.find(({ id }) => id === asked.params.addressee)) };
}

const removalForm = z.object({
  reason: nameField({ what: 'Why it is taken out', max: 500, missing: 'Enter why it is taken out' }),
  agency: textField({ what: 'Agency', max: 40 }),
  body: textField({ what: 'Body', max: 200 }),
});

async function add(work: Work, asked: Asked, open: OpenRecommendations) {
  const one = await recommendationAsked(work, asked, open);
  const { reference } = open.review;
  const agencies = await agenciesOf(work, open.review.partnershipId);
  const again = (form: FormState) =>
    show(<AddPage reference={reference} one={withNames(one, open.names.text)} agencies={agencies} form={form} />, 422);
  const form = z.object({
    agencies: anyOf(agencies.map(({ id }) => id)),
    all: tick(),
    bodies: textField({ what: 'Other bodies', max: 2000 }),
  });
  const read = readForm(form, asked.body);
  if (!read.ok) return again(read.form);
  const { agencies: chosen, all, bodies: words } = read.value;
  const added = addresseesAsked({ chosen, all, words }, agencies);
  if (added.some(({ bodyName }) => bodyName.length > 200))
    return again(
      rejected(asked.body, [{ field: 'bodies', message: 'The name of each body must be 200 characters or fewer' }]),
    );
  if (added.length === 0)
    return again(rejected(asked.body, [{ field: 'agencies', message: 'Select or enter at least one body' }]));
  if (one.madeFor === 'single-agency' && one.addressees.length + added.length > 1)
    return again(
      rejected(asked.body, [{ field: 'agencies', message: 'It is for a single agency. Change that first' }]),
    );
  const count = await addAddressees(work, open, { one, added });
  const flash = count === 0 ? 'It is for them already.' : 'Each of them stands as an addressee of its own.';
  return goTo(recommendationPaths.one(reference, one.id), { flash });
}

export const whoForRoutes: readonly Route[] = [
  get(recommendationPaths.belowPattern('addressees'), keeps, async (work, asked, open) => {
    const one = withNames(await recommendationAsked(work, asked, open), open.names.text);
    const agencies = await agenciesOf(work, open.review.partnershipId);
    return show(<AddPage reference={open.review.reference} one={one} agencies={agencies} form={emptyForm()} />);
  }),
  post(recommendationPaths.belowPattern('addressees'), keeps, add),

  get(recommendationPaths.addresseePattern('removal'), keeps, async (work, asked, open) => {
    const { one, addressee } = await addresseeAsked(work, asked, open);
    const agencies = await agenciesOf(work, open.review.partnershipId);
    const { reference } = open.review;
    return show(<RemovalPage {...{ reference, one, addressee, agencies }} form={emptyForm()} />);
  }),

  post(recommendationPaths.addresseePattern('removal'), keeps, async (work, asked, open) => {
    const { one, addressee } = await addresseeAsked(work, asked, open);
    const agencies = await agenciesOf(work, open.review.partnershipId);
    const { reference } = open.review;
    const read = readForm(removalForm, asked.body);
    if (!read.ok) return show(<RemovalPage {...{ reference, one, addressee, agencies }} form={read.form} />, 422);
    const { reason, agency, body } = read.value;
    const [successor] = addresseesAsked({ chosen: agency === '' ? [] : [agency], all: false, words: body }, agencies);
    const version = versionOf(asked.body);
    await removeAddressee(work, open, { one, addressee, reason, successor, version, typed: asked.body });
    const gone = `${addressee.bodyName} is taken out.`;
    const flash = successor === undefined ? gone : `${successor.bodyName} takes it over. What went before is kept.`;
    return goTo(recommendationPaths.one(reference, one.id), { flash });
  }),
];
