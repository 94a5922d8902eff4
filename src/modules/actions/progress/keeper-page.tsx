import type { ComponentChildren } from 'preact';
import type { Day } from '../../../kernel/day.js';
import { capital, dueInWords, longDate } from '../../../web/formats.js';
import { Button, Form, InsetText, Page, RagTag, SummaryList } from '../../../web/index.js';
import type { OpenAction } from '../guards.js';
import { actionStateInWords } from '../kinds.js';
import { leadInWords } from '../lead-words.js';
import type { ActionStepName } from '../life.js';
import { actionPaths } from '../paths.js';
import { mayAskNow } from '../rounds/ask-now.js';
import type { Happening, PendingAsk } from './came.js';
import { CameList } from './came-list.js';

export interface KeeperPageProps {
  readonly open: OpenAction;
  /** "3.1". */
  readonly ref: string;
  readonly happened: readonly Happening[];
  readonly names: ReadonlyMap<string, string>;
  readonly ask: PendingAsk | undefined;
  readonly steps: readonly { readonly step: ActionStepName; readonly label: string }[];
  /** They said themself that it is done, or lead it. */
  readonly mayNotCheck: boolean;
  readonly today: Day;
}

/** How one action goes, for those who keep the plan: what was told, the proof, and what is to be done about it. */
export const KeeperPage = (props: KeeperPageProps) => {
  const { open, ref, happened, names, today } = props;
  const { review, planned, keeps } = open;
  const { action, reading, proofs } = planned;
  const { reference } = review;
  const below = (page: string): string => actionPaths.below(reference, action.id, page);
  return (
    <Page
      title={`Progress of action ${ref}: ${reference}`}
      heading={`Progress of action ${ref}`}
      caption={reference}
      back={actionPaths.one(reference, action.id)}
    >
      <p class="govuk-body-l dhr-lines">{open.names.text(action.what)}</p>
      <p class="govuk-body">
        <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}
      </p>
      <SummaryList
        rows={[
          { key: { text: 'Where it stands' }, value: { text: actionStateInWords[action.state] } },
          { key: { text: 'Lead' }, value: { text: leadInWords(planned) } },
          {
            key: { text: 'Target day' },
            value: {
              text:
                action.closedOn === null
                  ? `${longDate(action.dueOn)}: ${dueInWords(action.dueOn, today)}`
                  : `${longDate(action.dueOn)}. Closed on ${longDate(action.closedOn)}`,
            },
          },
          {
            key: { text: 'Proof wanted' },
            value: { html: <span class="dhr-lines">{open.names.text(action.proofWanted) || 'Not said'}</span> },
          },
        ]}
      />
      {keeps && <ToDo {...props} below={below} />}
      <h2 class="govuk-heading-m">What was told, and what became of it</h2>
      <CameList
        happened={happened}
        proofs={proofs}
        by={(id) => (id === null ? undefined : (names.get(id) ?? 'a former colleague'))}
        text={open.names.text}
        {...(keeps
          ? {
              file: (id: string) => below(`proof/${id}`),
              withdraw: ({ id }: { id: string }) => below(`proof/${id}/withdraw`),
            }
          : {})}
      />
    </Page>
  );
};

const ToDo = ({ open, ask, steps, mayNotCheck, below }: KeeperPageProps & { below: (page: string) => string }) => {
  const { action, proofs } = open.planned;
  const checking = action.state === 'said-done';
  return (
    <>
      {ask !== undefined && (
        <Notice>
          The lead asks for another day: {longDate(ask.dueOn)} instead of {longDate(action.dueOn)}.{' '}
          <a class="govuk-link" href={below('another-day')}>
            Agree it or say why not
          </a>
        </Notice>
      )}
      {checking && mayNotCheck && (
        <Notice>
          You lead this action or said that it is done. Somebody else who keeps the plan looks at the proof and closes
          it.
        </Notice>
      )}
      {checking && proofs.length === 0 && (
        <Notice>
          No proof is on record, and it cannot be closed without. Send it back and say what is wanted, or{' '}
          <a class="govuk-link" href={below('tell')}>
            record proof that you have seen
          </a>
          .
        </Notice>
      )}
      <div class="govuk-button-group dhr-no-print">
        {steps
          .filter(({ step }) => step !== 'begin' && step !== 'say-done')
          .map(({ step, label }) => (
            <Button
              key={step}
              text={label}
              href={below(`steps/${step}`)}
              classes={step === 'close' ? '' : 'govuk-button--secondary'}
            />
          ))}
        {['planned', 'under-way', 'said-done'].includes(action.state) && (
          <Button text="Record progress for the lead" href={below('tell')} classes="govuk-button--secondary" />
        )}
        {mayAskNow(open.planned) && (
          <Form action={below('ask-now')} unsavedChanges="off">
            <Button text="Ask the lead how it goes" classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        )}
      </div>
    </>
  );
};

const Notice = ({ children }: { children: ComponentChildren }) => (
  <InsetText>
    <p class="govuk-body">{children}</p>
  </InsetText>
);
