import { longDate } from '../../../web/formats.js';
import { Button, EmptyState } from '../../../web/index.js';
import { actionPaths, type ProofKind, proofKindInWords } from '../../actions/index.js';
import { restsOnNothing } from '../counted.js';
import { isShowing, producerInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Evidence, Vouch } from '../queries.js';
import { showsWhat, vouchedFor } from '../vouching/rules.js';
import { Whose } from '../vouching/whose.js';

export interface ProofSectionProps {
  readonly open: OpenClaim;
  readonly names: ReadonlyMap<string, string>;
}

/** Proof beside the figures: what was given for the claim, and what came with its actions. */
export const ProofSection = ({ open, names }: ProofSectionProps) => {
  const { review, standing } = open;
  const { claim, actions } = standing;
  const vouched = vouchedFor(claim.vouches);
  const came = actions.flatMap(({ action, proofs }) => proofs.map((proof) => ({ action, proof })));
  return (
    <>
      <h2 class="govuk-heading-m">Other proof</h2>
      {claim.evidence.length + came.length === 0 ? (
        <EmptyState heading="Nothing beside the figures yet">
          <p>An inspection, what survivors and families say, a policy that was issued: each counts for what it is.</p>
        </EmptyState>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {claim.evidence.map((item) => (
            <li key={item.id}>
              <Given
                open={open}
                item={item}
                by={names.get(item.givenByLead ?? item.givenBy ?? '')}
                vouched={vouched.get(item.id)}
              />
            </li>
          ))}
          {came.map(({ action, proof }) => (
            <li key={proof.id}>
              <a class="govuk-link" href={actionPaths.below(review.reference, action.id, 'progress')}>
                {open.names.text(proof.title)}
              </a>
              <br />
              <span class="govuk-hint">
                {proofKindInWords[proof.kind]},{' '}
                {proof.independent ? 'said to be by somebody independent' : 'by the organisation itself'}
                {proof.datedOn !== null && `, ${longDate(proof.datedOn)}`}. It came with the action.
              </span>
              <FileGone proof={proof} />
              <Whose
                open={open}
                given={{
                  ...{ id: proof.id, what: open.names.text(proof.title), kind: shownKind(proof.kind) },
                  saidToBe: proof.independent ? 'independent' : 'own',
                  shows: showsWhat('not-said', vouched.get(proof.id)?.says),
                }}
                vouched={vouched.get(proof.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {open.keeps && claim.state !== 'withdrawn' && (
        <Button
          text="Add proof"
          href={changePaths.below(review.reference, claim.id, 'proof')}
          classes="govuk-button--secondary dhr-no-print"
        />
      )}
    </>
  );
};

/** Of a kind that can show a change it is said whether it does. */
const shownKind = (kind: ProofKind): ProofKind | undefined => (isShowing(kind) ? kind : undefined);

/** Said of proof given for a claim and of proof that came with an action alike. */
const FileGone = ({ proof }: { readonly proof: Pick<Evidence, 'fileWithdrawn' | 'words'> }) =>
  proof.fileWithdrawn ? (
    <span class="govuk-!-display-block">
      Its file was withdrawn{restsOnNothing(proof) ? ': it counts no more' : '; what it says in words still counts'}.
    </span>
  ) : null;

interface GivenProps {
  readonly open: OpenClaim;
  readonly item: Evidence;
  readonly by: string | undefined;
  readonly vouched: Vouch | undefined;
}

const Given = ({ open, item, by, vouched }: GivenProps) => {
  const { review, standing, keeps } = open;
  const below = (page: string) => changePaths.below(review.reference, standing.claim.id, `proof/${item.id}/${page}`);
  return (
    <>
      <strong>{item.withdrawnAt === null ? item.title : <s>{item.title}</s>}</strong>
      <br />
      <span class="govuk-hint">
        {proofKindInWords[item.kind]}, by{' '}
        {item.producerName === '' ? producerInWords[item.producer].toLowerCase() : item.producerName},{' '}
        {longDate(item.datedOn)}
        {by !== undefined && `. Given by ${by}`}
      </span>
      {item.words !== '' && <span class="dhr-lines govuk-!-display-block">{item.words}</span>}
      <FileGone proof={item} />
      {item.withdrawnAt === null && (
        <Whose
          open={open}
          given={{
            ...{ id: item.id, what: item.title, kind: shownKind(item.kind) },
            ...{ saidToBe: item.producer, shows: item.shows },
          }}
          vouched={vouched}
        />
      )}
      {item.withdrawnAt !== null && <span class="govuk-!-display-block">Withdrawn: {item.withdrawnReason}</span>}
      <span class="dhr-no-print">
        {item.documentId !== null && (
          <>
            <a class="govuk-link" href={below('file')}>
              Open the file<span class="govuk-visually-hidden"> of {item.title}</span>
            </a>{' '}
          </>
        )}
        {keeps && item.withdrawnAt === null && (
          <a class="govuk-link" href={below('withdraw')}>
            Withdraw<span class="govuk-visually-hidden"> {item.title}</span>
          </a>
        )}
      </span>
    </>
  );
};
