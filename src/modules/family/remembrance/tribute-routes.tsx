import { get, goTo, post, show } from '../../../platform/http/route.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { recordsOf } from '../queries.js';
import { tributeForm } from './form.js';
import { keepTribute } from './keep-tribute.js';
import { TributePage } from './pages.js';

export const tributeRoutes = [
  get(familyPaths.tributePattern, onSafeContact(), async (work, _asked, { review, contact }) => {
    const [newest] = (await recordsOf(work, contact)).tributes;
    const form = emptyForm({
      words: newest?.words,
      mayPrint: newest?.mayPrint,
      ...dayValues('givenOn', newest?.givenOn ?? work.today),
    });
    return show(<TributePage reference={review.reference} contact={contact} form={form} after={newest?.number ?? 0} />);
  }),

  post(familyPaths.tributePattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const after = versionOf(asked.body) ?? 0;
    const answer = readForm(tributeForm(work.today), asked.body);
    if (!answer.ok)
      return show(<TributePage reference={review.reference} contact={contact} form={answer.form} after={after} />, 422);
    await keepTribute(work, contact, { tribute: answer.value, after, typed: asked.body });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Kept.' });
  }),
];
