import { dateTime, plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  Details,
  EmptyState,
  Form,
  type FormState,
  InsetText,
  Page,
  Radios,
  SummaryList,
  Tag,
} from '../../../web/index.js';
import { checkingPaths } from '../checking-paths.js';
import { checkPurposeInWords, checkPurposes } from '../kinds.js';
import type { AnonymityCheck, GoesOut } from './checks-made.js';
import type { AnonymityStanding } from './rules.js';

export interface AnonymityPageProps {
  readonly reference: string;
  readonly back: string;
  readonly standing: AnonymityStanding;
  readonly check: AnonymityCheck | undefined;
  readonly earlier: readonly AnonymityCheck[];
  readonly goesOut: GoesOut | undefined;
  /** Finds that are neither mended nor answered; undefined for whoever does not see them. */
  readonly findsOpen: number | undefined;
  readonly may: { readonly first: boolean; readonly second: boolean };
  readonly people: ReadonlyMap<string, string>;
  readonly form: FormState;
}

const standingWords: Readonly<Record<AnonymityStanding, string>> = {
  'nobody-looked': 'Not looked at yet',
  'waits-for-second': 'Waits for the second signature',
  stands: 'Signed by two',
  undone: 'No longer holds: the final draft is another one now',
};

/** The whole set looked through for names, and signed by two people. */
export const AnonymityPage = (props: AnonymityPageProps) => {
  const { reference, back, standing, check, earlier, goesOut, form } = props;
  return (
    <Page
      title={`Anonymity: ${reference}`}
      heading="Anonymity of the whole set"
      caption={reference}
      form={form}
      back={back}
    >
      <p class="govuk-body">
        Before the report goes to the Home Office, and again before publication, everything that goes out is looked
        through for what says who somebody is: both parts, the terms of reference, the action plan and the appendices.
        Two people sign: somebody who writes the report, then the information governance lead. Any change afterwards
        undoes it.
      </p>
      {goesOut === undefined ? (
        <EmptyState heading="There is no final draft yet">
          The check is of the version that was called the final draft.
        </EmptyState>
      ) : (
        <>
          <SummaryList
            rows={[
              {
                key: { text: 'Final draft' },
                value: { text: `Version ${goesOut.version.number}, of ${dateTime(goesOut.version.madeAt)}` },
              },
              { key: { text: 'Looked through' }, value: { text: plural(goesOut.parts.length, 'part') } },
              {
                key: { text: 'The check' },
                value: {
                  html: (
                    <Tag
                      text={standingWords[standing]}
                      classes={standing === 'stands' ? 'govuk-tag--green' : 'govuk-tag--yellow'}
                    />
                  ),
                },
              },
            ]}
          />
          {(standing === 'nobody-looked' || standing === 'undone') && <First {...props} goesOut={goesOut} />}
          {check !== undefined && standing !== 'undone' && <Made {...props} check={check} />}
        </>
      )}
      {(standing === 'undone' ? check !== undefined : earlier.length > 0) && (
        <Details summaryText="Earlier checks">
          {(standing === 'undone' && check !== undefined ? [check, ...earlier] : earlier).map((one) => (
            <Signatures check={one} people={props.people} key={one.id} />
          ))}
        </Details>
      )}
    </Page>
  );
};

const First = ({ reference, goesOut, findsOpen, may, form }: AnonymityPageProps & { readonly goesOut: GoesOut }) => {
  if (!may.first)
    return (
      <InsetText>Whoever writes the report looks through it first. You are asked when they have signed.</InsetText>
    );
  if (findsOpen === undefined || findsOpen > 0)
    return (
      <InsetText>
        {plural(findsOpen ?? 0, 'find')} still to be mended or answered:{' '}
        <a class="govuk-link" href={`${checkingPaths.checks(reference, goesOut.version.number)}#identifier`}>
          go through them
        </a>
        . Then you can sign.
      </InsetText>
    );
  return (
    <Form action={checkingPaths.anonymity(reference)}>
      <input type="hidden" name="setHash" value={goesOut.setHash} />
      <Radios
        {...choiceOf(form, 'purpose')}
        fieldset={{ legend: { text: 'Before what?', classes: 'govuk-fieldset__legend--s' } }}
        items={checkPurposes.map((value) => ({ value, text: checkPurposeInWords[value] }))}
      />
      <Checkboxes
        {...choicesOf(form, 'declared')}
        items={[
          {
            value: 'yes',
            text: 'I have read the whole set, appendices, terms of reference and action plan included, and what was found is mended or answered',
          },
        ]}
      />
      <Button text="Sign as the first of two" preventDoubleClick />
    </Form>
  );
};

const Made = ({ reference, check, may, people, form }: AnonymityPageProps & { readonly check: AnonymityCheck }) => (
  <>
    <Signatures check={check} people={people} />
    <h2 class="govuk-heading-m">What was found and may stay</h2>
    {check.found.length === 0 ? (
      <p class="govuk-body">Nothing: what was found was mended.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {check.found.map(({ where, says, words, reason }, at) => (
          <li key={at}>
            {where}: <q>{words}</q>. {says}. May stay: {reason}
          </li>
        ))}
      </ul>
    )}
    <Details summaryText="What was looked through">
      <ul class="govuk-list govuk-list--bullet">
        {check.parts.map(({ where }) => (
          <li key={where}>{where}</li>
        ))}
      </ul>
    </Details>
    {check.secondBy === null &&
      (may.second ? (
        <Form action={checkingPaths.second(reference, check.id)}>
          <Checkboxes
            {...choicesOf(form, 'declared')}
            items={[{ value: 'yes', text: 'I have read the whole set myself, and nothing in it says who somebody is' }]}
          />
          <Button text="Sign as the second of two" preventDoubleClick />
        </Form>
      ) : (
        <InsetText>The information governance lead of this review signs second.</InsetText>
      ))}
  </>
);

const Signatures = ({ check, people }: { check: AnonymityCheck; people: ReadonlyMap<string, string> }) => (
  <p class="govuk-body">
    {checkPurposeInWords[check.purpose]}: signed by {people.get(check.firstBy) ?? 'somebody'} on{' '}
    {dateTime(check.firstAt)}
    {check.secondBy !== null && check.secondAt !== null
      ? `, and by ${people.get(check.secondBy) ?? 'somebody'} on ${dateTime(check.secondAt)}`
      : ''}
    .
  </p>
);
