import { Button, EmptyState, Form, Page } from '../../../web/index.js';
import { boardPaths, type Given, GivenList, GivingFields, type GivingFieldsProps } from '../../board/index.js';
import { overviewPaths } from '../paths.js';

export interface GivenPageProps {
  readonly id: string;
  readonly quarter: string;
  readonly given: readonly Given[];
  readonly giving: GivingFieldsProps;
}

/** To whom an issued overview was given, and a form to say so. */
export const GivenPage = ({ id, quarter, given, giving }: GivenPageProps) => (
  <Page
    title={`Given to: overview of ${quarter}`}
    heading="To whom it was given"
    caption={`Overview of ${quarter}`}
    form={giving.form}
    back={overviewPaths.one(id)}
  >
    <GivenList given={given} mayKeep />
    {giving.boards.length === 0 ? (
      <EmptyState heading="No board is in the calendar yet" action={{ text: 'Boards', href: boardPaths.all }}>
        <p>Enter the boards first: what each was given is kept with them.</p>
      </EmptyState>
    ) : (
      <Form>
        <GivingFields {...giving} />
        <Button text="Record it" preventDoubleClick />
      </Form>
    )}
  </Page>
);
