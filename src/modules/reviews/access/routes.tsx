import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { type OpenReview, onReview } from '../guards.js';
import { reviewPaths } from '../paths.js';
import { settleAccess } from '../policy.js';
import { AccessPage } from './access-page.js';
import { EndMembershipPage, NewExclusionPage, NewMembershipPage } from './change-pages.js';
import { choosePerson, directoryOf } from './directory.js';
import { endMembership } from './end-membership.js';
import { excludePerson } from './exclude-person.js';
import { endForm, exclusionForm, membershipForm } from './form.js';
import { grantMembership } from './grant-membership.js';
import { liftExclusion } from './lift-exclusion.js';
import { declarationsOf, exclusionsOf, membersOf, openedBy } from './queries.js';
import { exclusionError, membershipError } from './rules.js';

const settling = onReview(settleAccess);

async function membershipPage(work: Work, { reference, partnershipId }: OpenReview, form: FormState) {
  const [directory, agencies] = [await directoryOf(work, partnershipId), await agenciesOf(work, partnershipId)];
  return <NewMembershipPage reference={reference} form={form} directory={directory} agencies={agencies} />;
}

const exclusionPage = async (work: Work, { reference, partnershipId }: OpenReview, form: FormState) => (
  <NewExclusionPage reference={reference} form={form} directory={await directoryOf(work, partnershipId)} />
);

const memberIn = async (work: Work, review: OpenReview, id: string | undefined) =>
  found((await membersOf(work, review)).find((member) => member.id === id));

export const accessRoutes = [
  get(reviewPaths.accessPattern, settling, async (work, _asked, review) => {
    const exclusions = await exclusionsOf(work, review);
    return show(
      <AccessPage
        reference={review.reference}
        today={work.today}
        members={await membersOf(work, review)}
        exclusions={exclusions}
        declarations={await declarationsOf(work, review)}
        opened={
          await openedBy(
            work,
            review,
            exclusions.map(({ personId }) => personId),
          )
        }
      />,
    );
  }),

  get(reviewPaths.newMembershipPattern, settling, async (work, _asked, review) =>
    show(await membershipPage(work, review, emptyForm(dayValues('startsOn', work.today)))),
  ),

  post(reviewPaths.newMembershipPattern, settling, async (work, asked, review) => {
    const answer = readForm(membershipForm, asked.body);
    if (!answer.ok) return show(await membershipPage(work, review, answer.form), 422);
    const { role, agency, startsOn, endsOn } = answer.value;
    const personId = await choosePerson(work, review.partnershipId, answer.value);
    const agencies = await agenciesOf(work, review.partnershipId);
    const agencyId = agencies.find(({ id }) => id === agency)?.id;
    const blockers = await grantMembership(work, review, { personId, role, agencyId, startsOn, endsOn });
    if (blockers.length > 0)
      return show(await membershipPage(work, review, rejected(asked.body, blockers.map(membershipError))), 422);
    return goTo(reviewPaths.access(review.reference), { flash: 'The role is given.' });
  }),

  get(reviewPaths.membershipEndPattern, settling, async (work, asked, review) => {
    const member = await memberIn(work, review, asked.params.membership);
    const form = emptyForm(dayValues('endsOn', work.today));
    return show(<EndMembershipPage reference={review.reference} form={form} member={member} />);
  }),

  post(reviewPaths.membershipEndPattern, settling, async (work, asked, review) => {
    const member = await memberIn(work, review, asked.params.membership);
    const answer = readForm(endForm(member.startsOn), asked.body);
    if (!answer.ok)
      return show(<EndMembershipPage reference={review.reference} form={answer.form} member={member} />, 422);
    await endMembership(work, review, { membershipId: member.id, endsOn: answer.value.endsOn });
    return goTo(reviewPaths.access(review.reference), { flash: `The role of ${member.name} is ended.` });
  }),

  get(reviewPaths.newExclusionPattern, settling, async (work, _asked, review) =>
    show(await exclusionPage(work, review, emptyForm())),
  ),

  post(reviewPaths.newExclusionPattern, settling, async (work, asked, review) => {
    const answer = readForm(exclusionForm, asked.body);
    if (!answer.ok) return show(await exclusionPage(work, review, answer.form), 422);
    const personId = await choosePerson(work, review.partnershipId, answer.value);
    const blockers = await excludePerson(work, review, { personId, reason: answer.value.reason });
    if (blockers.length > 0)
      return show(await exclusionPage(work, review, rejected(asked.body, blockers.map(exclusionError))), 422);
    return goTo(reviewPaths.access(review.reference), { flash: 'This person is kept out from now on.' });
  }),

  post(reviewPaths.exclusionLiftPattern, settling, async (work, asked, review) => {
    const exclusion = found((await exclusionsOf(work, review)).find(({ id }) => id === asked.params.exclusion));
    await liftExclusion(work, review, exclusion.id);
    return goTo(reviewPaths.access(review.reference), {
      flash: `${exclusion.name} is no longer kept out, and will be asked about conflicts of interest anew.`,
    });
  }),
];
