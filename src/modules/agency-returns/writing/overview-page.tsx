import { dateTime, longDate, plural } from '../../../web/formats.js';
import { InsetText, Page, Prose, type TagProps, TaskList, type TaskListProps } from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { returnKindInWords } from '../kinds.js';
import { chronologyOf, returnPaths } from '../paths.js';
import { signOffPaths, wordPaths, writingPaths } from '../paths-of-returns.js';
import { type NextStep, WhatHappened } from '../sign-off/what-happened.js';
import type { Draft } from './draft.js';
import { independenceOf, isBeingWritten, type PartState, rowsIn, stateOfPart } from './rules.js';
import { isListKey, type TemplatePart } from './template.js';

export interface OverviewPageProps {
  readonly answered: AnsweredRequest;
  readonly draft: Draft;
  readonly next: NextStep;
  /** The name of whoever did each step, by their id. */
  readonly names: ReadonlyMap<string, string>;
  /** The last comment with which it came back, while it is to be answered. */
  readonly comment: string | undefined;
  readonly checksLeft: number;
}

/** The return as a list of tasks: what is done, what is left, and what comes next. */
export const OverviewPage = ({ answered, draft, next, names, comment, checksLeft }: OverviewPageProps) => {
  const { review, asked } = answered;
  const { request } = asked;
  return (
    <Page
      title={`Your return: ${asked.name}, ${review.reference}`}
      heading={returnKindInWords[request.kind]}
      caption={`${asked.name}, ${review.reference}`}
      back={returnPaths.own(review.reference)}
    >
      <InsetText>
        <p class="govuk-body govuk-!-font-weight-bold">{next.text}</p>
        {next.href !== undefined && (
          <p class="govuk-body govuk-!-margin-bottom-0">
            <a class="govuk-link" href={next.href}>
              {next.link}
            </a>
          </p>
        )}
      </InsetText>
      {comment !== undefined && (
        <section>
          <h2 class="govuk-heading-m">It came back with this comment</h2>
          <Prose text={comment} />
        </section>
      )}
      <p class="govuk-body">
        Due on {longDate(request.dueOn)}.{' '}
        {asked.inHand !== undefined && <>Last written in on {dateTime(asked.inHand.changedAt)}. </>}
        Nobody outside your agency sees any of it before your senior manager has signed it.
      </p>
      {request.guidance !== '' && (
        <section>
          <h2 class="govuk-heading-m">From those who run the review</h2>
          <p class="govuk-body dhr-lines">{request.guidance}</p>
        </section>
      )}
      <Tasks answered={answered} draft={draft} checksLeft={checksLeft} />
      {asked.state.chronologyWords !== undefined && (
        <>
          <h2 class="govuk-heading-m">What goes with it</h2>
          <TaskList
            items={[
              {
                title: { text: 'Your chronology' },
                href: chronologyOf(review.reference),
                status: { text: asked.state.chronologyWords },
              },
            ]}
          />
        </>
      )}
      <OtherWays answered={answered} />
      <WhatHappened steps={asked.steps} names={names} />
    </Page>
  );
};

const Tasks = ({ answered, draft, checksLeft }: Pick<OverviewPageProps, 'answered' | 'draft' | 'checksLeft'>) => {
  const { review, asked } = answered;
  const [reference, id] = [review.reference, asked.request.id];
  const done = draft.parts.filter((part) => stateOfPart(draft, part) === 'done').length;
  return (
    <>
      {asked.request.kind !== 'no-contact' && (
        <>
          <h2 class="govuk-heading-m">Before you begin</h2>
          <TaskList items={[independenceTask(answered)]} />
        </>
      )}
      <h2 class="govuk-heading-m">What you write</h2>
      <p class="govuk-body">
        {plural(done, 'part')} of {draft.parts.length} done.
      </p>
      <TaskList
        items={draft.parts.map((part) => ({
          title: { text: part.heading },
          href: isListKey(part.key)
            ? writingPaths.list(reference, id, part.key)
            : writingPaths.section(reference, id, part.slug),
          status: statusOf(draft, part),
        }))}
      />
      <h2 class="govuk-heading-m">Before you hand it in</h2>
      <TaskList
        items={[
          { title: { text: 'Read it through' }, href: writingPaths.read(reference, id), status: { text: '' } },
          {
            title: { text: 'Early actions' },
            hint: { text: 'What your agency does at once, without waiting for the report' },
            href: writingPaths.actions(reference, id),
            status: { text: plural(draft.earlyActions.length, 'action') },
          },
          {
            title: { text: 'Quality checklist' },
            href: signOffPaths.checklist(reference, id),
            status: checksLeft === 0 ? { text: 'Done' } : { tag: { text: `${checksLeft} to answer`, classes: BLUE } },
          },
          isBeingWritten(asked) && {
            title: { text: 'Hand it to the senior manager' },
            href: signOffPaths.handIn(reference, id),
            status: { text: asked.senior?.name ?? 'Nobody is named yet' },
          },
        ]}
      />
    </>
  );
};

const BLUE = 'govuk-tag--blue';
type Status = TaskListProps['items'][number] & object;

function statusOf(draft: Draft, part: TemplatePart): Status['status'] {
  const state = stateOfPart(draft, part);
  if (state === 'done' && isListKey(part.key)) return { text: `Done, ${plural(rowsIn(draft, part.key), 'row')}` };
  return STATUS[state];
}

const tag = (text: string, classes: string): { tag: TagProps } => ({ tag: { text, classes } });
const STATUS: Readonly<Record<PartState, Status['status']>> = {
  done: { text: 'Done' },
  begun: tag('Begun', 'govuk-tag--light-blue'),
  'to-do': tag('Not begun', BLUE),
  optional: { text: 'If there is any' },
};

function independenceTask({ review, asked }: AnsweredRequest) {
  const state = independenceOf(asked);
  const words = {
    'not-needed': { text: '' },
    'not-said': tag('Not declared', BLUE),
    independent: { text: 'Declared independent' },
    'not-independent': tag('Waits for the co-ordinator', 'govuk-tag--yellow'),
    accepted: { text: 'Accepted with a reason' },
  } as const;
  return {
    title: { text: 'The author says whether they are independent of the case' },
    href: writingPaths.independence(review.reference, asked.request.id),
    status: words[state],
  };
}

const OtherWays = ({ answered: { review, asked } }: { answered: AnsweredRequest }) => {
  const [reference, id] = [review.reference, asked.request.id];
  return (
    <>
      <h2 class="govuk-heading-m">Write it in Word instead</h2>
      <p class="govuk-body">
        Take the template with you, write offline, and bring the file back. You see what was read in it before anything
        is put in its place.
      </p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={wordPaths.template(reference, id)}>
            Download the empty template (Word)
          </a>
        </li>
        <li>
          <a class="govuk-link" href={wordPaths.draft(reference, id)}>
            Download what is written so far (Word)
          </a>
        </li>
        {isBeingWritten(asked) && (
          <li>
            <a class="govuk-link" href={wordPaths.upload(reference, id)}>
              Upload a Word file
            </a>
          </li>
        )}
      </ul>
    </>
  );
};
