import type { Day } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { Button, Form, type FormState } from '../../../web/index.js';
import {
  type Board,
  type BoardMeeting,
  boardPaths,
  boardsToGive,
  type Given,
  GivenList,
  GivingFields,
  type GivingFieldsProps,
  giveAsTyped,
  givenOf,
  nextMeetingOf,
} from '../../board/index.js';
import { updatePaths } from '../paths.js';
import type { Update } from '../queries.js';

/** The boards, and what they were given of an update. */
export interface GivingAsked extends Omit<GivingFieldsProps, 'form'> {
  readonly given: readonly Given[];
}

export const givingOf = async (
  work: Work,
  { id, partnershipId }: Pick<Update, 'id' | 'partnershipId'>,
): Promise<GivingAsked> => ({
  ...(await boardsToGive(work, partnershipId)),
  given: (await givenOf(work, partnershipId, 'six-month-update', [id])).get(id) ?? [],
});

/** Records that boards were given an update that was issued; answers the form when it cannot be kept. */
export const give = (
  work: Work,
  { id, partnershipId, reviewId, title }: Update,
  body: FormBody,
): Promise<FormState | undefined> =>
  giveAsTyped(work, body, { partnershipId, thing: { kind: 'six-month-update', id, title, reviewId } });

export interface GivingProps {
  readonly of: GivingAsked;
  readonly reference: string;
  readonly update: Update;
  readonly keeps: boolean;
  readonly form: FormState;
}

/** To whom it was given, and the form that records it. */
export const Giving = ({ of: { given, boards, meetings, today }, reference, update, keeps, form }: GivingProps) => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m">Given to boards</h2>
    {given.length === 0 ? (
      <p class="govuk-body">{notYet(boards, meetings, today)}</p>
    ) : (
      <GivenList given={given} mayKeep={keeps} />
    )}
    {keeps && boards.length > 0 && (
      <Form action={updatePaths.below(reference, update.id, 'give')}>
        <GivingFields {...{ form, boards, meetings, today }} />
        <Button text="Record it" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
    {keeps && boards.length === 0 && (
      <p class="govuk-body">
        <a class="govuk-link" href={boardPaths.all}>
          Put the boards of the partnership in
        </a>{' '}
        first: then what they are given is recorded here.
      </p>
    )}
  </section>
);

function notYet(boards: readonly Board[], meetings: readonly BoardMeeting[], today: Day): string {
  const own = boards.find(({ kind }) => kind === 'csp-board');
  const next = own && nextMeetingOf(meetings, own.id, today);
  return own === undefined || next === undefined
    ? 'No board was given it yet.'
    : `No board was given it yet. ${own.name} meets next on ${longDate(next.heldOn)}.`;
}
