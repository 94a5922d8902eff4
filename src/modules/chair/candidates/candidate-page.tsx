import { dateTime, plural } from '../../../web/formats.js';
import { Button, Details, Form, InsetText, Page, WarningText } from '../../../web/index.js';
import { chairPaths } from '../paths.js';
import { linkInWords } from '../rules.js';
import { StatementView } from '../statement/statement-pages.js';
import { officeWords } from '../words.js';
import { Assessment } from './assessment.js';
import type { Candidate, Specification } from './candidates.js';
import type { Contract } from './contract.js';
import { ContractView } from './contract-view.js';
import { CandidateTag, stateOf } from './state.js';

export interface CandidatePageProps {
  readonly reference: string;
  readonly candidate: Candidate;
  readonly specification: Specification | undefined;
  readonly reviewsAtMost: number;
  readonly contract: Contract | undefined;
  readonly nameOf: (personId: string) => string;
  readonly mayKeep: boolean;
}

/** One candidate: what they state, what bars them, what they bring, what is agreed. */
export const CandidatePage = (props: CandidatePageProps) => {
  const { reference, candidate, contract, mayKeep } = props;
  const { row, appointment } = candidate;
  const isOpen = row.withdrawnOn === null && appointment === undefined;
  const state = stateOf(candidate);
  const at = (path: (reference: string, id: string) => string) => path(reference, row.id);
  return (
    <Page
      title={`${row.name}, ${reference}`}
      heading={row.name}
      caption={`Considered as ${officeWords[row.role]}`}
      back={chairPaths.overview(reference)}
    >
      <p class="govuk-body">
        <CandidateTag candidate={candidate} />
      </p>
      {state === 'ready' && <Button text={`Appoint as ${officeWords[row.role]}`} href={at(chairPaths.appoint)} />}
      {row.withdrawnReason !== null && <p class="govuk-body">Out of the running: {row.withdrawnReason}</p>}
      <Independence {...props} />
      <h2 class="govuk-heading-m">What they bring</h2>
      <Assessment {...props} />
      {mayKeep && <Button text="Change or assess" href={at(chairPaths.change)} classes="govuk-button--secondary" />}
      <h2 class="govuk-heading-m">Contract and fee</h2>
      <p class="govuk-hint">
        Seen by the co-ordinator, the CSP chair and, once appointed, by themselves. Never by the panel.
      </p>
      {contract === undefined ? <p class="govuk-body">Nothing agreed yet.</p> : <ContractView contract={contract} />}
      {mayKeep && (
        <Button
          text={contract === undefined ? 'Write down the contract' : 'Change the contract'}
          href={at(chairPaths.contract)}
          classes="govuk-button--secondary"
        />
      )}
      {isOpen && state !== 'ready' && (
        <p class="govuk-body">
          They can be appointed once{' '}
          {state === 'considered' || state === 'asked'
            ? 'they have given their statement.'
            : 'two people have judged that the link is no bar.'}
        </p>
      )}
      {isOpen && mayKeep && (
        <p class="govuk-body">
          <a class="govuk-link" href={at(chairPaths.withdrawal)}>
            Take out of the running
          </a>
        </p>
      )}
      {appointment !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={chairPaths.appointment(reference, appointment.id)}>
            Open the appointment
          </a>
        </p>
      )}
    </Page>
  );
};

const Independence = ({ reference, candidate, nameOf, mayKeep }: CandidatePageProps) => {
  const { row, statements, links, override } = candidate;
  const [last, ...earlier] = statements;
  const isOpen = row.withdrawnOn === null;
  return (
    <>
      <h2 class="govuk-heading-m">Independence</h2>
      {last === undefined ? (
        <p class="govuk-body">
          {row.statementAskedAt === null
            ? 'No statement yet.'
            : `The link was sent on ${dateTime(row.statementAskedAt)}; nothing has come back yet.`}
        </p>
      ) : (
        <>
          {links.length > 0 ? (
            <>
              <WarningText
                text={
                  override?.answer === 'agreed'
                    ? 'There is a link, set aside by two people'
                    : 'A link bars the appointment'
                }
                iconFallbackText="Warning"
              />
              <ul class="govuk-list govuk-list--bullet">
                {links.map((link) => (
                  <li key={linkInWords(link)}>{linkInWords(link)}</li>
                ))}
              </ul>
            </>
          ) : (
            <p class="govuk-body">No link with an agency of this review or the partnership was found or declared.</p>
          )}
          <Overrides candidate={candidate} nameOf={nameOf} />
          {links.length > 0 && override === undefined && isOpen && (
            <p class="govuk-body">
              <a class="govuk-link" href={chairPaths.override(reference, row.id)}>
                Propose that the link is no bar
              </a>
            </p>
          )}
          {override !== undefined && override.answer === null && (
            <p class="govuk-body">
              <a class="govuk-link" href={chairPaths.overrideAnswer(reference, row.id)}>
                Read the proposal and answer
              </a>
            </p>
          )}
          <StatementView statement={last} />
          {earlier.length > 0 && (
            <Details summaryText={`${plural(earlier.length, 'earlier statement')}`}>
              {earlier.map((statement) => (
                <StatementView key={statement.id} statement={statement} />
              ))}
            </Details>
          )}
        </>
      )}
      {mayKeep && isOpen && row.email === '' && (
        <p class="govuk-body">
          They have no email address:{' '}
          <a class="govuk-link" href={chairPaths.change(reference, row.id)}>
            enter one
          </a>{' '}
          to send them the statement. The account of whoever is appointed is opened with it too.
        </p>
      )}
      {mayKeep && isOpen && (
        <div class="govuk-button-group">
          {row.email !== '' && (
            <Form action={chairPaths.link(reference, row.id)} unsavedChanges="off">
              <Button
                text={row.statementAskedAt === null ? 'Send them the statement to fill in' : 'Send the link again'}
                classes={row.statementAskedAt === null ? '' : 'govuk-button--secondary'}
                preventDoubleClick
              />
            </Form>
          )}
          <a class="govuk-link" href={chairPaths.statement(reference, row.id)}>
            Enter a statement for them
          </a>
        </div>
      )}
    </>
  );
};

const Overrides = ({ candidate, nameOf }: { candidate: Candidate; nameOf: (id: string) => string }) => (
  <>
    {candidate.overrides.map((one) => (
      <InsetText key={one.id}>
        <p class="govuk-body dhr-lines">{one.reason}</p>
        <p class="govuk-hint govuk-!-margin-bottom-0">
          Proposed by {nameOf(one.proposedBy)}, {dateTime(one.proposedAt)}.{' '}
          {one.answeredBy !== null && one.answeredAt !== null
            ? `${one.answer === 'agreed' ? 'Agreed' : 'Refused'} by ${nameOf(one.answeredBy)}, ${dateTime(one.answeredAt)}: ${one.answerReason}`
            : 'Not answered yet.'}
          {one.statementId !== candidate.statements[0]?.id &&
            ' It was about an earlier statement and does not hold for this one.'}
        </p>
      </InsetText>
    ))}
  </>
);
