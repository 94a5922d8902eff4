import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FormReading, readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { homeOfficeFormsOf } from '../home-office/keep-version.js';
import { type Told, toldKinds } from '../outcomes.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision } from '../policy.js';
import { familyTellingForm, homeOfficeTellingForm, withdrawalForm } from './forms.js';
import { type NewTelling, recordTelling, withdrawTelling } from './keep-telling.js';
import { FamilyToldPage, HomeOfficeToldPage, WithdrawalPage } from './pages.js';
import { tellingsOf } from './queries.js';

const preparing = onReview(prepareDecision);

export const tellingRoutes = [
  get(decisionPaths.tellingPattern, preparing, async (work, asked, review) => {
    const whom = kindIn(asked.params.whom);
    const [newest] = await versionsOf(work, review);
    const form = emptyForm({
      ...dayValues('toldOn', work.today),
      formVersion: newest === undefined ? undefined : String(newest),
    });
    return show(await page(work, review, { whom, form }));
  }),

  post(decisionPaths.tellingPattern, preparing, async (work, asked, review) => {
    const whom = kindIn(asked.params.whom);
    const answer = whom === 'family' ? readFamily(work, asked) : await readHomeOffice(work, asked, review);
    if (!answer.ok) return show(await page(work, review, { whom, form: answer.form }), 422);
    await recordTelling(work, review, answer.value);
    return goTo(decisionPaths.decision(review.reference), { flash: 'Recorded.' });
  }),

  get(decisionPaths.withdrawalPattern, preparing, async (work, asked, review) => {
    found((await tellingsOf(work, review.id)).find(({ id }) => id === asked.params.id));
    return show(<WithdrawalPage reference={review.reference} form={emptyForm()} />);
  }),

  post(decisionPaths.withdrawalPattern, preparing, async (work, asked, review) => {
    const { id } = found((await tellingsOf(work, review.id)).find((one) => one.id === asked.params.id));
    const answer = readForm(withdrawalForm, asked.body);
    if (!answer.ok) return show(<WithdrawalPage reference={review.reference} form={answer.form} />, 422);
    await withdrawTelling(work, review, { id, reason: answer.value.reason });
    return goTo(decisionPaths.decision(review.reference), { flash: 'The record is withdrawn.' });
  }),
];

function readFamily(work: Work, asked: Asked): FormReading<NewTelling> {
  const answer = readForm(familyTellingForm(work.today), asked.body);
  return answer.ok ? { ok: true, value: { ...answer.value, whom: 'family', formVersion: undefined } } : answer;
}

async function readHomeOffice(work: Work, asked: Asked, review: Review): Promise<FormReading<NewTelling>> {
  const answer = readForm(homeOfficeTellingForm(work.today, await versionsOf(work, review)), asked.body);
  if (!answer.ok) return answer;
  const { formVersion, ...rest } = answer.value;
  const isOurs = formVersion !== undefined && formVersion !== 'other';
  const told = { ...rest, toldBy: '', leaflet: false, challengeExplained: false };
  return { ok: true, value: { ...told, whom: 'home-office', formVersion: isOurs ? Number(formVersion) : undefined } };
}

const kindIn = (text: string | undefined): Told => found(toldKinds.find((kind) => kind === text));

const versionsOf = async (work: Work, { id }: Review): Promise<number[]> =>
  (await homeOfficeFormsOf(work, id)).map(({ version }) => version);

async function page(work: Work, review: Review, { whom, form }: { whom: Told; form: FormState }) {
  const { reference } = review;
  if (whom === 'family') return <FamilyToldPage reference={reference} form={form} />;
  return <HomeOfficeToldPage reference={reference} form={form} versions={await versionsOf(work, review)} />;
}
