import { type Asked, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import { emptyForm, readForm } from '../../../web/forms.js';
import { safeBack } from '../../accounts/index.js';
import { reviewPaths } from '../paths.js';
import { type BareReview, findReview, rolesOn, undeclaredReview } from '../queries.js';
import { DeclarationPage } from './declaration-page.js';
import { declare } from './declare.js';
import { declarationForm } from './form.js';
import { mayDeclareLink } from './rules.js';

/** Whoever has a role on the review, declared or not: the one page that asks for no declaration first. Nothing of the case is on it. */
const onDeclaration: Guard<BareReview> = {
  permission: 'review.declare',
  says: 'Anyone with a role on the review',
  signInFirst: true,
  open: async (work, asked) => {
    const reference = asked.params.reference ?? '';
    const review = (await findReview(work, reference)) ?? (await undeclaredReview(work, reference));
    if (review === undefined) return undefined;
    return (await rolesOn(work, review)).size > 0 ? review : undefined;
  },
};

const backOf = (text: Asked['query'][string], reference: string): string => {
  const back = safeBack(text);
  return back === '/' ? reviewPaths.overview(reference) : back;
};

export const declarationRoutes = [
  get(reviewPaths.declarationPattern, onDeclaration, async (work, asked, review) =>
    show(
      <DeclarationPage
        reference={review.reference}
        back={backOf(asked.query.back, review.reference)}
        form={emptyForm()}
        mayHaveLink={mayDeclareLink(await rolesOn(work, review))}
      />,
    ),
  ),

  post(reviewPaths.declarationPattern, onDeclaration, async (work, asked, review) => {
    const { reference } = review;
    const back = backOf([asked.body.back ?? ''].flat()[0], reference);
    const mayHaveLink = mayDeclareLink(await rolesOn(work, review));
    const answer = readForm(
      declarationForm(mayHaveLink ? ['none', 'link', 'conflict'] : ['none', 'conflict']),
      asked.body,
    );
    if (!answer.ok)
      return show(
        <DeclarationPage reference={reference} back={back} form={answer.form} mayHaveLink={mayHaveLink} />,
        422,
      );
    await declare(work, review, answer.value);
    if (answer.value.declared === 'none') return goTo(back);
    if (answer.value.declared === 'link')
      return goTo(back, {
        flash: 'Your declaration is kept. The co-ordinator decides whether you go on, and is told.',
      });
    return goTo('/', { flash: 'Your declaration is kept, and your access to this review has ended.' });
  }),
];
