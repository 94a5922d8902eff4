import type { Day } from '../../kernel/day.js';
import { Button, DutyTag, Page, SummaryList, Timeline } from '../../web/index.js';
import { type HistoryItem, historyItems } from './history.js';
import { sureInWords, WhyOf } from './list-page.js';
import { noticePaths } from './paths.js';
import type { Notice } from './queries.js';
import { isOpen } from './rules.js';
import { sendInWords, stateSentence, stateTag, whatFollows } from './state-words.js';

/** One notice. */
export interface NoticeProps {
  readonly reference: string;
  readonly notice: Notice;
  readonly today: Day;
  readonly mayKeep: boolean;
}

export const NoticePage = ({ reference, notice, today, mayKeep }: NoticeProps) => {
  const follows = whatFollows(notice);
  return (
    <Page
      title={`Notice to ${notice.recipientName}, ${reference}`}
      heading={notice.recipientName}
      caption={`Notice, ${reference}`}
      back={noticePaths.list(reference)}
    >
      <p class="govuk-body">
        <DutyTag {...stateTag[notice.state]} />
      </p>
      <p class="govuk-body-l">{stateSentence(notice, today)}</p>
      {follows !== undefined && <p class="govuk-body">{follows}</p>}
      {mayKeep && <Steps reference={reference} notice={notice} />}
      <Particulars reference={reference} notice={notice} mayKeep={mayKeep} />
      {notice.acknowledgement !== undefined && <Reply notice={notice} />}
      <h2 class="govuk-heading-m">What has happened</h2>
      <Timeline items={historyItems(notice, reference, mayKeep).map(asTimelineItem)} headingLevel={3} />
    </Page>
  );
};

const Steps = ({ reference, notice }: Pick<NoticeProps, 'reference' | 'notice'>) => {
  const to = (step: string): string => noticePaths.step(reference, notice.id, step);
  const open = isOpen(notice.state);
  const secondary = 'govuk-button--secondary';
  const isAcknowledged = notice.state === 'acknowledged';
  return (
    <>
      <div class="govuk-button-group">
        {!isAcknowledged && <Button href={to('send')} text={sendInWords(notice)} classes={open ? '' : secondary} />}
        {notice.sendings.length > 0 && !isAcknowledged && (
          <Button href={to('acknowledged')} text="Record an acknowledgement" classes={open ? secondary : ''} />
        )}
        {!isAcknowledged && <Button href={to('told')} text="I told them another way" classes={secondary} />}
      </div>
      {open && notice.withdrawal === undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={to('not-needed')}>
            They do not have to be told
          </a>
        </p>
      )}
    </>
  );
};

const Particulars = ({ reference, notice, mayKeep }: Omit<NoticeProps, 'today'>) => {
  const to = (step: string): string => noticePaths.step(reference, notice.id, step);
  return (
    <SummaryList
      rows={[
        {
          key: { text: 'To whom' },
          value: { html: <Recipient notice={notice} /> },
          ...(mayKeep
            ? { actions: { items: [{ text: 'Change', visuallyHiddenText: 'who is told', href: to('recipient') }] } }
            : {}),
        },
        { key: { text: 'Why' }, value: { html: <WhyOf notice={notice} /> } },
        { key: { text: 'How sure the rule is' }, value: { text: sureInWords(notice) } },
        { key: { text: 'What they are given' }, value: { text: givenInWords[notice.extract] } },
        {
          key: { text: 'Letter' },
          value: { text: notice.letterSubject },
          ...(mayKeep
            ? {
                actions: {
                  items: [
                    { text: 'Change', visuallyHiddenText: 'the letter', href: to('letter') },
                    { text: 'Word file', visuallyHiddenText: 'of the letter', href: to('letter.docx') },
                  ],
                },
              }
            : {}),
        },
      ]}
    />
  );
};

const givenInWords: Readonly<Record<Notice['extract'], string>> = {
  safeguarding:
    'Children, vulnerable adults, the household with dates of birth, known risks, and whom to speak to in the police',
  adults: 'Vulnerable adults, household, known risks, and whom to speak to in the police',
  board: 'An anonymised summary: reference, month and kind of death',
  'receipt-only': 'That a notification was received',
  letter: 'The letter',
};

const Recipient = ({ notice }: { notice: Notice }) => (
  <>
    {notice.recipientName}
    {notice.recipientRole !== '' && [<br key="role" />, notice.recipientRole]}
    <br />
    {notice.recipientEmail === '' ? <strong>No email address yet</strong> : notice.recipientEmail}
  </>
);

const Reply = ({ notice: { acknowledgement } }: { notice: Notice }) =>
  acknowledgement === undefined ? null : (
    <section>
      <h2 class="govuk-heading-m">What they said</h2>
      <p class="govuk-body">
        {acknowledgement.checks
          ? 'They will check whether they know anybody concerned.'
          : 'They did not say that they will check their own records.'}
      </p>
      {acknowledgement.reply !== '' && <div class="govuk-inset-text dhr-kept-lines">{acknowledgement.reply}</div>}
    </section>
  );

const asTimelineItem = ({ heading, at, words, by, details, link }: HistoryItem) => ({
  label: { text: heading },
  at: { timestamp: at, words },
  ...(by === undefined ? {} : { byline: { text: by } }),
  html: (
    <>
      {details.map((detail) => (
        <p class="govuk-body dhr-kept-lines" key={detail}>
          {detail}
        </p>
      ))}
      {link !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </>
  ),
});
