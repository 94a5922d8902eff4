import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { Button, dayValues, emptyForm, Form, Page } from '../../../web/index.js';
import { boardsToGive, GivingFields, type GivingFieldsProps, giveAsTyped } from '../../board/index.js';
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

export const givingRoutes: readonly Route[] = [
  get(learningPaths.givingPattern, onItem(keepLearning), async (work, _asked, { item, partnershipId }) =>
    show(
      <GivingPage
        {...(await boardsToGive(work, partnershipId))}
        item={item}
        form={emptyForm(dayValues('on', work.today))}
      />,
    ),
  ),

  post(learningPaths.givingPattern, onItem(keepLearning), async (work, asked, { item, partnershipId }) => {
    const thing = { kind: 'learning-taken-in', id: item.id, title: item.title } as const;
    const form = await giveAsTyped(work, asked.body, { partnershipId, thing });
    if (form !== undefined)
      return show(<GivingPage {...(await boardsToGive(work, partnershipId))} {...{ item, form }} />, 422);
    return goTo(learningPaths.item(item.id), { flash: 'It is in the log of the boards.' });
  }),
];
