import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { invitationDecisions } from '../code-lists.js';
import { type OpenContact, onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { leadFamily } from '../policy.js';
import { type Contact, recordsOf } from '../queries.js';
import { decideInvitation, type InvitationBlocker, obstaclesTo } from './decide-invitation.js';
import { InvitationPage, ReplyPage } from './pages.js';
import { recordReply } from './record-reply.js';

const invitationForm = (today: Day) =>
  z
    .object({
      decided: oneOf(invitationDecisions, 'Select what you decide'),
      decidedOn: dayField({ what: 'Date', byToday: today, missing: 'Enter the date' }),
      how: nameField({ what: 'How they are invited', max: 300 }),
      reason: textField({ what: 'Reason', max: 4000 }),
    })
    .superRefine(({ decided, how }, ctx) => {
      if (decided === 'invited' && how === '')
        ctx.addIssue({ code: 'custom', path: ['how'], message: 'Enter how they are invited' });
    });

const replyForm = (decidedOn: Day, today: Day) =>
  z.object({
    repliedOn: dayField({ what: 'Date they replied', byToday: today, earliest: decidedOn }),
    reply: textField({ what: 'Reply', max: 4000, missing: 'Enter what they replied' }),
  });

/** The chair alone, and for the alleged perpetrator alone. */
const leading = (guard: Guard<OpenContact>): Guard<OpenContact> => ({
  ...guard,
  says: `On the review: ${leadFamily.says}`,
  open: async (work, asked) => {
    const opened = await guard.open(work, asked);
    if (opened === undefined || opened instanceof Elsewhere) return opened;
    return leadFamily.may(opened.review.roles) && opened.contact.kind === 'alleged-perpetrator' ? opened : undefined;
  },
});

const blockerInWords: Record<InvitationBlocker, string> = {
  'has-died': 'They have died, and cannot be invited',
  'needs-reason': 'Enter why they are invited although something stands against it',
};

export const invitationRoutes = [
  get(familyPaths.invitationPattern, leading(onSafeContact(leadFamily.name)), async (work, _asked, opened) =>
    show(await page(work, opened, emptyForm(dayValues('decidedOn', work.today)))),
  ),

  post(familyPaths.invitationPattern, leading(onSafeContact(leadFamily.name)), async (work, asked, opened) => {
    const answer = readForm(invitationForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, opened, answer.form), 422);
    const blockers = await decideInvitation(work, opened, answer.value);
    if (blockers.length > 0) {
      const errors = blockers.map((one) => ({
        field: one === 'has-died' ? 'decided' : 'reason',
        message: blockerInWords[one],
      }));
      return show(await page(work, opened, { values: asked.body, errors }), 422);
    }
    return goTo(familyPaths.contact(opened.review.reference, opened.contact.id), { flash: 'Recorded.' });
  }),

  get(familyPaths.replyPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    await invitationOf(work, contact, asked.params.invitation);
    return show(<ReplyPage reference={review.reference} contact={contact} form={emptyForm()} />);
  }),

  post(familyPaths.replyPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const { id, decidedOn } = await invitationOf(work, contact, asked.params.invitation);
    const answer = readForm(replyForm(decidedOn, work.today), asked.body);
    if (!answer.ok) return show(<ReplyPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    await recordReply(work, contact, { ...answer.value, id, typed: asked.body });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),
];

const page = async (work: Work, { review, contact }: OpenContact, form: FormState) => (
  <InvitationPage
    reference={review.reference}
    contact={contact}
    form={form}
    obstacles={await obstaclesTo(work, contact)}
  />
);

const invitationOf = async (work: Work, contact: Contact, id: string | undefined) =>
  found((await recordsOf(work, contact)).invitations.find((one) => one.id === id && one.decided === 'invited'));
