import { dateTime } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Panel,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { checkingPaths } from '../checking-paths.js';
import { reportPaths } from '../paths.js';
import { isSignedOff } from './rules.js';
import type { ReportSignature, SignOffState } from './state.js';
import { sayBlocker } from './words.js';

export interface SignOffPageProps {
  readonly reference: string;
  readonly state: SignOffState;
  /** Who asks; undefined for whoever signs nothing. */
  readonly me: string | undefined;
  readonly form: FormState;
}

/** What stands in the way of sign-off, who has signed, and the signature of whoever has still to sign. */
export const SignOffPage = ({ reference, state, me, form }: SignOffPageProps) => {
  const { blockers, goesOut, rule, signatories, signatures, earlier, signing } = state;
  const mine = signatures.find(({ personId }) => personId === me);
  const isDone = isSignedOff(signatures);
  const signs = signatories.some(({ id }) => id === me) && mine === undefined && goesOut !== undefined && !isDone;
  return (
    <Page
      title={`Sign-off: ${reference}`}
      heading="Sign-off of the report"
      caption={reference}
      form={form}
      back={reportPaths.list(reference)}
    >
      {signing.kind === 'signed' ? (
        <Panel titleText="Signed off" text={`Version ${goesOut?.version.number ?? ''} of the report`} />
      ) : (
        <Blockers reference={reference} blockers={blockers} goesOut={goesOut} />
      )}
      {goesOut !== undefined && (
        <p class="govuk-body">
          What is signed:{' '}
          <a class="govuk-link" href={reportPaths.version(reference, goesOut.version.number)}>
            version {goesOut.version.number}, the final draft
          </a>
          .
        </p>
      )}
      <h2 class="govuk-heading-m">Who signs</h2>
      <p class="govuk-body">
        {rule === 'one'
          ? 'One chair of the partnership signs; whoever is first decides.'
          : 'Each chair of the partnership signs.'}{' '}
        Any of them can send it back, with what has to be mended.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {signatories.map(({ id, name }) => {
          const said = signatures.find(({ personId }) => personId === id);
          return <li key={id}>{said === undefined ? `${name}: not yet` : <Said signature={said} />}</li>;
        })}
      </ul>
      {mine !== undefined && !isDone && (
        <Form action={checkingPaths.takenBack(reference, mine.id)} unsavedChanges="off">
          <Button text="Take back what I said" classes="govuk-button--secondary" />
        </Form>
      )}
      {signs && <Sign reference={reference} versionId={goesOut.versionId} open={blockers.length === 0} form={form} />}
      {earlier.length > 0 && (
        <Details summaryText="Said before, of earlier versions or taken back">
          {earlier.map((signature) => (
            <p class="govuk-body" key={signature.id}>
              <Said signature={signature} />
              {signature.withdrawnAt !== null ? `; taken back on ${dateTime(signature.withdrawnAt)}` : ''}
            </p>
          ))}
        </Details>
      )}
    </Page>
  );
};

const Said = ({ signature: { name, post, verdict, comment, signedAt } }: { signature: ReportSignature }) => (
  <>
    {name}, {post}: {verdict === 'signed' ? 'signed' : 'sent back'} on {dateTime(signedAt)}
    {comment === '' ? '' : `: ${comment}`}
  </>
);

const Blockers = ({
  reference,
  blockers,
  goesOut,
}: Pick<SignOffState, 'blockers' | 'goesOut'> & { readonly reference: string }) =>
  blockers.length === 0 ? (
    <InsetText>Nothing stands in the way: it can be signed.</InsetText>
  ) : (
    <>
      <h2 class="govuk-heading-m">Before it can be signed</h2>
      <ul class="govuk-list govuk-list--bullet">
        {blockers.map((blocker) => {
          const { text, href } = sayBlocker(blocker, { reference, version: goesOut?.version.number });
          return (
            <li key={blocker.kind}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );

interface SignProps {
  readonly reference: string;
  readonly versionId: string;
  /** Nothing stands in the way of a signature. */
  readonly open: boolean;
  readonly form: FormState;
}

const Sign = ({ reference, versionId, open, form }: SignProps) => (
  <Form action={checkingPaths.signOff(reference)}>
    <input type="hidden" name="versionId" value={versionId} />
    <Radios
      {...choiceOf(form, 'verdict')}
      fieldset={{ legend: { text: 'What do you decide?', classes: 'govuk-fieldset__legend--m' } }}
      items={[
        ...(open
          ? [{ value: 'signed', text: 'Sign it off', hint: { text: 'I have read both parts and the action plan' } }]
          : []),
        { value: 'sent-back', text: 'Send it back', hint: { text: 'With what has to be mended' } },
      ]}
    />
    <Textarea
      {...fieldOf(form, 'comment')}
      label={{ text: 'Comment', classes: 'govuk-label--s' }}
      hint={{ text: 'Needed when you send it back. No names of people in the case.' }}
    />
    <Button text="Save my decision" preventDoubleClick />
  </Form>
);
