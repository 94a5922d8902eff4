import { agenciesOf, people } from '../../modules/accounts/index.js';
import {
  acceptUndertaking,
  documentsOf,
  keepDocument,
  madeFile,
  releaseDocument,
} from '../../modules/documents/index.js';
import { noteOpening } from '../../modules/documents/storage/file-answer.js';
import {
  addMember,
  formPanel,
  type MemberStanding,
  type NewMember,
  offerSupport,
  panelFileOf,
  recordStep,
} from '../../modules/panel/index.js';
import { endMember } from '../../modules/panel/members/end-member.js';
import { declare } from '../../modules/reviews/access/declare.js';
import { eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { asSystem, type Work } from '../../platform/work.js';
import { castMember } from '../cast.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Somebody who joins: of the cast by key, with their account, or by name without access, with their forms signed that day. */
export interface Joining {
  readonly key?: string;
  readonly name?: string;
  readonly post: string;
  /** How the name of their agency begins. */
  readonly agency: string;
  readonly kind?: NewMember['kind'];
  readonly sector: NewMember['sector'];
  readonly knowsDomesticAbuse?: string;
  readonly skills?: string[];
}

/** Puts people on the panel. */
export const seat = (stage: Stage, file: CaseFile, joining: readonly Joining[]): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = await agenciesOf(work, partnershipId);
    for (const one of joining) {
      const agency = found(agencies.find(({ name }) => name.startsWith(one.agency)));
      const account = one.key === undefined ? undefined : await accountOf(work, one.key);
      const onPaper = account === undefined ? work.today : null;
      const made = await addMember(work, await openCase(work, file), {
        coming:
          account === undefined ? { kind: 'without-access', email: '' } : { kind: 'account', personId: account.id },
        name: account?.name ?? one.name ?? '',
        post: one.post,
        agencyId: agency.id,
        organisation: agency.name,
        kind: one.kind ?? 'core',
        sector: one.sector,
        daExpert: one.knowsDomesticAbuse !== undefined,
        daBasis: one.knowsDomesticAbuse ?? '',
        seniority: 'Their chief officer, by letter',
        seniorityOn: work.today,
        skills: one.skills ?? [],
        training: '',
        trainedOn: null,
        standsInFor: null,
        mayBeNamed: true,
        paperDeclaredOn: onPaper,
        paperUndertakenOn: onPaper,
        joinedOn: work.today,
      });
      if (typeof made !== 'string') without(made);
    }
  });

const accountOf = async (work: Work, key: string): Promise<{ id: string; name: string }> => {
  const { name } = castMember(key);
  const [row] = await asSystem(work, () => work.tx.select({ id: people.id }).from(people).where(eq(people.name, name)));
  return { id: found(row).id, name };
};

/** Somebody of the cast accepts the confidentiality undertaking for themselves. */
export const acceptAs = (stage: Stage, file: CaseFile, key: string): Promise<void> =>
  stage.as(key, async (work) => acceptUndertaking(work, await openCase(work, file)));

/** Puts a paper in, and releases it to the panel. */
export const releasePaper = (
  stage: Stage,
  file: CaseFile,
  { title, text }: { title: string; text: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const kept = await keepDocument(work, {
      review: await openCase(work, file),
      class: 'meeting-paper',
      title,
      file: madeFile(`${title}.txt`, Buffer.from(text)),
    });
    if ('refused' in kept) throw new Error(`the paper was refused: ${title}`);
    await releaseDocument(work, kept, 'panel');
  });

/** Somebody of the cast reads every paper that is released to them. */
export const readAs = (stage: Stage, file: CaseFile, key: string): Promise<void> =>
  stage.as(key, async (work) => {
    for (const document of await documentsOf(work, await openCase(work, file)))
      await noteOpening(work, document, { version: document.latest, shown: true });
  });

/** Somebody who had declared that they know of no conflict finds that they have one. */
export const findConflict = (stage: Stage, file: CaseFile, key: string, details: string): Promise<void> =>
  stage.as(key, async (work) => declare(work, await openCase(work, file), { declared: 'conflict', details }));

/** Records what was done about it; they leave the panel. */
export const dealWithConflict = (stage: Stage, file: CaseFile, key: string, done: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { row, word } = found(
      (await panelFileOf(work, review)).members.find((one: MemberStanding) => one.row.name === castMember(key).name),
    );
    await recordStep(work, { review, row, word: found(word) }, { done, doneOn: work.today, typed: {} });
    await endMember(work, { review, row }, { leftOn: work.today, reason: 'Declared a conflict of interest' });
  });

/** The independent chair records that the panel is formed. */
export const formIt = (stage: Stage, file: CaseFile, reason: string): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    const asked = { review, file: await panelFileOf(work, review) };
    without(await formPanel(work, asked, { formedOn: work.today, reason }));
  });

/** Offers support to everybody. */
export const offer = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    offerSupport(work, await openCase(work, file), {
      offeredOn: work.today,
      offeredTo: 'both',
      what: 'The assistance programme of your employer.\nA debrief with the independent chair after each meeting, for whoever wants one.\nTwo talks with a counsellor from outside, paid for by the partnership.',
      contact:
        'Sweetbriar Counselling (fictional), 00000 000111, weekdays until eight. Say only that you sit on a panel.',
    }),
  );
