import { dateTime, plural } from '../../../web/formats.js';
import {
  Button,
  Details,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  KeyFacts,
  Page,
} from '../../../web/index.js';
import { NamesBar, type ReviewNames } from '../../named-people/index.js';
import { checkingPaths } from '../checking-paths.js';
import { WORDS_AROUND } from './checked.js';
import { checkKindInWords, checkKinds } from './messages.js';
import type { Message } from './read.js';
import type { SettledCheck } from './settle.js';

export interface ChecksPageProps {
  readonly reference: string;
  readonly back: string;
  /** The number of the version that was asked for; empty otherwise. */
  readonly version: string;
  /** "Version 3, of 2 February 2026"; undefined while there is none. */
  readonly looked: string | undefined;
  readonly open: readonly Message[];
  readonly settled: readonly (Message & { readonly as: SettledCheck })[];
  readonly names: ReviewNames;
  readonly form: FormState;
}

/** Most that one page tells of each kind. */
const MOST = 100;

/** Everything that the checks have to say of the report, each with its place. */
export const ChecksPage = ({ reference, back, version, looked, open, settled, names, form }: ChecksPageProps) => (
  <Page title={`Checks of the report: ${reference}`} heading="Checks" caption={reference} form={form} back={back} wide>
    {looked === undefined ? (
      <EmptyState heading="There is nothing to check yet">
        Write the report first, or bring it in: the checks go through the whole of it, recommendations, action plan and
        appendices included.
      </EmptyState>
    ) : (
      <>
        <KeyFacts
          facts={[
            { label: 'To look at', value: open.length },
            { label: 'In order as it stands', value: settled.length },
            { label: 'Looked through', value: looked },
          ]}
        />
        <p class="govuk-body">
          Each message leads to the place where it is mended. What is in order as it stands is settled with a reason,
          and told again when the words around it change.
        </p>
        <NamesBar reference={reference} names={names} back={checkingPaths.checks(reference, version)} />
        {open.length === 0 && <InsetText>The checks have nothing more to say.</InsetText>}
        {checkKinds.map((kind) => {
          const of = open.filter((one) => one.kind === kind);
          return of.length === 0 ? null : (
            <section key={kind} id={kind}>
              <h2 class="govuk-heading-m">
                {checkKindInWords[kind]}: {of.length}
              </h2>
              {of.slice(0, MOST).map((one) => (
                <OneMessage reference={reference} version={version} one={one} names={names} form={form} key={one.key} />
              ))}
              {of.length > MOST && (
                <p class="govuk-body">{plural(of.length - MOST, 'more')} follow when these are mended.</p>
              )}
            </section>
          );
        })}
        {settled.length > 0 && <Settled {...{ reference, version, settled, names }} />}
      </>
    )}
  </Page>
);

interface OneProps {
  readonly reference: string;
  readonly version: string;
  readonly one: Message;
  readonly names: ReviewNames;
  readonly form: FormState;
}

const OneMessage = ({ reference, version, one, names, form }: OneProps) => {
  const isHere = form.values.key === one.key;
  return (
    <div class="dhr-standing">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={one.href}>
          {one.where}
        </a>
        : {one.says}
        {one.of !== undefined && names.shown === 'real' ? `, of ${one.of}` : ''}
      </p>
      <Quoted one={one} names={names} />
      <div class="dhr-no-print">
        <Details summaryText="It is in order as it stands" open={isHere}>
          <Form action={checkingPaths.settled(reference)} unsavedChanges="off">
            <input type="hidden" name="key" value={one.key} />
            <input type="hidden" name="version" value={version} />
            <Input
              {...(isHere ? fieldOf(form, 'reason') : { id: `reason-${one.key.replace(/\W/g, '-')}`, name: 'reason' })}
              label={{ text: 'Why?', classes: 'govuk-label--s' }}
              hint={{ text: 'For example: a street name that many towns have. No names here.' }}
            />
            <Button text="Settle it" classes="govuk-button--secondary" />
          </Form>
        </Details>
      </div>
    </div>
  );
};

/** The words as the asker may read them: real names only for a holder of the key who asked for them. */
const Quoted = ({ one, names }: { one: Message; names: ReviewNames }) => {
  if (one.found === undefined) return null;
  return (
    <p class="govuk-body">
      {names.text(wholeWords(one.before, /^\S*\s/, '… '))}
      <mark>{names.text(one.found)}</mark>
      {names.text(wholeWords(one.after, /\s\S*$/, ' …'))}
    </p>
  );
};

/** Words around what was found, in one line; a word that was cut in two is left out. */
const wholeWords = (text: string | undefined, cut: RegExp, mark: string): string => {
  if (text === undefined) return '';
  return (text.length < WORDS_AROUND ? text : text.replace(cut, mark)).replaceAll(/\s+/g, ' ');
};

const Settled = ({
  reference,
  version,
  settled,
  names,
}: Pick<ChecksPageProps, 'reference' | 'version' | 'settled' | 'names'>) => (
  <Details summaryText={`In order as it stands: ${settled.length}`}>
    {settled.map((one) => (
      <div class="dhr-standing" key={one.key}>
        <p class="govuk-body govuk-!-margin-bottom-1">
          <a class="govuk-link" href={one.href}>
            {one.where}
          </a>
          : {one.says}
        </p>
        <Quoted one={one} names={names} />
        <p class="govuk-body">
          Settled on {dateTime(one.as.settledAt)}: {one.as.reason}
        </p>
        <Form action={checkingPaths.unsettled(reference)} unsavedChanges="off">
          <input type="hidden" name="key" value={one.key} />
          <input type="hidden" name="version" value={version} />
          <Button text="Look at it again" classes="govuk-button--secondary" />
        </Form>
      </div>
    ))}
  </Details>
);
