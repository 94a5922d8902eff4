import { download, get, goTo, post, show } from '../../../../platform/http/route.js';
import { emptyForm } from '../../../../web/forms.js';
import { contactPaths } from '../../paths.js';
import { emptyTemplate } from '../../word/empty-template.js';
import { readPeople } from './form.js';
import { heldByLink, openByLink, type RequestInHand } from './held-by-link.js';
import { namePeople } from './name-people.js';
import { EndedPage, RequestPage } from './pages.js';
import { WhoPage } from './who-page.js';

/** What was named and is not settled stands in the form. */
function valuesOf({ nominations }: RequestInHand) {
  const waiting = nominations.filter(({ settledAs }) => settledAs === null);
  const author = waiting.find(({ role }) => role === 'imr-author');
  const senior = waiting.find(({ role }) => role === 'agency-senior');
  return emptyForm({
    authorName: author?.name,
    authorPost: author?.post,
    authorEmail: author?.email,
    independent: author && (author.independent === true ? 'yes' : 'no'),
    independence: author?.independence,
    seniorName: senior?.name,
    seniorPost: senior?.post,
    seniorEmail: senior?.email,
  });
}

export const contactRoutes = [
  get(contactPaths.requestPattern, heldByLink, (work, _asked, held) =>
    show(held.request.endedAs === null ? <RequestPage held={held} today={work.today} /> : <EndedPage held={held} />),
  ),
  get(contactPaths.templatePattern, openByLink, async (_work, _asked, held) => {
    const { name, type, bytes } = await emptyTemplate(held);
    return download(name, type, bytes);
  }),
  get(contactPaths.whoPattern, openByLink, (_work, _asked, held) =>
    show(<WhoPage held={held} form={valuesOf(held)} />),
  ),
  post(contactPaths.whoPattern, openByLink, async (work, asked, held) => {
    const answer = readPeople(asked.body);
    if (!answer.ok) return show(<WhoPage held={held} form={answer.form} />, 422);
    await namePeople(work, held, answer.value);
    return goTo(contactPaths.request(held.request.id), {
      flash: 'Thank you. The partnership has been told whom you named.',
    });
  }),
];
