import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { familyCommentsOn } from '../../family/index.js';
import { namesOf } from '../../named-people/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { checkingPaths } from '../checking-paths.js';
import { askForFacts } from '../checking-policy.js';
import { partsToCheck } from '../checks/read.js';
import { versionsOf } from '../queries.js';
import { BoardPage } from './board-page.js';
import { closeForm, settleForm } from './form.js';
import { closeFactCheck, remindOfFactCheck, settlePassage } from './keep.js';
import { OnePage } from './one-page.js';
import { checkAsked } from './opened.js';
import { type FactCheck, factChecksOf, remindersOf } from './queries.js';
import { type CloseRefusal, calledIn, paragraphsOf, suggestedFor } from './rules.js';

const asking = onReview(askForFacts);

/** Most of the agencies that no paragraph names are of no interest: those that one names stand first. */
async function boardPage(work: Work, review: OpenReview) {
  const { id, reference } = review;
  const agencies = await agenciesOf(work, review.partnershipId, 'with-ended');
  const checks = await factChecksOf(work, id);
  const [version] = await versionsOf(work, id);
  const paragraphs = version === undefined ? [] : paragraphsOf(partsToCheck(reference, version));
  const { toPseudonyms } = await namesOf(work, review);
  const asked = new Set(checks.flatMap((one) => (one.versionId === version?.id ? [one.agencyId] : [])));
  const toAsk = agencies
    .filter((agency) => version !== undefined && !asked.has(agency.id))
    .map((agency) => ({ ...agency, paragraphs: suggestedFor(paragraphs, calledIn(agency.name, toPseudonyms)).length }))
    .sort((one, other) => other.paragraphs - one.paragraphs || one.name.localeCompare(other.name));
  const nameOf = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return (
    <BoardPage
      reference={reference}
      today={work.today}
      checks={checks.map((one) => ({ ...one, agencyName: nameOf.get(one.agencyId) ?? 'An agency' }))}
      toAsk={toAsk}
      hasVersion={version !== undefined}
      family={await familyCommentsOn(work, id, 'draft')}
    />
  );
}

async function onePage(
  work: Work,
  review: OpenReview,
  { check, form, at }: { check: FactCheck; form: FormState; at?: string },
) {
  const agencies = await agenciesOf(work, review.partnershipId, 'with-ended');
  const agencyName = agencies.find(({ id }) => id === check.agencyId)?.name ?? 'An agency';
  const reminders = await remindersOf(work, check);
  return <OnePage reference={review.reference} {...{ agencyName, check, reminders, form, at }} />;
}

const closeWords: Readonly<Record<CloseRefusal, string>> = {
  'to-settle': 'Settle each passage that is not right first',
  'note-missing': 'Enter what was tried before it is closed without an answer',
  closed: 'It is closed already',
};

export const factCheckRoutes: readonly Route[] = [
  get(checkingPaths.factChecksPattern, asking, async (work, _asked, review) => show(await boardPage(work, review))),

  get(checkingPaths.factCheckPattern, asking, async (work, asked, review) => {
    const check = await checkAsked(work, asked, review);
    return show(await onePage(work, review, { check, form: emptyForm() }));
  }),

  post(checkingPaths.passagePattern, asking, async (work, asked, review) => {
    const check = await checkAsked(work, asked, review);
    const passage = found(check.passages.find(({ id }) => id === asked.params.passage));
    const read = readForm(settleForm, asked.body);
    if (!read.ok) return show(await onePage(work, review, { check, form: read.form, at: passage.id }), 422);
    const { settledAs: as, text } = read.value;
    await settlePassage(work, review, { check, passage, as, text, version: versionOf(asked.body) });
    return goTo(checkingPaths.factCheck(review.reference, check.id), { flash: 'Settled.' });
  }),

  post(checkingPaths.remindedPattern, asking, async (work, asked, review) => {
    const check = await checkAsked(work, asked, review);
    const sent = await remindOfFactCheck(work, { check, reference: review.reference, step: undefined });
    return goTo(checkingPaths.factCheck(review.reference, check.id), {
      flash: sent ? 'A reminder is on its way.' : 'Nothing is awaited here: no reminder was sent.',
    });
  }),

  post(checkingPaths.closedPattern, asking, async (work, asked, review) => {
    const check = await checkAsked(work, asked, review);
    const read = readForm(closeForm, asked.body);
    if (!read.ok) return show(await onePage(work, review, { check, form: read.form }), 422);
    const refused = await closeFactCheck(work, review, { check, note: read.value.note });
    if (refused !== undefined) {
      const form = rejected(asked.body, [{ field: 'note', message: closeWords[refused] }]);
      return show(await onePage(work, review, { check, form }), 422);
    }
    return goTo(checkingPaths.factChecks(review.reference), { flash: 'Closed.' });
  }),
];
