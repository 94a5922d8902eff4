import { plural } from '../../../web/formats.js';
import { Details, InsetText, Page, TaskList, type TaskListProps } from '../../../web/index.js';
import { qaPaths } from '../paths.js';
import type { DataForm, FilledSection } from './open-form.js';

export interface ListPageProps {
  readonly reference: string;
  readonly form: DataForm;
  readonly keeps: boolean;
}

/** The national data form: what is answered and what is left. */
export const DataFormPage = ({ reference, form, keeps }: ListPageProps) => {
  const total = form.sections.reduce((sum, { asked }) => sum + asked.length, 0);
  const known = form.sections.reduce((sum, { asked }) => sum + asked.filter((one) => one.known).length, 0);
  return (
    <Page
      title={`National data form: ${reference}`}
      heading="National data form"
      caption={reference}
      back={qaPaths.home(reference)}
      contentWarning="how somebody died and what was done to them"
    >
      <p class="govuk-body-l">
        {form.left === 0
          ? `All ${plural(total, 'question')} are answered.`
          : `${plural(total - form.left, 'question')} of ${total} answered, ${known} of them by the record.`}
      </p>
      <p class="govuk-body">
        {keeps
          ? 'What the record knows is filled in and kept in step. Only the rest is asked.'
          : 'The co-ordinator, the chair and the author of the report answer what the record does not know.'}
      </p>
      <TaskList
        items={form.sections.map((section) => ({
          title: { text: section.heading },
          href: qaPaths.section(reference, section.key),
          status: statusOf(section),
        }))}
      />
      <TakeAway reference={reference} left={form.left} />
      <Details summaryText="Where these questions come from">
        <p class="govuk-body">
          The Home Office’s own form is sent to partnerships and is not public. These are the fields that its library of
          reviews shows for every report, with its lists. Where the form you were sent asks something else, answer it
          there.
        </p>
      </Details>
    </Page>
  );
};

/** Where a page of the form stands. */
function statusOf({ left, asked }: FilledSection): (TaskListProps['items'][number] & object)['status'] {
  if (left === 0) return { text: 'Done' };
  const byHand = asked.some(({ answer }) => answer !== undefined);
  return byHand
    ? { tag: { text: `${left} to answer`, classes: 'govuk-tag--light-blue' } }
    : { tag: { text: 'Not begun', classes: 'govuk-tag--blue' } };
}

const TakeAway = ({ reference, left }: { reference: string; left: number }) => (
  <section>
    <h2 class="govuk-heading-m">Take it away</h2>
    {left > 0 && <InsetText text={`${plural(left, 'question')} will stand in it as not answered.`} />}
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={qaPaths.dataFormFile(reference, 'docx')}>
          Word
        </a>
      </li>
      <li>
        <a class="govuk-link" href={qaPaths.dataFormFile(reference, 'pdf')}>
          PDF
        </a>
      </li>
      <li>
        <a class="govuk-link" href={qaPaths.dataFormFile(reference, 'json')}>
          JSON, for another system
        </a>
      </li>
    </ul>
    <p class="govuk-hint">Under pseudonyms. Who took it when is recorded.</p>
  </section>
);
