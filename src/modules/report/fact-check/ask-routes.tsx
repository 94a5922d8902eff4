import { addWorkingDays } from '../../../kernel/working-days.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf, agencyContactsOf, contactAmong } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { checkingPaths } from '../checking-paths.js';
import { askForFacts } from '../checking-policy.js';
import { partsToCheck } from '../checks/read.js';
import { versionsOf } from '../queries.js';
import { askForFactCheck } from './ask.js';
import { AskPage } from './ask-page.js';
import { askForm } from './form.js';
import { calledIn, othersOnPage, paragraphsOf, suggestedFor } from './rules.js';

/** How long an agency has by default. */
const WORKING_DAYS = 10;

const asking = onReview(askForFacts);

async function opened(work: Work, { params, body }: Asked, review: OpenReview) {
  const agencies = await agenciesOf(work, review.partnershipId, 'with-ended');
  const agency = found(agencies.find(({ id }) => id === params.agency));
  const version = found((await versionsOf(work, review.id))[0]);
  const paragraphs = paragraphsOf(partsToCheck(review.reference, version));
  const { toPseudonyms } = await namesOf(work, review);
  const suggested = suggestedFor(paragraphs, calledIn(agency.name, toPseudonyms));
  const others = paragraphs.filter((one) => !suggested.includes(one));
  const sections = [body.asked ?? [], body.verb === 'more' ? (body.section ?? []) : []].flat().map(String);
  const ticked = [body.passages ?? []].flat().map(String);
  const { shown, more } = othersOnPage(others, { asked: sections, ticked });
  const page = (form: FormState) => (
    <AskPage
      reference={review.reference}
      {...{ agency, version, suggested, more, form, others: shown }}
      asked={[...new Set(sections)]}
    />
  );
  return { agency, version, paragraphs, suggested, page };
}

export const askRoutes: readonly Route[] = [
  get(checkingPaths.askPattern, asking, async (work, asked, review) => {
    const { agency, suggested, page } = await opened(work, asked, review);
    const contact = contactAmong(await agencyContactsOf(work, [agency.id]));
    const known = {
      ...dayValues('dueOn', addWorkingDays(work.today, WORKING_DAYS)),
      contactName: contact?.name,
      contactEmail: contact?.email,
      passages: suggested.map(({ id }) => id),
    };
    return show(page(emptyForm(known)));
  }),

  post(checkingPaths.askPattern, asking, async (work, asked, review) => {
    const { agency, version, paragraphs, page } = await opened(work, asked, review);
    if (asked.body.verb === 'more') return show(page(rejected(asked.body, [])));
    const read = readForm(askForm(work.today), asked.body);
    if (!read.ok) return show(page(read.form), 422);
    const { passages: chosen, versionId, ...rest } = read.value;
    const passages = paragraphs.filter(({ id }) => chosen.includes(id));
    const refuse = (message: string) => show(page(rejected(asked.body, [{ field: 'passages', message }])), 422);
    if (versionId !== version.id) return refuse('There is a newer version now: choose its passages');
    if (passages.length === 0) return refuse('Select at least one passage');
    if (!(await askForFactCheck(work, review, { ...rest, versionId, agencyId: agency.id, passages })))
      return refuse('This agency has been put passages of this version already');
    return goTo(checkingPaths.factChecks(review.reference), { flash: 'The agency has been written to.' });
  }),
];
