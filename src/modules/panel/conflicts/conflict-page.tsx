import { dateTime, longDate, plural } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  ScrollRegion,
  SummaryList,
  Table,
  Textarea,
} from '../../../web/index.js';
import type { Opening } from '../../documents/index.js';
import { type Opened, reviewPaths } from '../../reviews/index.js';
import type { LastWord, MemberStanding } from '../members/standing.js';
import { panelPaths } from '../paths.js';

export interface ConflictPageProps {
  readonly reference: string;
  readonly member: MemberStanding;
  readonly word: LastWord;
  readonly papers: readonly Opening[];
  readonly acts: readonly Opened[];
  readonly form: FormState;
}

/** A member declared a conflict: what they had opened, and what was done. */
export const ConflictPage = ({ reference, member, word, papers, acts, form }: ConflictPageProps) => {
  const { name, id } = member.row;
  return (
    <Page
      title={`Conflict of a panel member, ${reference}`}
      heading={`${name} declared a conflict of interest`}
      caption={`Panel of ${reference}`}
      form={form}
      back={panelPaths.member(reference, id)}
    >
      <SummaryList
        rows={[
          { key: { text: 'Declared' }, value: { text: dateTime(word.at) } },
          { key: { text: 'In their words' }, value: { text: word.details } },
          { key: { text: 'Access' }, value: { text: 'Ended at that moment, whatever role they hold' } },
        ]}
      />
      <Papers papers={papers} />
      <Acts acts={acts} />
      {member.conflictStep === undefined ? (
        <WhatWasDone form={form} name={name} hasLeft={member.row.leftOn !== null} />
      ) : (
        <>
          <h2 class="govuk-heading-m">What was done</h2>
          <p class="govuk-body dhr-lines">{member.conflictStep.done}</p>
          <p class="govuk-hint">{longDate(member.conflictStep.doneOn)}</p>
        </>
      )}
      <p class="govuk-body">
        Was it judged to be no conflict after all?{' '}
        <a class="govuk-link" href={reviewPaths.access(reference)}>
          Let them in again on the page of who may see the review
        </a>
        . They will be asked about conflicts anew.
      </p>
    </Page>
  );
};

const Papers = ({ papers }: { papers: readonly Opening[] }) => (
  <>
    <h2 class="govuk-heading-m">Papers they had opened</h2>
    {papers.length === 0 ? (
      <p class="govuk-body">None of those that you can see.</p>
    ) : (
      <ScrollRegion label="Papers they had opened">
        <Table
          firstCellIsHeader
          head={[{ text: 'Paper' }, { text: 'How' }, { text: 'When' }]}
          rows={papers.map(({ title, number, way, openedAt }) => [
            { text: `${title}, version ${number}` },
            { text: way === 'saved' ? 'Saved a copy' : 'Read here' },
            { text: dateTime(openedAt) },
          ])}
        />
      </ScrollRegion>
    )}
  </>
);

const Acts = ({ acts }: { acts: readonly Opened[] }) => (
  <>
    <h2 class="govuk-heading-m">What else they opened or did in this review</h2>
    {acts.length === 0 ? (
      <p class="govuk-body">Nothing.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {acts.map(({ what, times, lastAt }) => (
          <li key={what}>
            {what}: {times === 1 ? 'once, on' : `${plural(times, 'time')}, last on`} {dateTime(lastAt)}
          </li>
        ))}
      </ul>
    )}
  </>
);

const WhatWasDone = ({ form, name, hasLeft }: { form: FormState; name: string; hasLeft: boolean }) => (
  <Form>
    <h2 class="govuk-heading-m">Record what was done</h2>
    <Textarea
      {...fieldOf(form, 'done')}
      label={{ text: 'What was done?' }}
      hint={{
        text: 'For example: copies destroyed or returned, the chair told, whether anything they said must be looked at again, who sits in their place',
      }}
      rows={5}
    />
    <DateInput {...dateOf(form, 'doneOn')} fieldset={{ legend: { text: 'When?' } }} />
    {!hasLeft && (
      <Radios
        {...choiceOf(form, 'leaves')}
        fieldset={{ legend: { text: `Does ${name} leave the panel?` } }}
        items={[
          { value: 'yes', text: 'Yes: their seat is free' },
          { value: 'no', text: 'No: it is still being judged', hint: { text: 'They see nothing meanwhile' } },
        ]}
      />
    )}
    <Button text="Record" preventDoubleClick />
  </Form>
);
