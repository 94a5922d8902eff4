import { found } from '../../../platform/errors.js';
import { type Asked, get, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { givenOf } from '../../board/index.js';
import { leafletIsPublic, publicationOf } from '../../publication/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { HomePage } from '../home-page.js';
import { leafletForms } from '../kinds.js';
import { type LeafletFormat, leafletPaths } from '../paths.js';
import { keepLeaflet, seeLeaflet, signLeaflet } from '../policy.js';
import { openLeaflet } from '../proposing/open-leaflet.js';
import { type LeafletVersion, leafletsOf } from '../queries.js';
import { type SettlingRefusal, settlingRefused } from '../signing/rules.js';
import { finds } from '../signing/scan.js';
import { standingOf } from '../signing/standing.js';
import { leafletFile, pagesFilled, standingOfVersion } from './files.js';
import { formAsked } from './parts.js';
import { PreviewPage } from './preview-page.js';
import { VersionPage, type VersionPageProps } from './version-page.js';

const [sees, keeps] = [onReview(seeLeaflet), onReview(keepLeaflet)];
const formats: readonly LeafletFormat[] = ['docx', 'pdf'];

export async function homePage(work: Work, review: OpenReview, form: FormState = emptyForm()) {
  const standing = await standingOf(work, review);
  const names = await namesOfPeople(
    work,
    standing.versions.flatMap(({ madeBy, settledBy }) => (settledBy === null ? [madeBy] : [madeBy, settledBy])),
  );
  return (
    <HomePage
      reference={review.reference}
      {...{ standing, names, form }}
      pages={pagesFilled(standing.draft.content, work)}
      keeps={keepLeaflet.may(review.roles)}
      isPublic={await leafletIsPublic(work, review)}
    />
  );
}

/** The version that the address names, if the asker reads it. */
export const versionAsked = async (work: Work, { params }: Asked, review: OpenReview): Promise<LeafletVersion> =>
  found((await leafletsOf(work, review.id)).find(({ number }) => String(number) === params.number));

/** A version with what the asker may do with it. */
export async function versionPage(
  work: Work,
  review: OpenReview,
  { version, asked, form = emptyForm() }: { version: LeafletVersion; asked: Asked; form?: FormState },
) {
  const leafletForm = formAsked(asked.query);
  const people = version.settledBy === null ? [version.madeBy] : [version.madeBy, version.settledBy];
  return (
    <VersionPage
      reference={review.reference}
      {...{ version, leafletForm, form }}
      pages={pagesFilled(version.content, work)[leafletForm]}
      names={await namesOfPeople(work, people)}
      offers={await offersOf(work, review, version)}
      publicity={await publicityOf(work, review, version)}
      given={version.outcome === 'signed' ? await givenVersion(work, version) : undefined}
      keeps={keepLeaflet.may(review.roles)}
    />
  );
}

const givenVersion = async (work: Work, { id, partnershipId }: LeafletVersion) =>
  (await givenOf(work, partnershipId, 'learning-leaflet', [id])).get(id) ?? [];

async function offersOf(work: Work, review: OpenReview, version: LeafletVersion): Promise<VersionPageProps['offers']> {
  if (version.outcome !== null) return {};
  const by = personIn(work);
  const identifiersOpen = (await finds(work, review, version.content)).length;
  const refused = (outcome: 'signed' | 'sent-back' | 'taken-back'): SettlingRefusal | 'may' =>
    settlingRefused(version, { outcome, by, identifiersOpen }) ?? 'may';
  const signs = signLeaflet.may(review.roles);
  return {
    ...(signs ? { signed: refused('signed'), 'sent-back': refused('sent-back') } : {}),
    ...(keepLeaflet.may(review.roles) ? { 'taken-back': refused('taken-back') } : {}),
  };
}

async function publicityOf(
  work: Work,
  review: OpenReview,
  { outcome, publicAt, publicEndedAt }: LeafletVersion,
): Promise<VersionPageProps['publicity']> {
  if (outcome !== 'signed' || !keepLeaflet.may(review.roles)) return undefined;
  if ((await publicationOf(work, review)).state !== 'published') return 'report-not-public';
  const standsThere = publicAt !== null && publicEndedAt === null && (await leafletIsPublic(work, review));
  return standsThere ? 'is-public' : 'may-be-made';
}

export const readingRoutes: readonly Route[] = [
  get(leafletPaths.homePattern, sees, async (work, _asked, review) => show(await homePage(work, review))),

  get(leafletPaths.versionsPattern, keeps, async (work, asked, review) => {
    const { content } = await openLeaflet(work, review);
    const form = formAsked(asked.query);
    const pages = pagesFilled(content, work)[form];
    return show(<PreviewPage reference={review.reference} {...{ content, form, pages }} />);
  }),

  get(leafletPaths.versionPattern, sees, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    work.saw(review.id, 'leaflet-version', version.id);
    return show(await versionPage(work, review, { version, asked }));
  }),

  ...leafletForms.flatMap((form) =>
    formats.flatMap((format) => [
      get(leafletPaths.draftFilePattern(form, format), keeps, async (work, _asked, review) => {
        const { content } = await openLeaflet(work, review);
        work.record({ action: 'leaflet.taken', reviewId: review.id, objectKind: 'review', objectId: review.id });
        const standing = { signedOn: undefined, number: undefined, today: work.today };
        return leafletFile({ content, form, format, standing, name: review.reference });
      }),
      get(leafletPaths.versionFilePattern(form, format), sees, async (work, asked, review) => {
        const version = await versionAsked(work, asked, review);
        const of = { reviewId: review.id, objectKind: 'leaflet-version', objectId: version.id };
        work.record({ action: 'leaflet.taken', ...of });
        const standing = standingOfVersion(version, work);
        return leafletFile({ content: version.content, form, format, standing, name: review.reference });
      }),
    ]),
  ),
];
