import { dateTime } from '../../../web/formats.js';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  KeyFacts,
  Page,
  Prose,
  Textarea,
} from '../../../web/index.js';
import { returnKindInWords } from '../kinds.js';
import { returnPaths } from '../paths.js';
import { signOffPaths, wordPaths } from '../paths-of-returns.js';
import type { AskedAgency } from '../queries.js';
import { stateInWords } from '../standing.js';
import type { CheckRow } from '../writing/draft.js';
import { checkedInWords } from './answered-checks.js';
import { linkTo } from './hand-in-page.js';
import { type ReceiptVerb, verbsAfter } from './rules.js';
import type { ReadableVersion } from './versions.js';
import { type ToldStep, WhatHappened } from './what-happened.js';

export interface ReceiptPageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  /** Those that were signed, the newest first. */
  readonly versions: readonly ReadableVersion[];
  readonly steps: readonly ToldStep[];
  readonly names: ReadonlyMap<string, string>;
  readonly checks: readonly CheckRow[];
  readonly mayTakePaper: boolean;
}

/** A return as it came in: read it, check it, accept it or send it back, release it to the panel. */
export const ReceiptPage = (props: ReceiptPageProps) => {
  const { reference, asked, versions, steps, names } = props;
  return (
    <Page
      title={`Return of ${asked.name}, ${reference}`}
      heading={returnKindInWords[asked.request.kind]}
      caption={`${asked.name}, ${reference}`}
      back={returnPaths.one(reference, asked.request.id)}
    >
      <KeyFacts
        facts={[
          { label: 'State', value: stateInWords[asked.state.name] },
          { label: 'Author', value: asked.author?.name ?? versions[0]?.version.content.author.name ?? 'Nobody named' },
          {
            label: 'Signs it',
            value: asked.senior?.name ?? (versions.length === 0 ? 'Nobody named' : 'Signed on paper'),
          },
        ]}
      />
      {versions.length === 0 ? <NothingYet {...props} /> : <Received {...props} />}
      <WhatHappened steps={steps} names={names} />
    </Page>
  );
};

const NothingYet = ({ reference, asked, mayTakePaper }: ReceiptPageProps) => (
  <EmptyState
    heading="The agency has not handed it in yet"
    action={
      mayTakePaper
        ? { text: 'Enter one that came on paper or by e-mail', href: wordPaths.paper(reference, asked.request.id) }
        : undefined
    }
  >
    You can read it here once the agency’s senior manager has signed it. What the agency is still writing is its own.
  </EmptyState>
);

const Received = ({ reference, asked, versions, checks }: ReceiptPageProps) => {
  const id = asked.request.id;
  const verbs = verbsAfter(asked.steps.at(-1)?.step);
  return (
    <>
      <h2 class="govuk-heading-m">Read it</h2>
      <ul class="govuk-list">
        {versions.map(({ version }, index) => (
          <li key={version.id}>
            {linkTo(signOffPaths.version(reference, version.id), `Version ${version.number}`)}, made on{' '}
            {dateTime(version.madeAt)}
            {index < versions.length - 1 && (
              <>. {linkTo(signOffPaths.differences(reference, version.id), `What it changed in the version before`)}</>
            )}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Check it</h2>
      <p class="govuk-body">
        {checks.length === 0 ? 'Nobody has gone through the checklist on receipt. ' : checkedInWords(checks)}
        {linkTo(signOffPaths.check(reference, id), 'Go through the checklist')}
      </p>
      {verbs.length > 0 && <h2 class="govuk-heading-m">What happens with it</h2>}
      {verbs.map((verb) => (
        <div key={verb}>
          <Button
            text={verbWords[verb].button}
            href={signOffPaths.step(reference, id, verb)}
            classes={verb === 'accept' || verb === 'release' ? '' : 'govuk-button--secondary'}
          />
        </div>
      ))}
      {verbs.length === 0 && <InsetText text="It is with the agency, which answers the comment and signs it again." />}
    </>
  );
};

interface VerbWords {
  readonly button: string;
  readonly heading: string;
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

export const verbWords: Readonly<Record<ReceiptVerb, VerbWords>> = {
  accept: {
    button: 'Accept it',
    heading: 'Accept this return',
    text: 'The author of the report reads it from now on. The agency can change it no longer: what has to be put right afterwards comes as a signed addendum.',
    label: 'A word to the agency (optional)',
    done: 'Accepted. Release it to the panel when the panel is to read it.',
  },
  'send-back': {
    button: 'Send it back with a comment',
    heading: 'Send this return back',
    text: 'The agency changes it, says what it changed, and its senior manager signs it again. Both versions are kept.',
    label: 'What is the agency to change, and why?',
    done: 'Sent back. You are asked again when the agency has signed it anew.',
  },
  release: {
    button: 'Release it to the panel',
    heading: 'Release this return to the panel',
    text: 'Everybody on the panel who has accepted the confidentiality undertaking can read it from now on, other agencies too. Whoever has not, cannot.',
    label: 'A word to the panel (optional)',
    done: 'Released. The panel can read it.',
  },
  'withdraw-release': {
    button: 'Take the release back',
    heading: 'Take the release to the panel back',
    text: 'The panel can open it no longer. Who has read it already stays on record.',
    label: 'Why?',
    done: 'The panel can open it no longer.',
  },
};

export interface VerbPageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly verb: ReceiptVerb;
  readonly form: FormState;
}

/** Accepts, sends back, releases or withdraws: says what follows, and asks for the comment. */
export const VerbPage = ({ reference, asked, verb, form }: VerbPageProps) => {
  const words = verbWords[verb];
  return (
    <Page
      title={`${words.heading}: ${asked.name}, ${reference}`}
      heading={words.heading}
      caption={`Return of ${asked.name}, ${reference}`}
      form={form}
      back={signOffPaths.receipt(reference, asked.request.id)}
    >
      <p class="govuk-body">{words.text}</p>
      <Form>
        <Textarea {...fieldOf(form, 'comment')} label={{ text: words.label, classes: 'govuk-label--s' }} rows={6} />
        <Button text={words.button} preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Everything that was added after acceptance. */
export const Addenda = ({
  addenda,
}: {
  addenda: readonly { number: number; reason: string; text: string; signedAt: Date | null }[];
}) =>
  addenda.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">Added after it was accepted</h2>
      {addenda.map(({ number, reason, text, signedAt }) => (
        <section key={number}>
          <h3 class="govuk-heading-s">
            Addendum {number}
            {signedAt === null ? ', not signed yet' : `, signed on ${dateTime(signedAt)}`}
          </h3>
          <p class="govuk-body">Why: {reason}</p>
          <Prose text={text} headings={4} />
        </section>
      ))}
    </section>
  );
