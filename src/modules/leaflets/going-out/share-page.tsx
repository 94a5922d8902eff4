import type { Day } from '../../../kernel/day.js';
import { Button, EmptyState, Form, type FormState, Page } from '../../../web/index.js';
import { type Board, type BoardMeeting, boardPaths, GivingFields } from '../../board/index.js';
import { leafletPaths } from '../paths.js';
import type { LeafletVersion } from '../queries.js';

export interface SharePageProps {
  readonly reference: string;
  readonly version: LeafletVersion;
  readonly boards: readonly Board[];
  readonly meetings: readonly BoardMeeting[];
  readonly today: Day;
  readonly form: FormState;
}

/** Records that boards were given a signed leaflet. */
export const SharePage = ({ reference, version, boards, meetings, today, form }: SharePageProps) => (
  <Page
    title={`Given to boards: leaflet, ${reference}`}
    heading="The leaflet was given to boards"
    caption={`${reference}, version ${version.number}`}
    form={form}
    back={leafletPaths.version(reference, version.number)}
  >
    {boards.length === 0 ? (
      <EmptyState heading="There are no boards yet" action={{ text: 'Put boards on record', href: boardPaths.all }}>
        <p>Both Safeguarding Boards and the Domestic Abuse Partnership receive the leaflet.</p>
      </EmptyState>
    ) : (
      <Form action={leafletPaths.shared(reference, version.number)}>
        <GivingFields {...{ form, boards, meetings, today }} />
        <Button text="Record it" preventDoubleClick />
      </Form>
    )}
  </Page>
);
