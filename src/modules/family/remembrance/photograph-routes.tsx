import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import {
  DOCUMENT_BYTES,
  fileAnswer,
  findDocument,
  maySeeDocument,
  versionsOf,
  viewerOn,
} from '../../documents/index.js';
import { type OpenReview, onReview, subjectsOf } from '../../reviews/index.js';
import { familyPaths } from '../paths.js';
import { keepFamily, seePhotograph } from '../policy.js';
import { contactsOf } from '../queries.js';
import { consentOf } from './consent.js';
import { ConsentKeptPage } from './consent-kept-page.js';
import { keepPhotograph } from './keep-photograph.js';
import { PhotographPage } from './photograph-page.js';

const looking = onReview(seePhotograph);

export const photographRoutes = [
  post(
    familyPaths.photographFilePattern,
    onReview(keepFamily),
    async (work, asked, review) => {
      const consent = found(await consentOf(work, review));
      const [file] = asked.spooled ?? [];
      const refused =
        file === undefined || file.fileName === ''
          ? 'Choose a file'
          : await keepPhotograph(work, review, { consent, file });
      if (refused === undefined)
        return goTo(familyPaths.consent(review.reference), { flash: 'The photograph is kept.' });
      const agreedBy = (await contactsOf(work, review, 'family')).find(({ id }) => id === consent.contactId);
      const form = { values: {}, errors: [{ field: 'photograph', message: refused }] };
      return show(
        <ConsentKeptPage reference={review.reference} consent={consent} agreedBy={agreedBy} form={form} />,
        422,
      );
    },
    { uploads: DOCUMENT_BYTES, spool: true },
  ),

  get(familyPaths.photographPattern, looking, async (work, _asked, review) => show(await page(work, review, false))),

  post(familyPaths.photographPattern, looking, async (work, _asked, review) => show(await page(work, review, true))),

  get(familyPaths.picturePattern, looking, async (work, asked, review) => {
    const { document, version } = await shownOf(work, review);
    const kept = found(version?.id === asked.params.picture ? version : undefined);
    work.saw(review.id, 'family-photograph', kept.id);
    return fileAnswer(work, found(document), kept, { inline: true });
  }),
];

/** The photograph under the consent that holds. */
async function shownOf(work: Work, review: OpenReview) {
  const consent = await consentOf(work, review);
  const document = consent?.documentId ? await findDocument(work, consent.documentId) : undefined;
  const mayLook = document !== undefined && maySeeDocument(document, await viewerOn(work, review));
  const [version] = document !== undefined && mayLook ? await versionsOf(work, document) : [];
  return { consent, document, version };
}

async function page(work: Work, review: OpenReview, isPressed: boolean) {
  const { consent, version } = await shownOf(work, review);
  const victim = (await subjectsOf(work, review.id)).find(({ role }) => role === 'victim');
  const standing = !consent?.documentId ? 'none' : version === undefined ? 'closed' : 'ready';
  const picture =
    isPressed && version !== undefined ? { picture: familyPaths.picture(review.reference, version.id) } : {};
  return (
    <PhotographPage
      reference={review.reference}
      person={victim?.pseudonym ?? review.pseudonym}
      consent={consent}
      standing={standing}
      {...picture}
    />
  );
}
