import type { ComponentChildren } from 'preact';
import { Button, DutyTag, Form, InsetText, KeyFacts, Page, WarningText } from '../../web/index.js';
import { scopingPaths } from '../scoping/index.js';
import { type AfterProps, isAnythingRecorded, OtherRecords, WhatFollows } from './after/what-follows.js';
import { OutcomeInWords } from './basis-summary.js';
import { DecisionTasks } from './decision-tasks.js';
import { decisionPaths } from './paths.js';
import { ConcernsSection, ConsultationsSection, ProposalSection, type SectionProps, TestSection } from './sections.js';
import { type SignaturesProps, SignaturesSection } from './signing/signatures-section.js';
import type { ScopingProgress } from './silent-agencies.js';
import type { PlacedBlocker } from './words.js';

/** Where the decision stands, in the order in which it is put together. */
export interface DecisionPageProps extends SectionProps {
  readonly facts: readonly { readonly label: string; readonly value: ComponentChildren }[];
  readonly clock: string;
  readonly scoping: ScopingProgress;
  readonly standing: Standing;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly signatures: SignaturesProps | undefined;
  readonly after: AfterProps;
}

/** What the page says first. */
export type Standing =
  | { readonly kind: 'directed'; readonly words: string }
  | { readonly kind: 'decided'; readonly words: string; readonly mayReconsider: boolean }
  | { readonly kind: 'not-ready'; readonly blockers: readonly PlacedBlocker[] }
  | { readonly kind: 'ready'; readonly version: number; readonly chairs: string; readonly voided: boolean }
  | { readonly kind: 'before-signatories'; readonly words: string; readonly mine: boolean }
  | { readonly kind: 'not-agreed'; readonly words: string; readonly version: number };

export const DecisionPage = (props: DecisionPageProps) => {
  const { reference, facts, clock, after } = props;
  return (
    <Page title={`Decision: ${reference}`} heading="Decision" caption={reference} wide>
      <KeyFacts facts={facts} />
      <p class="govuk-body">{clock}</p>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <WhereItStands {...props} />
          {after.steps.length > 0 && <WhatFollows {...after} />}
          {props.signatures !== undefined && <SignaturesSection {...props.signatures} />}
          <ProposalSection {...props} />
          <TestSection {...props} />
          <ConcernsSection {...props} />
          <ConsultationsSection {...props} />
          {after.steps.length === 0 && isAnythingRecorded(after) && <WhatFollows {...after} />}
        </div>
        <Aside {...props} />
      </div>
    </Page>
  );
};

const Aside = ({ reference, scoping, warnings, notes, after, mayPrepare }: DecisionPageProps) => (
  <div class="govuk-grid-column-one-third">
    <div class="dhr-decision-aside">
      {warnings.length > 0 && (
        <>
          <h2 class="govuk-heading-s">Think about this</h2>
          {warnings.map((text) => (
            <WarningText key={text} text={text} iconFallbackText="Think about this" />
          ))}
        </>
      )}
      <h2 class="govuk-heading-s">What agencies have said</h2>
      <p class="govuk-body">{scoping.words}</p>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={scoping.asked === 0 ? scopingPaths.board(reference) : scopingPaths.summary(reference)}
        >
          {scoping.asked === 0 ? 'Go to scoping' : 'See the answers'}
        </a>
      </p>
      <h2 class="govuk-heading-s">About the test</h2>
      <ul class="govuk-list govuk-list--bullet">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {mayPrepare && <OtherRecords {...after} />}
    </div>
  </div>
);

const WhereItStands = (props: DecisionPageProps) => {
  const { reference, standing, basis, decidedBasis, mayPrepare } = props;
  switch (standing.kind) {
    case 'directed':
      return <InsetText>{standing.words}</InsetText>;
    case 'decided':
      return (
        <div class="dhr-decided">
          {decidedBasis !== undefined && <OutcomeInWords proposal={decidedBasis.proposal} />}
          <p class="govuk-body">{standing.words}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={decisionPaths.record(reference)}>
              Decision record (Word)
            </a>
            {standing.mayReconsider && (
              <>
                {' · '}
                <a class="govuk-link" href={decisionPaths.proposal(reference)}>
                  Look at the decision again
                </a>
              </>
            )}
          </p>
        </div>
      );
    case 'not-ready':
      return <DecisionTasks {...props} blockers={standing.blockers} />;
    case 'ready':
      return <Ready reference={reference} standing={standing} mayPrepare={mayPrepare} />;
    case 'before-signatories':
      return (
        <InsetText>
          <p class="govuk-body">{standing.words}</p>
          {standing.mine && <Button href={decisionPaths.signature(reference)} text="Read and sign" />}
        </InsetText>
      );
    case 'not-agreed':
      return (
        <>
          <WarningText text={standing.words} iconFallbackText="Warning" />
          {mayPrepare && basis !== undefined && (
            <AskButton reference={reference} version={standing.version} text="Put it to the chairs again" secondary />
          )}
        </>
      );
  }
};

const Ready = ({
  reference,
  standing,
  mayPrepare,
}: {
  reference: string;
  standing: Extract<Standing, { kind: 'ready' }>;
  mayPrepare: boolean;
}) => (
  <section class="dhr-blockers">
    <h2 class="govuk-heading-m">
      Ready to be signed <DutyTag state="due" words="Not yet with the chairs" />
    </h2>
    {standing.voided && (
      <p class="govuk-body">
        It was put to the chairs before, and something has changed since. Signatures given then no longer count.
      </p>
    )}
    <p class="govuk-body">
      Nothing is missing. {standing.chairs} would be written to: a link and the reference, nothing else.
    </p>
    {mayPrepare && <AskButton reference={reference} version={standing.version} text="Put it to the chairs to sign" />}
  </section>
);

const AskButton = (props: { reference: string; version: number; text: string; secondary?: boolean }) => (
  <Form action={decisionPaths.request(props.reference)} version={props.version} unsavedChanges="off">
    <Button text={props.text} classes={props.secondary ? 'govuk-button--secondary' : ''} preventDoubleClick />
  </Form>
);
