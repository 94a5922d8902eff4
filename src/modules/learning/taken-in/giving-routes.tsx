import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { Button, dayValues, emptyForm, Form, type FormState, Page } from '../../../web/index.js';
import {
  type Board,
  type BoardMeeting,
  boardsOf,
  GivingFields,
  type GivingFieldsProps,
  giveToBoards,
  givingError,
  meetingsOf,
  readGiving,
} from '../../board/index.js';
import { learningPaths } from '../paths.js';
import { keepLearning } from '../policy.js';
import { onItem } from './on-item.js';
import type { LearningItem } from './queries.js';

type GivingPageProps = GivingFieldsProps & { readonly item: LearningItem };

const GivingPage = ({ item, ...fields }: GivingPageProps) => (
  <Page
    title={`Give to boards: ${item.title}`}
    heading="Give this learning to boards"
    caption={item.title}
    form={fields.form}
    back={learningPaths.item(item.id)}
  >
    <p class="govuk-body">
      Key learning goes to the board of the partnership and to the Domestic Abuse Partnership. Members of the boards who
      have an account read it here.
    </p>
    <Form>
      <GivingFields {...fields} />
      <Button text="It was given" preventDoubleClick />
    </Form>
  </Page>
);

/** Boards that there are, with their meetings. */
async function placesToGive(work: Work, partnershipId: string): Promise<{ boards: Board[]; meetings: BoardMeeting[] }> {
  const boards = (await boardsOf(work, partnershipId)).filter(({ endedOn }) => endedOn === null);
  return { boards, meetings: await meetingsOf(work, partnershipId) };
}

export const givingRoutes: readonly Route[] = [
  get(learningPaths.givingPattern, onItem(keepLearning), async (work, _asked, { item, partnershipId }) => {
    const places = await placesToGive(work, partnershipId);
    return show(
      <GivingPage {...{ ...places, item }} today={work.today} form={emptyForm(dayValues('on', work.today))} />,
    );
  }),

  post(learningPaths.givingPattern, onItem(keepLearning), async (work, asked, { item, partnershipId }) => {
    const places = await placesToGive(work, partnershipId);
    const again = (form: FormState) => show(<GivingPage {...{ ...places, item, form }} today={work.today} />, 422);
    const read = readGiving(asked.body, places.boards, work.today);
    if (!read.ok) return again(read.form);
    const thing = { kind: 'learning-taken-in', id: item.id, title: item.title } as const;
    const given = await giveToBoards(work, partnershipId, thing, read.value);
    if (!given.ok) return again(rejected(asked.body, [givingError(given.reason)]));
    return goTo(learningPaths.item(item.id), { flash: 'It is in the log of the boards.' });
  }),
];
