import { Page, TaskList, type TaskListProps } from '../../web/index.js';
import { qaPaths } from './paths.js';

type Status = (TaskListProps['items'][number] & object)['status'];

export interface HomePageProps {
  readonly reference: string;
  /** Questions of the data form that nobody has answered yet. */
  readonly left: number;
}

/** What goes to the Home Office and what comes back. */
export const HomePage = ({ reference, left }: HomePageProps) => (
  <Page title={`Quality assurance: ${reference}`} heading="Quality assurance" caption={reference}>
    <p class="govuk-body-l">
      The Home Office has the report read by its panel before it is published. What goes there and what comes back
      stands here.
    </p>
    <TaskList
      items={[
        {
          title: { text: 'National data form' },
          hint: { text: 'What the record does not know is asked once' },
          href: qaPaths.dataForm(reference),
          status: formStatus(left),
        },
      ]}
    />
  </Page>
);

const formStatus = (left: number): Status =>
  left === 0 ? { text: 'Done' } : { tag: { text: `${left} to answer`, classes: 'govuk-tag--light-blue' } };
