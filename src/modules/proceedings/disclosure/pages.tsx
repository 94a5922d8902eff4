import { longDate, plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, Form, type FormState, Page, ScrollRegion } from '../../../web/index.js';
import { proceedingPaths } from '../paths.js';
import { relevanceInWords } from '../words.js';
import type { ScheduledItem } from './schedule.js';
import { TellForm } from './tell-form.js';

export interface SchedulePageProps {
  readonly reference: string;
  readonly items: readonly ScheduledItem[];
  readonly form: FormState;
  readonly mayKeep: boolean;
  /** Where the page leads back to; the disclosure officer sees no other page of the review. */
  readonly back: string;
}

/** The schedule of everything that may have to be disclosed. */
export const SchedulePage = (props: SchedulePageProps) => {
  const { reference, items, form, mayKeep, back } = props;
  const untold = items.filter(({ told }) => told === undefined);
  return (
    <Page
      title={`Disclosure schedule: ${reference}`}
      heading="Disclosure schedule"
      caption={reference}
      form={form}
      back={back}
      wide
    >
      <p class="govuk-body">
        Everything this review has made or holds may have to be disclosed in a criminal case. The list comes out of the
        record by itself: what each thing is, never what it says. Whether something is relevant is for the police and
        the CPS to settle.
      </p>
      <p class="govuk-body">
        {plural(items.length, 'item')}. {lastToldInWords(items)}{' '}
        <strong>
          {untold.length === 0 ? 'Nothing is new since.' : `New since: ${plural(untold.length, 'item')}.`}
        </strong>
      </p>
      <div class="govuk-button-group">
        <Button text="Take as Word" classes="govuk-button--secondary" href={proceedingPaths.scheduleWord(reference)} />
        <Button
          text="Take as spreadsheet"
          classes="govuk-button--secondary"
          href={proceedingPaths.scheduleSheet(reference, 'xlsx')}
        />
        <a class="govuk-link" href={proceedingPaths.scheduleSheet(reference, 'csv')}>
          Take as CSV
        </a>
      </div>
      {items.length === 0 ? (
        <EmptyState heading="The schedule is empty">
          Notices, agencies’ answers, the decision and what follows come here by themselves.
        </EmptyState>
      ) : (
        <Schedule {...props} />
      )}
      {mayKeep && (
        <Button
          text="Add something the record does not hold"
          classes="govuk-button--secondary"
          href={proceedingPaths.newEntry(reference)}
        />
      )}
      {mayKeep && untold.length > 0 && <TellForm untold={untold} form={form} />}
    </Page>
  );
};

function lastToldInWords(items: readonly ScheduledItem[]): string {
  const last = items.flatMap(({ told }) => told ?? []).sort((one, other) => (one.on < other.on ? 1 : -1))[0];
  return last === undefined
    ? 'The police have not been told of any yet.'
    : `The police were last told on ${longDate(last.on)} (${last.whom}).`;
}

const HEADINGS = ['What', 'Author', 'Date', 'Holder', 'Relevance', 'Police told'];

const Schedule = (props: SchedulePageProps) => (
  <ScrollRegion label="The disclosure schedule">
    <table class="govuk-table dhr-register">
      <caption class="govuk-table__caption govuk-visually-hidden">Everything that may have to be disclosed</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {HEADINGS.map((heading) => (
            <th scope="col" class="govuk-table__header" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {props.items.map((item) => (
          <Row key={item.key} item={item} {...props} />
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);

const Row = ({ item, reference, mayKeep }: SchedulePageProps & { item: ScheduledItem }) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      <bdi>{item.title}</bdi>
      {mayKeep && item.key.startsWith('entered:') && (
        <div class="govuk-body-s govuk-!-margin-bottom-0">
          <a class="govuk-link" href={proceedingPaths.entryWithdrawal(reference, item.key.slice('entered:'.length))}>
            Take off the schedule<span class="govuk-visually-hidden">: {item.title}</span>
          </a>
        </div>
      )}
    </th>
    <td class="govuk-table__cell">
      <bdi>{item.author}</bdi>
    </td>
    <td class="govuk-table__cell">{shortDate(item.madeOn)}</td>
    <td class="govuk-table__cell">
      <bdi>{item.holder}</bdi>
    </td>
    <td class="govuk-table__cell">
      {relevanceInWords[item.relevance]}
      {item.note !== '' && <div class="govuk-body-s govuk-!-margin-bottom-0">{item.note}</div>}
      {mayKeep && (
        <div class="govuk-body-s govuk-!-margin-bottom-0">
          <a class="govuk-link" href={proceedingPaths.relevance(reference, item.key)}>
            Change<span class="govuk-visually-hidden"> relevance of: {item.title}</span>
          </a>
        </div>
      )}
    </td>
    <td class="govuk-table__cell">
      {item.told === undefined ? 'Not yet' : `${shortDate(item.told.on)}, ${item.told.whom}`}
      {mayKeep && item.told !== undefined && (
        <Form action={proceedingPaths.tellingWithdrawal(reference, item.told.id)} unsavedChanges="off">
          <button type="submit" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
            Take back<span class="govuk-visually-hidden"> that the police were told of: {item.title}</span>
          </button>
        </Form>
      )}
    </td>
  </tr>
);
