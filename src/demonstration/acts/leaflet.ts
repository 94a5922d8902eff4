import { boardsOf, giveToBoards, partnerKinds } from '../../modules/board/index.js';
import { addUsualBoards } from '../../modules/board/keeping/add-usual-boards.js';
import { leafletAsThing } from '../../modules/leaflets/going-out/leaflet-as-thing.js';
import { makePublic } from '../../modules/leaflets/going-out/make-public.js';
import type { Passages } from '../../modules/leaflets/kinds.js';
import { openLeaflet } from '../../modules/leaflets/proposing/open-leaflet.js';
import { type LeafletVersion, leafletsOf } from '../../modules/leaflets/queries.js';
import { putUp } from '../../modules/leaflets/signing/put-up.js';
import { settleVersion } from '../../modules/leaflets/signing/settle-version.js';
import { saveLeaflet } from '../../modules/leaflets/writing/save-leaflet.js';
import type { OpenReview } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { LeafletTold } from '../content/leaflets.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The co-ordinator writes what the record does not say as well, and puts the leaflet up for signature. */
export const writeLeaflet = (stage: Stage, file: CaseFile, told: LeafletTold): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { version, proposed } = await openLeaflet(work, review);
    const passages: Passages = { ...proposed, ...told };
    const isAsProposed = (key: keyof Passages, text: string) => text === proposed[key];
    const kept = await saveLeaflet(work, review, { typed: { passages, isAsProposed }, version });
    if ('theirs' in kept) return without(kept.both);
    without(await putUp(work, review, kept.version));
  });

const newest = async (work: Work, { id }: OpenReview): Promise<LeafletVersion> =>
  found((await leafletsOf(work, id))[0]);

/** The chair of the partnership signs it off. */
export const signLeaflet = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('csp-chair', async (work) => {
    const review = await openCase(work, file);
    const version = await newest(work, review);
    const refused = await settleVersion(work, review, { version, outcome: 'signed', reason: '' });
    without(refused === undefined ? [] : [refused]);
  });

/** Both Safeguarding Boards and the Domestic Abuse Partnership are sent it that day; where it is told so, it becomes public too. */
export const giveLeafletOut = (stage: Stage, file: CaseFile, isPublic: boolean): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const version = await newest(work, review);
    await addUsualBoards(work, partnershipId);
    const to = (await boardsOf(work, partnershipId)).filter(({ kind }) => partnerKinds.includes(kind));
    const giving = { boards: to.map(({ id }) => id), on: work.today, how: 'e-mail' as const, note: '' };
    const given = await giveToBoards(work, partnershipId, await leafletAsThing(work, review, version), giving);
    without(given.ok ? [] : [given.reason]);
    const refused = isPublic ? await makePublic(work, review, version) : undefined;
    without(refused === undefined ? [] : [refused]);
  });
