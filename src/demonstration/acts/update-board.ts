import { minuteItem } from '../../modules/board/agenda/minute-item.js';
import { boardsOf, giveToBoards } from '../../modules/board/index.js';
import { itemsAbout } from '../../modules/board/queries.js';
import { recommendationsOf } from '../../modules/recommendations/index.js';
import { callForUpdates } from '../../modules/six-month-update/asking/call-for-updates.js';
import { drawUp } from '../../modules/six-month-update/drawing-up/draw-up.js';
import { namesIn } from '../../modules/six-month-update/issuing/anonymity.js';
import { issueUpdate, sealOfUpdate } from '../../modules/six-month-update/issuing/issue-update.js';
import { isOpen, updatesOf } from '../../modules/six-month-update/queries.js';
import { saveWords } from '../../modules/six-month-update/writing/save-words.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The program begins the update, six weeks before its day, and asks the owners. */
export const updateCalledFor = ({ asProgram }: Stage): Promise<void> => callForUpdates(asProgram);

async function underWay(work: Work, file: CaseFile) {
  const review = await openCase(work, file);
  return { review, update: found((await updatesOf(work, review.id)).find(isOpen)) };
}

/** The co-ordinator adds a note on one recommendation to what its owners say. */
export const noteWritten = (
  stage: Stage,
  file: CaseFile,
  told: { readonly on: number; readonly note: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { review, update } = await underWay(work, file);
    const { id } = found((await recommendationsOf(work, review.id)).find(({ number }) => number === told.on));
    const written = { passages: new Map([[`note:${id}` as const, told.note]]), version: 0 };
    await saveWords(work, review, { update, written, under: (text) => text });
  });

/** The co-ordinator issues it. */
export const updateIssued = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { review, update } = await underWay(work, file);
    const { content } = await drawUp(work, review, update);
    const seen = sealOfUpdate(content, await namesIn(work, review, { update, content }));
    const issued = await issueUpdate(work, review, { id: update.id, seen, looked: true });
    without(issued.ok ? [] : [issued.reason]);
  });

/** The partnership's own board is given it with its papers. */
export const updateGiven = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const { id, title } = found((await updatesOf(work, review.id)).find(({ issuedAt }) => issuedAt !== null));
    const boards = (await boardsOf(work, partnershipId)).flatMap((one) => (one.kind === 'csp-board' ? [one.id] : []));
    const thing = { kind: 'six-month-update', id, title, reviewId: review.id } as const;
    const giving = { boards, on: work.today, how: 'papers', note: 'Paper 6' } as const;
    const given = await giveToBoards(work, partnershipId, thing, giving);
    without(given.ok ? [] : [given.reason]);
  });

/** What the board made of it at the meeting on whose agenda it stood. */
export const updateMinuted = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const at = found((await itemsAbout(work, review.id)).find(({ item }) => item.kind === 'six-month-update'));
    const minute = 'Agreed. The chief officers who are named in it are written to by the chair.';
    const draft = { outcome: 'agreed', minute, minuteReference: 'Minute 6' } as const;
    const written = await minuteItem(work, at, { draft, version: at.item.version, typed: {} });
    without(written === 'written' ? [] : [written]);
  });
