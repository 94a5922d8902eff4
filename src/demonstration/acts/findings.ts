import { isTheme } from '../../kernel/themes.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { allTogether, togetherOn } from '../../modules/chronology/index.js';
import {
  type Finding,
  findingsOf,
  findingsOn,
  type NewSource,
  type OpenFindings,
  recordFinding,
  settleFinding,
} from '../../modules/findings/index.js';
import { missedOf } from '../../modules/findings/sources/resolve.js';
import { takeMissed } from '../../modules/findings/sources/take-missed.js';
import { noticesOf } from '../../modules/notices/index.js';
import { linesOfEnquiryOf } from '../../modules/terms-of-reference/index.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import type { FindingTold } from '../content/findings.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';
import { sendNotices } from './tell.js';

/** Somebody records findings, or proposes them. */
export const recordThem = (
  stage: Stage,
  file: CaseFile,
  { by, told }: { readonly by: string; readonly told: readonly FindingTold[] },
): Promise<void> =>
  stage.as(by, async (work) => {
    const open = await findingsOn(work, await openCase(work, file));
    const known = await knownOf(work, open);
    for (const { keyIssue = false, themes, characteristics = [], ...one } of told) {
      const { kind, title, text } = one;
      const draft = {
        ...{ kind, title, text, keyIssue, characteristics: [...characteristics], foundOn: work.today },
        themes: themes.filter(isTheme),
        agencies: one.agencies.map(known.agency),
      };
      await recordFinding(work, open, { draft, sources: sourcesOf(one, known) });
    }
  });

type Known = Awaited<ReturnType<typeof knownOf>>;

async function knownOf(work: Work, { review }: OpenFindings) {
  const agencies = await agenciesOf(work, review.partnershipId);
  const lines = await linesOfEnquiryOf(work, review.id);
  const entries = await allTogether(work, await togetherOn(work, review));
  const agency = (key: string): string => found(agencies.find(({ name }) => name === castAgency(key).name)).id;
  return {
    agency,
    line: (place: number): string => found(lines[place]).id,
    entry: ([key, begins]: readonly [string, string]): string =>
      found(entries.find(({ agencyId, facts }) => agencyId === agency(key) && facts.startsWith(begins))).id,
  };
}

const sourcesOf = ({ lines = [], entries = [], said }: Partial<FindingTold>, known: Known): NewSource[] => [
  ...lines.map((place) => ({ kind: 'line' as const, lineId: known.line(place), label: '' })),
  ...entries.map((told) => ({ kind: 'entry' as const, entryId: known.entry(told), label: '' })),
  ...(said === undefined ? [] : [{ kind: 'family' as const, words: said, label: '' }]),
];

/** The missed opportunities that are marked in the chronology become findings. */
export const takeOverMissed = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('report-author', async (work) => {
    const open = await findingsOn(work, await openCase(work, file));
    await takeMissed(work, open, await missedOf(work, open));
  });

/** The chair settles what was proposed: the finding that begins with these words. */
export const settle = (
  stage: Stage,
  file: CaseFile,
  {
    begins,
    step,
    reason = '',
  }: { readonly begins: string; readonly step: 'agree' | 'set-aside'; readonly reason?: string },
): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const open = await findingsOn(work, await openCase(work, file));
    const finding = await findingThat(work, open, begins);
    await settleFinding(work, open, { finding, step, reason, version: finding.version, typed: {} });
  });

const findingThat = async (work: Work, { review }: OpenFindings, begins: string): Promise<Finding> =>
  found((await findingsOf(work, review.id)).find(({ title }) => title.startsWith(begins)));

/** The co-ordinator sends what is owed of the lessons; the newest is left for the next day. */
export const passLessonsOn = async (stage: Stage, file: CaseFile): Promise<void> => {
  const keys = await stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const agreed = (await findingsOf(work, review.id)).filter(({ kind }) => kind === 'lesson');
    const sent = agreed.slice(0, -1).map(({ id }) => id);
    const owed = (await noticesOf(work, review.id)).map(({ recipientKey }) => recipientKey);
    return owed.filter((key) => sent.some((id) => key.endsWith(id)));
  });
  await sendNotices(stage, file, keys);
};
