import { asSystem, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import { proceedingsOf } from '../../proceedings/index.js';
import { lettersOf } from '../../quality-assurance/index.js';
import { contentAsRead, identifiersOpenIn, type ReportVersion, signedSetOf, versionsOf } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type EditionContent, type EditionParts, editionHash, editionOf } from '../edition/content.js';
import { editionRecommendations } from '../edition/recommendations.js';
import {
  addressFor,
  answersOf,
  type Publication,
  type PublicationRemoval,
  type PublicationSignature,
  publicationOf,
  removalsOf,
  signaturesOf,
  standingAnswers,
  type Telling,
  tellingsOf,
} from '../queries.js';
import { type PublicationSituation, publicationBlockers } from './rules.js';
import { textsOf } from './texts-of.js';

/** A publication as it stands: the decision, what would be public, and everything that hangs on it. */
export interface PublicationStanding {
  readonly publication: Publication;
  readonly version: ReportVersion | undefined;
  readonly edition: EditionContent | undefined;
  /** The same with nothing left out of it. */
  readonly whole: EditionContent | undefined;
  readonly hash: string | undefined;
  readonly removals: readonly PublicationRemoval[];
  /** Of the edition that would be public now. */
  readonly signatures: readonly PublicationSignature[];
  readonly tellings: readonly Telling[];
  readonly situation: PublicationSituation;
  readonly blockers: ReturnType<typeof publicationBlockers>;
}

/**
 * All that publication hangs on, the same for whoever asks and for the program at the hour that was set. Real names are read by the program, to look
 * for them in what would be public.
 */
export const standingOf = (work: Work, review: OpenReview): Promise<PublicationStanding> =>
  asSystem(work, () => readStanding(work, review));

async function readStanding(work: Work, review: OpenReview): Promise<PublicationStanding> {
  const publication = await publicationOf(work, review);
  const signed = await signedSetOf(work, review);
  const removals = await removalsOf(work, review.id);
  const { toPseudonyms } = await namesOf(work, review);
  const version = signed.final && { ...signed.final, content: contentAsRead(signed.final.content, toPseudonyms) };
  const recommendations = await editionRecommendations(work, review, toPseudonyms);
  const edition = editionNow(publication, version, { removals, recommendations });
  const whole = editionNow(publication, version, { removals: [], recommendations });
  const hash = edition && editionHash(edition);
  const signatures = (await signaturesOf(work, review.id)).filter(({ setHash }) => setHash === hash);
  const tellings = await tellingsOf(work, review.id);
  const situation: PublicationSituation = {
    ...publication,
    publishAt: publication.publishAt?.getTime() ?? null,
    signedOff: signed.signedOff,
    panelHasRead: (await versionsOf(work, review.id)).some(({ putToPanelAt }) => putToPanelAt !== null),
    qualityAssurance: await qualityAssuranceOf(work, review.id),
    family: familyIn(tellings),
    answers: standingAnswers(await answersOf(work, review.id)),
    proceedingsOpen: (await proceedingsOf(work, review.id)).filter(({ status }) => status !== 'ended').length,
    identifiersOpen:
      edition === undefined
        ? 0
        : (await identifiersOpenIn(work, review, textsOf(review.reference, { edition, publication }))).length,
    signatures,
    notToldBefore: tellings
      .filter((one) => one.moment === 'before' && one.toldOn === null && one.takenOffAt === null)
      .filter(({ receiver }) => receiver !== 'family')
      .map(({ name }) => name),
  };
  const blockers = publicationBlockers(situation);
  return { publication, version, edition, whole, hash, removals, signatures, tellings, situation, blockers };
}

function editionNow(
  publication: Publication,
  version: ReportVersion | undefined,
  { removals, recommendations }: Pick<EditionParts, 'removals' | 'recommendations'>,
): EditionContent | undefined {
  if (version === undefined || publication.scope === null) return undefined;
  const { title, contentNote, opening, letter, scope } = publication;
  const page = { slug: addressFor(publication), title, contentNote, opening, letter };
  return editionOf(version.content, { page, scope, removals, recommendations });
}

async function qualityAssuranceOf(work: Work, reviewId: string): Promise<PublicationSituation['qualityAssurance']> {
  const [letter] = await lettersOf(work, reviewId);
  if (letter === undefined) return 'no-letter';
  if (letter.outcome === 'content-to-publish') return 'content';
  if (letter.outcome !== 'content-after-changes') return 'not-content';
  return letter.points.some(({ state }) => state === 'open') ? 'points-open' : 'content';
}

/** The family is told, or somebody has said why nobody can be. */
function familyIn(tellings: readonly Telling[]): PublicationSituation['family'] {
  const family = tellings.filter(({ receiver, moment }) => receiver === 'family' && moment === 'before');
  if (family.some(({ toldOn }) => toldOn !== null)) return 'told';
  return family.length > 0 && family.every(({ takenOffAt }) => takenOffAt !== null) ? 'nobody-to-tell' : 'not-told';
}
