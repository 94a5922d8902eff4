import { get, goTo, post, show } from '../../../platform/http/route.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { onCandidate } from '../on-candidate.js';
import { chairPaths } from '../paths.js';
import { keepChair } from '../policy.js';
import { readStatement, rowsIn, statementValues } from './form.js';
import { type HeldStatement, heldByLink } from './held-by-link.js';
import { saveStatement } from './save-statement.js';
import { sendStatementLink } from './send-link.js';
import { EnterStatementPage, OwnStatementPage, StatementGivenPage } from './statement-pages.js';

/** What was typed, with one row more. */
const withRow = (body: Readonly<Record<string, string | string[]>>) =>
  rejected({ ...body, rows: String(rowsIn(body) + 1) }, []);

const ownPage = (held: HeldStatement, form: ReturnType<typeof emptyForm>) => (
  <OwnStatementPage {...held} form={form} givenAt={held.last?.givenAt} />
);

const idsOf = (agencies: readonly { readonly id: string }[]) => agencies.map(({ id }) => id);

export const statementRoutes = [
  get(chairPaths.byLinkPattern, heldByLink, (_work, asked, held) =>
    asked.query.given === 'yes'
      ? show(<StatementGivenPage id={held.candidateId} reference={held.reference} />)
      : show(ownPage(held, emptyForm(statementValues(held.last)))),
  ),

  post(chairPaths.byLinkPattern, heldByLink, async (work, asked, held) => {
    if (asked.body.step === 'add') return show(ownPage(held, withRow(asked.body)));
    const answer = readStatement(asked.body, work.today, idsOf(held.agencies));
    if (!answer.ok) return show(ownPage(held, answer.form), 422);
    const { candidateId, reviewId, partnershipId } = held;
    await saveStatement(work, { candidateId, reviewId, partnershipId }, answer.value);
    return goTo(`${chairPaths.byLink(candidateId)}?given=yes`);
  }),

  post(chairPaths.linkPattern, onCandidate(keepChair), async (work, _asked, { review, candidate: { row } }) => {
    const back = chairPaths.candidate(review.reference, row.id);
    if (row.email === '' || row.withdrawnOn !== null)
      return goTo(back, { flash: 'Nothing was sent: they have no email address, or are out of the running.' });
    await sendStatementLink(work, review, row);
    return goTo(back, { flash: 'The link to the statement is on its way.' });
  }),

  get(chairPaths.statementPattern, onCandidate(keepChair), async (work, _asked, { review, candidate }) => {
    const form = emptyForm(statementValues(candidate.statements[0]));
    const agencies = await agenciesOf(work, review.partnershipId);
    return show(
      <EnterStatementPage reference={review.reference} candidate={candidate.row} agencies={agencies} form={form} />,
    );
  }),

  post(chairPaths.statementPattern, onCandidate(keepChair), async (work, asked, { review, candidate }) => {
    const agencies = await agenciesOf(work, review.partnershipId);
    const page = (form: ReturnType<typeof emptyForm>) => (
      <EnterStatementPage reference={review.reference} candidate={candidate.row} agencies={agencies} form={form} />
    );
    if (asked.body.step === 'add') return show(page(withRow(asked.body)));
    const answer = readStatement(asked.body, work.today, idsOf(agencies));
    if (!answer.ok) return show(page(answer.form), 422);
    const of = { candidateId: candidate.row.id, reviewId: review.id, partnershipId: review.partnershipId };
    await saveStatement(work, of, answer.value);
    return goTo(chairPaths.candidate(review.reference, candidate.row.id), { flash: 'The statement is entered.' });
  }),
];
