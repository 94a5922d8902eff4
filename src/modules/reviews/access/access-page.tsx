import type { Day } from '../../../kernel/day.js';
import { dateTime, longDate, plural } from '../../../web/formats.js';
import { Button, Details, Form, Page, SummaryList } from '../../../web/index.js';
import { roleInWords } from '../../accounts/index.js';
import type { ConflictWord } from '../kinds.js';
import { reviewPaths } from '../paths.js';
import type { Declaration, Excluded, Member, Opened } from './queries.js';

export interface AccessPageProps {
  reference: string;
  today: Day;
  members: readonly Member[];
  exclusions: readonly Excluded[];
  declarations: readonly Declaration[];
  opened: ReadonlyMap<string, readonly Opened[]>;
}

/** Who may see the review, who is kept out, and what was declared. */
export const AccessPage = (props: AccessPageProps) => {
  const { reference, members, today } = props;
  const now = members.filter(({ endsOn }) => endsOn === null || endsOn > today);
  const past = members.filter((member) => !now.includes(member));
  return (
    <Page title={`Access to ${reference}`} heading="Who may see this review" caption={reference}>
      <p class="govuk-body">
        The co-ordinators and chairs of the partnership see every review of it. Everybody else sees this one only while
        they hold a role in it. A change counts from their next click.
      </p>
      <h2 class="govuk-heading-m">Roles in this review</h2>
      {now.length === 0 && <p class="govuk-body">Nobody holds a role in this review yet.</p>}
      {now.map((member) => (
        <MemberCard reference={reference} member={member} today={today} key={member.id} />
      ))}
      <Button text="Give somebody a role" href={reviewPaths.newMembership(reference)} />
      {past.length > 0 && (
        <Details summaryText={`Roles that have ended (${past.length})`}>
          <ul class="govuk-list">
            {past.map((member) => (
              <li key={member.id}>
                {member.name}, {roleInWords(member.role)}: {span(member)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Exclusions {...props} />
      <Declarations reference={reference} declarations={props.declarations} />
    </Page>
  );
};

/** The last day shown is the day before the one from which the role no longer holds. */
const span = ({ startsOn, endsOn }: Pick<Member, 'startsOn' | 'endsOn'>): string =>
  endsOn === null ? `since ${longDate(startsOn)}` : `from ${longDate(startsOn)}, ended ${longDate(endsOn)}`;

const MemberCard = ({ reference, member, today }: { reference: string; member: Member; today: Day }) => (
  <SummaryList
    card={{
      title: { text: member.name, headingLevel: 3 },
      actions: {
        items: [
          {
            text: 'End this role',
            href: reviewPaths.membershipEnd(reference, member.id),
            visuallyHiddenText: `of ${member.name}`,
          },
        ],
      },
    }}
    rows={[
      { key: { text: 'Role' }, value: { text: roleInWords(member.role) } },
      { key: { text: 'Post' }, value: { text: member.post || 'Not given' } },
      ...(member.agency === undefined ? [] : [{ key: { text: 'For' }, value: { text: member.agency } }]),
      {
        key: { text: member.startsOn > today ? 'From' : 'Since' },
        value: {
          text: `${longDate(member.startsOn)}${member.endsOn === null ? '' : `, ends ${longDate(member.endsOn)}`}`,
        },
      },
    ]}
  />
);

const Exclusions = ({ reference, exclusions, opened }: AccessPageProps) => {
  const now = exclusions.filter(({ liftedAt }) => liftedAt === null);
  const lifted = exclusions.filter(({ liftedAt }) => liftedAt !== null);
  return (
    <>
      <h2 class="govuk-heading-m">Kept out</h2>
      <p class="govuk-body">
        An exclusion beats every role, whoever gave it: co-ordinator, chair and administrator included.
      </p>
      {now.length === 0 && <p class="govuk-body">Nobody is kept out of this review.</p>}
      {now.map((exclusion) => (
        <ExclusionCard
          reference={reference}
          exclusion={exclusion}
          opened={opened.get(exclusion.personId) ?? []}
          key={exclusion.id}
        />
      ))}
      <Button text="Keep somebody out" href={reviewPaths.newExclusion(reference)} classes="govuk-button--secondary" />
      {lifted.length > 0 && (
        <Details summaryText={`Exclusions that were lifted (${lifted.length})`}>
          <ul class="govuk-list">
            {lifted.map(({ id, name, reason, at, liftedAt, liftedBy }) => (
              <li key={id}>
                {name}: {reason}. From {dateTime(at)}, lifted {liftedAt && dateTime(liftedAt)} by{' '}
                {liftedBy ?? 'the system'}.
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const ExclusionCard = ({
  reference,
  exclusion,
  opened,
}: {
  reference: string;
  exclusion: Excluded;
  opened: readonly Opened[];
}) => (
  <div class="dhr-record">
    <h3 class="govuk-heading-s">{exclusion.name}</h3>
    <p class="govuk-body">{exclusion.reason}</p>
    <p class="govuk-body-s">
      Since {dateTime(exclusion.at)}
      {exclusion.by === undefined || exclusion.by === exclusion.name ? '' : `, by ${exclusion.by}`}
    </p>
    <Details summaryText={`What ${exclusion.name} opened before`}>
      {opened.length === 0 ? (
        <p class="govuk-body">Nothing.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {opened.map(({ what, times, lastAt }) => (
            <li key={what}>
              {what}: {times === 1 ? 'once, on' : `${plural(times, 'time')}, last on`} {dateTime(lastAt)}
            </li>
          ))}
        </ul>
      )}
    </Details>
    <Form action={reviewPaths.exclusionLift(reference, exclusion.id)} unsavedChanges="off">
      <Button text={`Let ${exclusion.name} in again`} classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </div>
);

const said: Record<ConflictWord, string> = {
  none: 'no conflict known',
  link: 'not wholly independent',
  conflict: 'conflict',
};

const Declarations = ({ reference, declarations }: { reference: string; declarations: readonly Declaration[] }) => (
  <>
    <h2 class="govuk-heading-m">Declarations of conflicts of interest</h2>
    {declarations.length === 0 && <p class="govuk-body">Nobody has declared yet.</p>}
    <ul class="govuk-list">
      {declarations.map(({ id, name, declared, details, at }) => (
        <li key={id}>
          <strong>{name}</strong>: {said[declared]}
          {declared !== 'none' && `: ${details}`} ({dateTime(at)})
        </li>
      ))}
    </ul>
    {declarations.some(({ declared }) => declared === 'link') && (
      <p class="govuk-body">
        Somebody who is not wholly independent goes on unless you decide otherwise: end their role above and agree on
        another person with their agency, or keep them out.
      </p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={reviewPaths.declaration(reference, reviewPaths.access(reference))}>
        Declare a conflict of your own
      </a>
    </p>
  </>
);
