import { get, post, show } from '../../../../platform/http/route.js';
import { listInWords } from '../../../../web/formats.js';
import { emptyForm, readForm, rejected } from '../../../../web/forms.js';
import type { AnswererRole } from '../../kinds.js';
import type { AskedAgency } from '../../queries.js';
import { answererForm, declineForm } from './forms.js';
import { nameAnswerer, sayNamingBlocker } from './name-answerer.js';
import { back, keeping, openOne, path } from './open-one.js';
import { AnswererPage, DeclinePage } from './people-pages.js';
import { confirmNominations, declineNominations } from './settle-nominations.js';

const pages: Readonly<Record<AnswererRole, string>> = { 'imr-author': 'author', 'agency-senior': 'senior' };

const answererRoutes = (['imr-author', 'agency-senior'] as const).flatMap((role) => {
  const before = (one: AskedAgency) => (role === 'imr-author' ? one.author : one.senior)?.name;
  return [
    get(path(pages[role]), keeping, async (work, asked, review) => {
      const one = await openOne(work, asked, review);
      const named = one.nominations.find((each) => each.role === role && each.settledAs === null);
      const form = emptyForm({ name: named?.name, post: named?.post, email: named?.email });
      return show(
        <AnswererPage reference={review.reference} asked={one} role={role} before={before(one)} form={form} />,
      );
    }),
    post(path(pages[role]), keeping, async (work, asked, review) => {
      const one = await openOne(work, asked, review);
      const page = { reference: review.reference, asked: one, role, before: before(one) };
      const answer = readForm(answererForm(page.before !== undefined), asked.body);
      if (!answer.ok) return show(<AnswererPage {...page} form={answer.form} />, 422);
      const blockers = await nameAnswerer(work, review, one, { ...answer.value, role, typed: asked.body });
      if (blockers.length > 0)
        return show(<AnswererPage {...page} form={rejected(asked.body, blockers.map(sayNamingBlocker))} />, 422);
      return back(review, one, `${answer.value.name} has been told and has access.`);
    }),
  ];
});

const nominationRoutes = [
  post(path('confirm'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const refused = await confirmNominations(work, review, one, asked.body);
    const said = refused.map(
      ({ name, blockers }) => `${name}: ${listInWords(blockers.map((blocker) => sayNamingBlocker(blocker).message))}.`,
    );
    return back(review, one, said.length === 0 ? 'They have been told and have access.' : said.join(' '));
  }),
  get(path('decline'), keeping, async (work, asked, review) =>
    show(<DeclinePage reference={review.reference} asked={await openOne(work, asked, review)} form={emptyForm()} />),
  ),
  post(path('decline'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const answer = readForm(declineForm, asked.body);
    if (!answer.ok) return show(<DeclinePage reference={review.reference} asked={one} form={answer.form} />, 422);
    await declineNominations(work, review, one, { ...answer.value, typed: asked.body });
    return back(review, one, 'The contact has been asked to name somebody else.');
  }),
];

export const peopleRoutes = [...answererRoutes, ...nominationRoutes];
