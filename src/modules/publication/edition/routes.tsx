import { z } from 'zod';
import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { identifiersOpenIn } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { standingOf } from '../gate/situation.js';
import { textsOf } from '../gate/texts-of.js';
import { publicationPaths } from '../paths.js';
import { keepPublication, seePublication } from '../policy.js';
import { piecesOf } from './content.js';
import { EditionPage } from './edition-page.js';
import { putPassageBack, removePassage } from './remove.js';
import { SectionPage } from './section-page.js';

const removalForm = z.object({
  passage: textField({ what: 'The words', max: 10_000 }),
  instead: textField({ what: 'What stands in their place', max: 1000 }),
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is left out' }),
});

const [sees, keeps] = [onReview(seePublication), onReview(keepPublication)];

async function sectionAsked(work: Work, { params }: Asked, review: OpenReview) {
  const { edition, whole, removals } = await standingOf(work, review);
  const isIt = (one: { part: string; key: string }): boolean => one.part === params.part && one.key === params.key;
  return {
    section: found(edition && piecesOf(edition).find(isIt)),
    whole: found(whole && piecesOf(whole).find(isIt)),
    removals: removals.filter(isIt),
  };
}

export const editionRoutes: readonly Route[] = [
  get(publicationPaths.editionPattern, sees, async (work, _asked, review) => {
    const { reference } = review;
    const { edition, version, removals, publication } = await standingOf(work, review);
    const finds =
      edition === undefined ? [] : await identifiersOpenIn(work, review, textsOf(reference, { edition, publication }));
    return show(<EditionPage {...{ reference, edition, removals, finds }} hasFinalDraft={version !== undefined} />);
  }),

  get(publicationPaths.sectionPattern, sees, async (work, asked, review) =>
    show(await page(work, asked, { review, form: emptyForm() })),
  ),

  post(publicationPaths.sectionPattern, keeps, async (work, asked, review) => {
    const read = readForm(removalForm, asked.body);
    if (!read.ok) return show(await page(work, asked, { review, form: read.form }), 422);
    const { whole } = await sectionAsked(work, asked, review);
    const draft = { ...read.value, part: whole.part, key: whole.key };
    if ((await removePassage(work, review, { draft, section: whole })) === 'removed')
      return goTo(publicationPaths.section(review.reference, whole), {
        flash: 'Left out. Whoever had looked through it or approved it does so anew.',
      });
    const message = 'The section does not say it in these words: copy them from the text';
    return show(await page(work, asked, { review, form: rejected(asked.body, [{ field: 'passage', message }]) }), 422);
  }),

  post(publicationPaths.putBackPattern, keeps, async (work, asked, review) => {
    const id = asked.params.removal ?? '';
    await putPassageBack(work, review, found(isUuid(id) ? id : undefined));
    return goTo(publicationPaths.edition(review.reference), { flash: 'Put back.' });
  }),
];

async function page(work: Work, asked: Asked, { review, form }: { review: OpenReview; form: FormState }) {
  const { section, removals } = await sectionAsked(work, asked, review);
  const may = keepPublication.may(review.roles);
  return <SectionPage reference={review.reference} {...{ section, removals, form }} keeps={may} />;
}
