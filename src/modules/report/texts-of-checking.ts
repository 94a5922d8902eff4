import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { agenciesOf } from '../accounts/index.js';
import { checkingPaths } from './checking-paths.js';
import { askForFacts, checkReport, seeSignOff } from './checking-policy.js';
import { type SettledCheck, settledOf } from './checks/settle.js';
import { type FactCheck, factChecksOf, type Passage } from './fact-check/queries.js';
import { reportPaths } from './paths.js';
import { commentsOf, type ReportComment } from './queries.js';
import { signaturesOf } from './sign-off/state.js';
import { checksSettled, factCheckPassages, factChecks, reportComments } from './tables.js';

/** What is said about a report on its way out: comments, what agencies answer, reasons, signatures; each as far as the asker reads it. */
export async function* textsOfChecking(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  for (const comment of await commentsOf(work, of.id)) yield* ofComment(work, of, comment);
  if (askForFacts.may(of.roles)) {
    const agencies = new Map(
      (await agenciesOf(work, of.partnershipId, 'with-ended')).map(({ id, name }) => [id, name]),
    );
    for (const check of await factChecksOf(work, of.id))
      yield* ofFactCheck(work, { of, check, agency: agencies.get(check.agencyId) ?? 'an agency' });
  }
  if (checkReport.may(of.roles))
    for (const settled of (await settledOf(work, of.id)).values())
      yield {
        ...{ key: `report-check:${settled.id}`, whole: 'The checks of the report', where: 'Why a message is in order' },
        ...{ text: settled.reason, href: checkingPaths.checks(of.reference), mend: mendSettled(work, settled) },
      };
  if (seeSignOff.may(of.roles))
    for (const { id, comment } of await signaturesOf(work, of.id))
      if (comment !== '')
        yield {
          ...{ key: `report-signature:${id}`, whole: 'Sign-off of the report', where: 'What a signatory said' },
          ...{ text: comment, href: checkingPaths.signOff(of.reference) },
        };
}

function* ofComment(work: Work, of: TextsOf, comment: ReportComment): Generator<TextPlace> {
  const mends = checkReport.may(of.roles);
  const said = { quote: 'The words that a comment quotes', text: 'A comment', answer: 'The answer to a comment' };
  for (const column of ['quote', 'text', 'answer'] as const)
    if (comment[column] !== '')
      yield {
        ...{ key: `report-comment:${comment.id}:${column}`, whole: 'Comments on the report', where: said[column] },
        ...{ text: comment[column], href: reportPaths.allComments(of.reference) },
        mend: mends ? (text) => mendComment(work, comment, { [column]: text }) : undefined,
      };
}

interface OfAgency {
  readonly of: TextsOf;
  readonly check: FactCheck;
  readonly agency: string;
}

/** The passages themselves are the report’s, and stand there. */
function* ofFactCheck(work: Work, { of, check, agency }: OfAgency): Generator<TextPlace> {
  const about = { whole: `Fact-check by ${agency}`, href: checkingPaths.factCheck(of.reference, check.id) };
  for (const [column, where] of [
    ['overall', 'What the agency says of the whole'],
    ['closedNote', 'Why it was closed'],
  ] as const)
    if (check[column] !== '')
      yield {
        ...{ ...about, key: `fact-check:${check.id}:${column}`, where, text: check[column] },
        mend: (text) => mendCheck(work, check, { [column]: text }),
      };
  for (const passage of check.passages)
    for (const [column, where] of [
      ['says', 'what the agency says is right'],
      ['settledText', 'what came of it'],
    ] as const)
      if (passage[column] !== '')
        yield {
          ...{ ...about, key: `fact-check-passage:${passage.id}:${column}`, text: passage[column] },
          where: `Passage ${passage.position + 1}, ${where}`,
          mend: (text) => mendPassage(work, passage, { [column]: text }),
        };
}

const changed = (work: Work, reviewId: string, objectKind: string, objectId: string): void =>
  work.record({ action: 'report.name-replaced', reviewId, objectKind, objectId });

async function mendComment(work: Work, { id, reviewId }: ReportComment, change: Partial<ReportComment>): Promise<void> {
  await work.tx.update(reportComments).set(change).where(eq(reportComments.id, id));
  changed(work, reviewId, 'report-comment', id);
}

async function mendCheck(work: Work, { id, reviewId }: FactCheck, change: Partial<FactCheck>): Promise<void> {
  await work.tx.update(factChecks).set(change).where(eq(factChecks.id, id));
  changed(work, reviewId, 'fact-check', id);
}

async function mendPassage(
  work: Work,
  { id, reviewId, factCheckId }: Passage,
  change: Partial<Passage>,
): Promise<void> {
  await work.tx.update(factCheckPassages).set(change).where(eq(factCheckPassages.id, id));
  changed(work, reviewId, 'fact-check', factCheckId);
}

const mendSettled =
  (work: Work, { id, reviewId }: SettledCheck) =>
  async (reason: string): Promise<void> => {
    await work.tx.update(checksSettled).set({ reason }).where(eq(checksSettled.id, id));
    changed(work, reviewId, 'report-check', id);
  };
