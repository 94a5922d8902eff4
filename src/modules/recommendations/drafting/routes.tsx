import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { findingsOf, withNames as findingWithNames, kindOf } from '../../findings/index.js';
import { type OpenRecommendations, onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations } from '../policy.js';
import { type Recommendation, recommendationsOf } from '../queries.js';
import { addresseesAsked } from './addressees.js';
import { changeRecommendation, isOpenToChange } from './change-recommendation.js';
import { ChangePage, DraftPage } from './draft-page.js';
import { draftRecommendation } from './draft-recommendation.js';
import { changeForm, draftErrors, draftForm, recommendationValues } from './form.js';
import { OwnPage } from './own-page.js';
import { ownRecommendations } from './own-recommendations.js';

/** Findings that are agreed, key issues first, and those that the recommendation answers already. */
export async function findingsOffered(work: Work, { review, names }: OpenRecommendations, one?: Recommendation) {
  const all = await findingsOf(work, review.id);
  return all
    .filter(({ id, state }) => state === 'agreed' || one?.findings.includes(id))
    .toSorted((first, second) => Number(second.keyIssue) - Number(first.keyIssue) || first.number - second.number)
    .map((finding) => findingWithNames(finding, names.text))
    .map((finding) => ({ id: finding.id, text: `${finding.number}. ${kindOf(finding)}: ${finding.title}` }));
}

const ownAsked = async (work: Work, open: OpenRecommendations, id: string | undefined) =>
  id === undefined ? undefined : (await ownRecommendations(work, open)).find((one) => one.id === id);

interface Drafting {
  readonly form: FormState;
  readonly own: Awaited<ReturnType<typeof ownAsked>>;
}

async function draftPage(work: Work, open: OpenRecommendations, { form, own }: Drafting) {
  const agencies = await agenciesOf(work, open.review.partnershipId);
  const findings = await findingsOffered(work, open);
  return <DraftPage reference={open.review.reference} form={form} findings={findings} agencies={agencies} own={own} />;
}

/** Begun from a finding, or from an agency's own recommendation. */
async function begun(work: Work, open: OpenRecommendations, { query }: Asked): Promise<Drafting> {
  const own = await ownAsked(work, open, query.own);
  const finding = query.finding;
  if (own === undefined) return { own, form: emptyForm({ findings: finding === undefined ? [] : [finding] }) };
  const agencies = await agenciesOf(work, open.review.partnershipId);
  const agency = agencies.find(({ name }) => name === own.agencyName);
  const form = emptyForm({
    wording: own.text,
    purpose: own.reason,
    expectation: own.outcome,
    madeFor: 'single-agency',
    reach: 'local',
    agencies: agency === undefined ? [] : [agency.id],
    bodies: agency === undefined ? own.agencyName : '',
  });
  return { own, form };
}

async function draft(work: Work, asked: Asked, open: OpenRecommendations) {
  const own = await ownAsked(work, open, asked.query.own);
  const agencies = await agenciesOf(work, open.review.partnershipId);
  const findings = await findingsOffered(work, open);
  const again = async (form: FormState) => show(await draftPage(work, open, { form, own }), 422);
  const ids = { agencies: agencies.map(({ id }) => id), findings: findings.map(({ id }) => id) };
  const read = readForm(draftForm(ids), asked.body);
  if (!read.ok) return again(read.form);
  const { agencies: chosen, all, bodies, why: _first, ...said } = read.value;
  const addressees = addresseesAsked({ chosen, all, words: bodies }, agencies);
  const errors = draftErrors(said, addressees);
  if (errors.length > 0) return again(rejected(asked.body, errors));
  const { id, number } = await draftRecommendation(work, open, { draft: said, addressees, fromReturn: own?.id });
  return goTo(recommendationPaths.one(open.review.reference, id), { flash: `Recommendation ${number} is drafted.` });
}

async function change(work: Work, asked: Asked, open: OpenRecommendations) {
  const one = await recommendationAsked(work, asked, open);
  const { reference } = open.review;
  const findings = await findingsOffered(work, open, one);
  const again = (form: FormState) =>
    show(<ChangePage reference={reference} one={one} form={form} findings={findings} />, 422);
  const read = readForm(changeForm({ findings: findings.map(({ id }) => id) }), asked.body);
  if (!read.ok) return again(read.form);
  const { why, ...said } = read.value;
  const errors = draftErrors(said, one.addressees).filter(({ field }) => field !== 'agencies' && field !== 'bodies');
  if (errors.length > 0) return again(rejected(asked.body, errors));
  await changeRecommendation(work, open, {
    ...{ one, draft: said, why, version: versionOf(asked.body), typed: asked.body },
  });
  return goTo(recommendationPaths.one(reference, one.id), { flash: `Recommendation ${one.number} is changed.` });
}

const keeps = onRecommendations(keepRecommendations);

export const draftingRoutes: readonly Route[] = [
  get(recommendationPaths.newPattern, keeps, async (work, asked, open) =>
    show(await draftPage(work, open, await begun(work, open, asked))),
  ),
  post(recommendationPaths.newPattern, keeps, draft),

  get(recommendationPaths.belowPattern('change'), keeps, async (work, asked, open) => {
    const one = await recommendationAsked(work, asked, open);
    const { reference } = open.review;
    if (!isOpenToChange(one.state))
      return goTo(recommendationPaths.one(reference, one.id), {
        flash: 'It is settled. Open it again before you change it.',
      });
    const form = recommendationValues(one, open.names.toPseudonyms);
    const findings = await findingsOffered(work, open, one);
    return show(<ChangePage reference={reference} one={one} form={form} findings={findings} />);
  }),
  post(recommendationPaths.belowPattern('change'), keeps, change),

  get(recommendationPaths.pagePattern('from-returns'), keeps, async (work, _asked, open) => {
    const all = await recommendationsOf(work, open.review.id);
    const taken = new Map(all.flatMap((one) => (one.fromReturn === null ? [] : [[one.fromReturn, one] as const])));
    return show(<OwnPage open={open} own={await ownRecommendations(work, open)} taken={taken} />);
  }),
];
