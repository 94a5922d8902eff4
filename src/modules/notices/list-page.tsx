import type { Day } from '../../kernel/day.js';
import { marks } from '../../kernel/duty.js';
import { longDate, plural } from '../../web/formats.js';
import { Button, DutyTag, EmptyState, Page } from '../../web/index.js';
import { checkOutcomeInWords } from './kinds.js';
import type { LivingPeopleCheck } from './living-people/queries.js';
import { noticePaths } from './paths.js';
import type { Notice } from './queries.js';
import { aboutOf, isOpen } from './rules.js';
import { nextSteps, stateSentence, stateTag } from './state-words.js';

/** Everybody who is owed word on a review. */
export interface NoticesProps {
  readonly reference: string;
  readonly notices: readonly Notice[];
  readonly checks: readonly LivingPeopleCheck[];
  readonly today: Day;
  readonly mayKeep: boolean;
}

export const NoticesPage = (props: NoticesProps) => {
  const late = props.notices.filter(({ state }) => state === 'late');
  const open = [...late, ...props.notices.filter(({ state }) => isOpen(state) && state !== 'late')];
  const waiting = props.notices.filter(({ state }) => state === 'sent' || state === 'opened');
  const settled = props.notices.filter(({ state }) => state === 'acknowledged' || state === 'not-needed');
  return (
    <Page title={`Notices of ${props.reference}`} heading="Notices" caption={props.reference} wide>
      <p class="govuk-body-l">
        {open.length === 0
          ? 'Nobody is waiting to be told.'
          : `${plural(open.length, 'body', 'bodies')} still to be told${late.length === 0 ? '' : `, ${late.length} of them late`}.`}
      </p>
      <p class="govuk-body">
        Telling by phone, secure mail or letter is as good as sending from here: record the day, who was told, and what
        proves it.
      </p>
      <LivingPeople {...props} />
      {props.notices.length === 0 && (
        <EmptyState heading="No notices yet">
          Accepting a notification makes the notices owed that your partnership has set.
        </EmptyState>
      )}
      <Group {...props} heading="To be told" notices={open} />
      <Group {...props} heading="Told, not acknowledged" notices={waiting} />
      <Group {...props} heading="Settled" notices={settled} />
    </Page>
  );
};

const Group = ({ heading, notices, ...props }: NoticesProps & { heading: string }) =>
  notices.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">
        {heading} ({notices.length})
      </h2>
      <ul class="govuk-list dhr-notices">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} {...props} />
        ))}
      </ul>
    </section>
  );

const NoticeRow = ({ notice, reference, today, mayKeep }: Omit<NoticesProps, 'notices'> & { notice: Notice }) => {
  const next = mayKeep ? nextSteps(notice) : [];
  return (
    <li class="dhr-notices__notice">
      <div class="dhr-notices__who">
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
          <a class="govuk-link" href={noticePaths.notice(reference, notice.id)}>
            {notice.recipientName}
          </a>
        </h3>
        <p class="govuk-body-s dhr-breakable">{toWhom(notice)}</p>
        {aboutOf(notice.recipientKey) !== undefined && <p class="govuk-body">{notice.letterSubject}</p>}
        <div class="govuk-body">
          <WhyOf notice={notice} />
        </div>
      </div>
      <div class="dhr-notices__state">
        <DutyTag {...stateTag[notice.state]} />
        <p class="govuk-body-s">{stateSentence(notice, today)}</p>
        {next.map(({ text, step }) => (
          <p class="govuk-body govuk-!-margin-bottom-1" key={step}>
            <a class="govuk-link" href={noticePaths.step(reference, notice.id, step)}>
              {text}
              <span class="govuk-visually-hidden"> ({notice.recipientName})</span>
            </a>
          </p>
        ))}
      </div>
    </li>
  );
};

const toWhom = ({ recipientRole, recipientEmail }: Notice): string =>
  [recipientRole, recipientEmail === '' ? 'no email address yet' : recipientEmail]
    .filter((one) => one !== '')
    .join(', ');

/** The reason, the duty, where the duty comes from and how sure that is. */
export const WhyOf = ({ notice }: { notice: Notice }) => (
  <>
    {notice.why}
    <p class="govuk-body-s govuk-!-margin-top-2 govuk-!-margin-bottom-0">
      {notice.dutyId}: {notice.dutyTitle}. {notice.dutySource}.
    </p>
  </>
);

/** How sure a duty's source is, mark by mark. */
export const sureInWords = ({ dutyMarks }: Notice): string =>
  dutyMarks
    .split(' ')
    .flatMap((mark) => (Object.hasOwn(marks, mark) ? [marks[mark as keyof typeof marks]] : []))
    .join('. ');

const LivingPeople = ({ reference, checks, mayKeep }: NoticesProps) => {
  const last = checks.at(-1);
  return (
    <section>
      <h2 class="govuk-heading-m">Living people at risk</h2>
      <p class="govuk-body">
        {last === undefined
          ? 'No check of children, dependants and other partners is recorded yet. It is to be made at once.'
          : `${checkOutcomeInWords[last.outcome]}. Checked on ${longDate(last.checkedOn)} by ${last.checkedBy}.`}
      </p>
      {(mayKeep || last !== undefined) && (
        <Button
          href={noticePaths.livingPeople(reference)}
          text={mayKeep ? 'Record a check' : 'See the checks'}
          classes={last === undefined ? '' : 'govuk-button--secondary'}
        />
      )}
    </section>
  );
};
