import { dayInLondon, timeInLondon } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { partnershipSlug } from '../partnership-slug.js';
import { publicationPaths } from '../paths.js';
import { runPublication } from '../policy.js';
import { addressFor, editionsOf, type Publication, publicationOf } from '../queries.js';
import { readPage } from './form.js';
import { leftItsAddress } from './left-its-address.js';
import { letterFile, letterWords } from './letter-file.js';
import { PublicPagePage } from './public-page-page.js';
import { savePage } from './save-page.js';

const runs = onReview(runPublication);

async function page(work: Work, review: OpenReview, form: FormState, now: Publication, isTakenOver = false) {
  const { shortName } = found(await findPartnership(work, review.partnershipId));
  return (
    <PublicPagePage
      reference={review.reference}
      version={now.version}
      address={`/${partnershipSlug(shortName)}/`}
      isPublic={now.state === 'published'}
      hasLeftAddress={leftItsAddress(now, await editionsOf(work, review.id))}
      {...{ isTakenOver }}
      hasLetterFile={(await letterFile(work, review)) !== undefined}
      form={form}
    />
  );
}

const asForm = (one: Publication): FormState => {
  const { title, contentNote, opening, letter, mediaLines, libraryLink, embargo } = one;
  const { publishAt, embargoUntil, staysUntil } = one;
  return emptyForm({
    ...{ slug: addressFor(one) ?? undefined, title, contentNote, opening, letter, mediaLines, libraryLink, embargo },
    ...(publishAt === null
      ? {}
      : { ...dayValues('publishOn', dayInLondon(publishAt)), publishTime: timeInLondon(publishAt) }),
    ...(embargoUntil === null
      ? {}
      : { ...dayValues('embargoOn', dayInLondon(embargoUntil)), embargoTime: timeInLondon(embargoUntil) }),
    ...(staysUntil === null ? {} : dayValues('staysUntil', staysUntil)),
  });
};

const REFUSED = {
  'address-taken': 'Another review has this address: enter another',
  'address-gone':
    'A report was public at this address and was taken away with it: nothing stands there again. Enter another',
  'address-stays': 'The review stands in the public library already: its address stays as it is',
} as const;

export const pageRoutes: readonly Route[] = [
  get(publicationPaths.pagePattern, runs, async (work, asked, review) => {
    const now = await publicationOf(work, review);
    const words = asked.query.letter === 'file' ? await letterWords(work, review) : undefined;
    if (words !== undefined) return show(await page(work, review, asForm({ ...now, letter: words }), now, true));
    return show(await page(work, review, asForm(now), now));
  }),

  post(publicationPaths.pagePattern, runs, async (work, asked, review) => {
    const now = await publicationOf(work, review);
    const read = readPage(asked.body, now, work.today);
    if (!read.ok) return show(await page(work, review, read.form, now), 422);
    const saved = await savePage(work, review, {
      draft: read.value,
      version: versionOf(asked.body),
      typed: asked.body,
    });
    if (saved !== 'saved') {
      const error =
        typeof saved === 'object'
          ? { field: saved.field, message: saved.says }
          : { field: 'slug', message: REFUSED[saved] };
      const form = rejected(asked.body, [error]);
      return show(await page(work, review, form, now), 422);
    }
    return goTo(publicationPaths.home(review.reference), { flash: 'Saved.' });
  }),
];
