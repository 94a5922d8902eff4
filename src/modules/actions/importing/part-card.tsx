import { Button, Checkboxes, Details, Form, Input, Select, Table, Tag, Textarea } from '../../../web/index.js';
import { recommendationPaths } from '../../recommendations/index.js';
import { actionPaths } from '../paths.js';
import type { CheckingPageProps } from './checking-page.js';
import { importPaths } from './import-paths.js';
import { columnOf, type PlanColumn } from './plan-columns.js';
import { waits } from './queries.js';
import type { UnderstoodPart } from './understood.js';

type PartProps = CheckingPageProps & { readonly part: UnderstoodPart };

const small = 'govuk-label--s';

function stateOf(part: UnderstoodPart): { text: string; classes: string } {
  if (part.leftOut !== undefined) return { text: 'Left out', classes: 'govuk-tag--grey' };
  if (waits(part)) return { text: part.problems.length > 0 ? 'Unclear' : 'Differs', classes: 'govuk-tag--yellow' };
  return part.same === undefined
    ? { text: 'New', classes: 'govuk-tag--green' }
    : { text: 'On record', classes: 'govuk-tag--blue' };
}

/** One action of the file: as it was understood, what is wrong with it, and where it is mended. */
export const PartCard = (props: PartProps) => {
  const { part, plan, one } = props;
  const title = (part.texts.what ?? '').split('\n')[0]?.slice(0, 100) || 'A row without an action';
  return (
    <section class="govuk-!-margin-bottom-6" id={`row-${part.key}`}>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
        {part.texts.ref ? `${part.texts.ref} ` : ''}
        {title} <Tag {...stateOf(part)} />
      </h2>
      <p class="govuk-hint govuk-!-margin-bottom-1">{part.place}</p>
      {part.leftOut !== undefined && <p class="govuk-body">Why: {part.leftOut}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {part.problems.map(({ field, message }) => (
          <li>
            <strong>{columnOf(field).heading}:</strong> {message}
          </li>
        ))}
        {part.remarks.map((remark) => (
          <li>{remark}</li>
        ))}
      </ul>
      {part.same !== undefined && part.leftOut === undefined && <Differences {...props} />}
      <Details summaryText={part.problems.length > 0 ? 'Mend it' : 'Change it'} open={part.problems.length > 0}>
        <MendForm {...props} />
        <Form
          action={importPaths.step(plan.review.reference, one.id, `rows/${part.key}/leave-out`)}
          version={one.version}
        >
          <Input id={`why-${part.key}`} name="why" label={{ text: 'Why it is left out', classes: small }} />
          <Button
            text={part.leftOut === undefined ? 'Leave it out' : 'Take it back in'}
            classes="govuk-button--secondary"
          />
        </Form>
      </Details>
    </section>
  );
};

const CHANGED = {
  lead: 'Name another lead there',
  milestones: 'Change the milestones there',
  progress: 'See its progress there',
} as const;

/** What the file says otherwise than the record, cell by cell. */
const Differences = ({ part, plan, one }: PartProps) => {
  if (part.differences.length === 0) return <p class="govuk-body">It says the same as the record.</p>;
  const canFollow = part.differences.filter((one) => one.canFollow);
  return (
    <>
      <Table
        caption={`What differs from action ${part.same?.cells.ref ?? ''}`}
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[{ text: 'Column' }, { text: 'On record' }, { text: 'In the file' }]}
        rows={part.differences.map(({ column, ours, theirs, changedOn }) => [
          { text: columnOf(column).heading },
          { text: ours, classes: 'dhr-lines' },
          {
            html: (
              <>
                <span class="dhr-lines">{theirs}</span>
                {changedOn !== undefined && (
                  <>
                    <br />
                    <a
                      class="govuk-link"
                      href={actionPaths.below(plan.review.reference, part.same?.id ?? '', changedOn)}
                    >
                      {CHANGED[changedOn]}
                    </a>
                  </>
                )}
              </>
            ),
          },
        ])}
      />
      <Form action={importPaths.step(plan.review.reference, one.id, `rows/${part.key}/follow`)} version={one.version}>
        {canFollow.length > 0 && (
          <Checkboxes
            idPrefix={`follow-${part.key}`}
            name="follow"
            values={[...(part.follow ?? [])]}
            fieldset={{ legend: { text: 'Where the file is right', classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: 'What is not ticked stays as it is on record' }}
            items={canFollow.map(({ column }) => ({ value: column, text: columnOf(column).heading }))}
          />
        )}
        <Button
          text={part.follow === undefined ? 'Settle it so' : 'Settle it otherwise'}
          classes="govuk-button--secondary"
        />
      </Form>
    </>
  );
};

const BOXES: readonly PlanColumn[] = ['body', 'person', 'post', 'email', 'due', 'reach'];

const MendForm = ({ part, plan, one, known }: PartProps) => {
  const { reference } = plan.review;
  return (
    <Form action={importPaths.step(reference, one.id, `rows/${part.key}/mend`)} version={one.version}>
      <Select
        id={`recommendation-${part.key}`}
        name="recommendation"
        label={{ text: columnOf('recommendation').heading, classes: small }}
        hint={{ text: (part.texts.recommendation ?? '').slice(0, 300) }}
        value={part.recommendationId ?? ''}
        items={[
          { value: '', text: 'Choose one' },
          ...known.recommendations.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
          { value: 'early', text: 'None: it was begun early' },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={recommendationPaths.list(reference)}>
          Draft a recommendation that is missing
        </a>
        : the file waits here.
      </p>
      <Textarea
        id={`what-${part.key}`}
        name="what"
        rows={3}
        label={{ text: columnOf('what').heading, classes: small }}
        value={part.texts.what ?? ''}
      />
      {BOXES.map((id) => (
        <Input
          id={`${id}-${part.key}`}
          name={id}
          label={{ text: columnOf(id).heading, classes: small }}
          value={part.texts[id] ?? ''}
        />
      ))}
      {part.same !== undefined && (
        <Checkboxes
          idPrefix={`anew-${part.key}`}
          name="anew"
          items={[{ value: 'yes', text: `It is another action than ${part.same.cells.ref}: plan it as a new one` }]}
        />
      )}
      <Button text="Save this row" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  );
};
