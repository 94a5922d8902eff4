import { authorise, found } from '../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { emptyForm, type FormState, readForm } from '../../web/forms.js';
import { type OpenReview, onReview } from '../reviews/index.js';
import {
  keepDocuments,
  type OpenDocument,
  type OpenPlace,
  type PlaceGuards,
  partnershipGuards,
  reviewGuards,
  undertake,
} from './guards.js';
import { viewFrom } from './list-view.js';
import { openingsOf } from './openings.js';
import { DocumentPage } from './pages/document-page.js';
import { ListPage } from './pages/list-page.js';
import { documentPatterns, documentsPaths, PARTNERSHIP_BASE, REVIEW_BASE } from './paths.js';
import { readyMarkup } from './preview/make-ready.js';
import { ReadPage } from './preview/read-page.js';
import { asNodes } from './preview/word-text.js';
import { documentsOf, isFree } from './queries.js';
import { releaseRoutes } from './release/routes.js';
import { isBound, mayAddVersion, mayPutBack, mayRelease, maySeeOpenings, mayWithdraw } from './rules.js';
import { hasScanner } from './scanning/scanner.js';
import { fileAnswer, noteOpening } from './storage/file-answer.js';
import { acceptUndertaking, undertakingsOf } from './undertaking.js';
import { UndertakingPage } from './undertaking-page.js';
import { undertakingForm } from './upload/form.js';
import { uploadRoutes } from './upload/routes.js';
import { versionsOf } from './versions-of.js';

async function list(work: Work, asked: Asked, place: OpenPlace) {
  const { reference, who } = place;
  return show(
    <ListPage
      place={place}
      documents={await documentsOf(work, place.holder)}
      view={viewFrom(asked.query)}
      mayKeep={reference === undefined || keepDocuments.may(who.roles)}
      undertakeAt={reference === undefined || isBound(who) ? undefined : documentsPaths.undertaking(reference)}
      scanner={hasScanner(work)}
    />,
  );
}

async function one(work: Work, _asked: Asked, opened: OpenDocument) {
  const { document, who, holder } = opened;
  if ('id' in holder) work.saw(holder.id, 'document', document.id);
  return show(
    <DocumentPage
      opened={opened}
      versions={await versionsOf(work, document)}
      openings={maySeeOpenings(document, who) ? await openingsOf(work, document) : undefined}
      may={{
        addVersion: mayAddVersion(document, who),
        release: mayRelease(document, who),
        withdraw: mayWithdraw(document, who),
        putBack: mayPutBack(document, who),
      }}
      scanner={hasScanner(work)}
    />,
  );
}

const versionIn = async (work: Work, asked: Asked, { document }: OpenDocument) =>
  found((await versionsOf(work, document)).find(({ number }) => String(number) === asked.params.number));

async function read(work: Work, asked: Asked, opened: OpenDocument) {
  const version = await versionIn(work, asked, opened);
  authorise(version.kind === 'docx' && isFree(version));
  const markup = await readyMarkup(work, version);
  if (typeof markup !== 'string')
    return show(<ReadPage opened={opened} version={version} text={markup === null ? 'not-for-a-page' : 'not-yet'} />);
  await noteOpening(work, opened.document, { version, shown: true });
  return show(<ReadPage opened={opened} version={version} text={asNodes(markup)} />);
}

const placeRoutes = (base: string, guards: PlaceGuards) => {
  const at = documentPatterns(base);
  const { see, seeOne } = guards;
  return [
    get(at.list, see, list),
    ...uploadRoutes(base, guards),
    get(at.document, seeOne, one),
    get(at.file, seeOne, async (work, asked, opened) =>
      fileAnswer(work, opened.document, await versionIn(work, asked, opened)),
    ),
    get(at.shown, seeOne, async (work, asked, opened) =>
      fileAnswer(work, opened.document, await versionIn(work, asked, opened), { inline: true }),
    ),
    get(at.read, seeOne, read),
    ...releaseRoutes(base, guards),
  ];
};

export const routes = [
  ...placeRoutes(REVIEW_BASE, reviewGuards),
  ...placeRoutes(PARTNERSHIP_BASE, partnershipGuards),
  get(documentsPaths.undertakingPattern, onReview(undertake), async (work, _asked, review) =>
    show(await undertakingPage(work, review, emptyForm())),
  ),
  post(documentsPaths.undertakingPattern, onReview(undertake), async (work, asked, review) => {
    const answer = readForm(undertakingForm, asked.body);
    if (!answer.ok) return show(await undertakingPage(work, review, answer.form), 422);
    await acceptUndertaking(work, review);
    return goTo(documentsPaths.ofReview(review.reference).list, {
      flash: 'Thank you. Papers that are released to you are open now.',
    });
  }),
];

async function undertakingPage(work: Work, { id, reference }: OpenReview, form: FormState) {
  const { actor } = work;
  const own = (await undertakingsOf(work, id)).find(
    ({ personId }) => actor.kind === 'person' && personId === actor.personId,
  );
  const name = actor.kind === 'person' ? actor.name : '';
  return <UndertakingPage reference={reference} name={name} acceptedAt={own?.acceptedAt} form={form} />;
}
