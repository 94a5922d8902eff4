import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { type OpenReview, onReview, pseudonymError, subjectsOf } from '../../reviews/index.js';
import { familyPaths } from '../paths.js';
import { keepFamily } from '../policy.js';
import { contactsOf } from '../queries.js';
import { agreementsOf, agreePseudonyms } from './agree-pseudonyms.js';
import { agreementForm } from './form.js';
import { PseudonymsPage } from './pages.js';

const keeping = onReview(keepFamily);
const fieldFor = (subjectId: string): string => `pseudonym-${subjectId}`;

export const pseudonymRoutes = [
  get(familyPaths.pseudonymsPattern, keeping, async (work, _asked, review) => {
    const names = (await subjectsOf(work, review.id)).map(({ id, pseudonym }) => [fieldFor(id), pseudonym]);
    return show(
      await page(work, review, emptyForm({ ...Object.fromEntries(names), ...dayValues('agreedOn', work.today) })),
    );
  }),

  post(familyPaths.pseudonymsPattern, keeping, async (work, asked, review) => {
    const [subjects, contacts] = [await subjectsOf(work, review.id), await contactsOf(work, review, 'family')];
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    const answer = readForm(agreementForm(work.today, ids(subjects), ids(contacts)), asked.body);
    if (!answer.ok) return show(await page(work, review, answer.form), 422);
    const { contactId, agreedOn, realNameWanted, words, ...given } = answer.value;
    const names = new Map(
      subjects.map(({ id }) => [id, String(Object.entries(given).find(([name]) => name === fieldFor(id))?.[1])]),
    );
    const contact = found(contacts.find(({ id }) => id === contactId));
    const agreement = { contact, agreedOn, realNameWanted, words, names };
    const refused = await agreePseudonyms(work, review, { agreement, subjects });
    if (refused.length > 0) {
      const errors = refused.map(({ subjectId, blocker }) => ({
        ...pseudonymError(blocker),
        field: fieldFor(subjectId),
      }));
      return show(await page(work, review, { values: asked.body, errors }), 422);
    }
    return goTo(familyPaths.family(review.reference), { flash: 'The names are kept.' });
  }),
];

const page = async (work: Work, review: OpenReview, form: FormState) => (
  <PseudonymsPage
    reference={review.reference}
    form={form}
    subjects={await subjectsOf(work, review.id)}
    contacts={await contactsOf(work, review, 'family')}
    agreed={await agreementsOf(work, review)}
  />
);
