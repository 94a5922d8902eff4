import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { aboutKind, type KindId, kindIds } from '../kinds.js';
import { proceedingPaths } from '../paths.js';
import type { otherReviewsConsidered } from '../tables.js';
import type { Notified } from './notified.js';
import { givenInWords, kindAnswers } from './rules.js';

type Row = typeof otherReviewsConsidered.$inferSelect;

export interface ConsideredPageProps {
  readonly reference: string;
  readonly form: FormState;
  /** How often the list has been gone through. */
  readonly times: number;
  readonly notified: readonly Notified[];
  readonly before: readonly Row[];
}

/** The list of other reviews, kind by kind. */
export const ConsideredPage = ({ reference, form, times, notified, before }: ConsideredPageProps) => (
  <Page
    title={`Other reviews considered: ${reference}`}
    heading="Go through the other reviews"
    caption={reference}
    form={form}
    back={proceedingPaths.list(reference)}
  >
    <p class="govuk-body">
      Answer for every kind. “Not known yet” is an answer when somebody has been asked. You can go through the list
      again; what was said before stays.
    </p>
    <WhatWasNotified notified={notified} />
    <Form version={times}>
      {kindIds.map((id) => (
        <KindQuestion key={id} id={id} form={form} />
      ))}
      <Conclusion form={form} />
      <Button text="Record that the list was gone through" preventDoubleClick />
    </Form>
    <Before before={before} />
  </Page>
);

const WhatWasNotified = ({ notified }: Pick<ConsideredPageProps, 'notified'>) => (
  <>
    <h2 class="govuk-heading-m">What the notification said</h2>
    {notified.length === 0 ? (
      <p class="govuk-body">Nothing of it, or you do not see the notification.</p>
    ) : (
      <SummaryList
        rows={notified.map(({ label, words }) => ({ key: { text: label }, value: { html: <bdi>{words}</bdi> } }))}
      />
    )}
  </>
);

const KindQuestion = ({ id, form }: { id: KindId; form: FormState }) => (
  <div class="dhr-record">
    <Radios
      {...choiceOf(form, `answer-${id}`)}
      classes="govuk-radios--small govuk-radios--inline"
      fieldset={{ legend: { text: aboutKind(id).name, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: `${aboutKind(id).test} ${aboutKind(id).think}` }}
      items={kindAnswers.map((value) => ({ value, text: givenInWords[value] }))}
    />
    <Input
      {...fieldOf(form, `asked-${id}`)}
      label={{
        html: (
          <>
            If it is not known yet, who was asked?
            <span class="govuk-visually-hidden"> ({aboutKind(id).name})</span>
          </>
        ),
      }}
      classes="govuk-!-width-two-thirds"
    />
  </div>
);

const Conclusion = ({ form }: { form: FormState }) => (
  <>
    <Textarea
      {...fieldOf(form, 'conclusion')}
      label={{ text: 'How do they fit with this review?', classes: 'govuk-label--s' }}
      hint={{ text: 'Whether anything is combined, who leads, one chair or two, one report or two; and why' }}
      rows={4}
    />
    <Input
      {...fieldOf(form, 'consideredWith')}
      label={{ text: 'With whom did you go through it?', classes: 'govuk-label--s' }}
      hint={{ text: 'Such as the Safeguarding Adults Board and the Safeguarding Children Partnership' }}
    />
    <DateInput
      {...dateOf(form, 'consideredOn')}
      fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
);

const Before = ({ before }: Pick<ConsideredPageProps, 'before'>) =>
  before.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Gone through before</h2>
      {before.map((row) => (
        <div class="dhr-record" key={row.id}>
          <p class="govuk-body">
            <strong>{longDate(row.consideredOn)}</strong>, with {row.consideredWith}. {row.conclusion}
          </p>
          <p class="govuk-body-s">{answersInWords(row)}</p>
        </div>
      ))}
    </>
  );

/** "Yes: Inquest. Not known yet: Safeguarding Adults Review (asked: …)." */
const answersInWords = ({ answers }: Row): string =>
  (['yes', 'not-known'] as const)
    .flatMap((given) => {
      const named = answers
        .filter(({ answer }) => answer === given)
        .map(({ kind, asked }) => `${aboutKind(kind).name}${asked === '' ? '' : ` (asked: ${asked})`}`);
      return named.length === 0 ? [] : [`${givenInWords[given]}: ${named.join(', ')}.`];
    })
    .concat('No to the rest.')
    .join(' ');
