import { Page, TaskList, type TaskListProps } from '../../../web/index.js';
import type { NotificationContent } from '../content.js';
import type { DraftPaths } from '../paths.js';
import { isBegun } from '../questions/read-answers.js';
import type { SectionSlug } from '../questions/sections.js';
import { type PeopleKind, peopleKinds } from '../questions/subject-questions.js';
import type { HandInBlocker } from '../rules.js';
import { peopleOf } from './people-of.js';
import { sectionFor, type Way } from './way-words.js';

/** A form as its pages show it. */
export interface FormInProgress {
  readonly partnershipName: string;
  readonly content: NotificationContent;
  readonly way: Way;
  readonly blockers: readonly HandInBlocker[];
  readonly unread: number;
  /** Until when it is kept, in words. */
  readonly keptUntil: string;
  readonly paths: DraftPaths;
}

type Item = TaskListProps['items'][number];

/** Where the whole form is laid out, part by part. */
export const TasksPage = ({ form }: { form: FormInProgress }) => (
  <Page title="Notification of a death" heading="Notification of a death" caption={form.partnershipName}>
    <p class="govuk-body">
      Do the parts in any order. Only those marked “Needed” have to be filled in before you send; everything else helps
      the partnership to decide. What you save is kept until {form.keptUntil}.
    </p>
    <Part title={form.way === 'public' ? 'You' : 'How it came'} id="you" items={firstItems(form)} />
    <Part title="People" id="people" items={peopleItems(form)} />
    <Part title="What happened" id="happened" items={sectionItems(form, ['involved', 'circumstances'])} />
    <Part
      title="Further details needed to decide"
      id="further"
      items={sectionItems(form, ['death', 'home', 'police', 'care'])}
    />
    <Part title="Send" id="send" items={sendItems(form)} />
    <p class="govuk-body">
      <a class="govuk-link" href={form.paths.later}>
        {form.way === 'public' ? 'Come back later' : 'Leave it for later'}
      </a>
    </p>
  </Page>
);

const Part = ({ title, id, items }: { title: string; id: string; items: readonly Item[] }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <TaskList idPrefix={id} items={items} />
  </>
);

const needed = { tag: { text: 'Needed', classes: 'govuk-tag--blue' } } as const;
const done = { text: 'Answered' } as const;
const optional = { text: 'Optional' } as const;

function sectionItems({ content, way, blockers, paths }: FormInProgress, slugs: readonly SectionSlug[]): Item[] {
  return slugs.map((slug) => {
    const { title, questions } = sectionFor(slug, way);
    const missing: readonly HandInBlocker[] =
      slug === 'referrer'
        ? ['referrer-name', 'referrer-agency', 'referrer-email']
        : slug === 'circumstances'
          ? ['circumstances']
          : [];
    const isMissing = blockers.some((blocker) => missing.includes(blocker));
    return {
      title: { text: title },
      href: paths.section(slug),
      status: isMissing ? needed : isBegun(questions, content) ? done : optional,
    };
  });
}

const firstItems = (form: FormInProgress): Item[] => [
  ...(form.way === 'public'
    ? []
    : [{ title: { text: 'How it reached the partnership' }, href: form.paths.received, status: done }]),
  ...(form.way === 'word'
    ? [
        {
          title: { text: 'What could not be read' },
          hint: { text: 'Pieces of the Word form that belong somewhere' },
          href: form.paths.unread,
          status: form.unread > 0 ? needed : { text: 'None left' },
        },
      ]
    : []),
  ...sectionItems(form, ['referrer']),
];

const peopleItems = ({ content, blockers, paths }: FormInProgress): Item[] =>
  (Object.keys(peopleKinds) as PeopleKind[]).map((kind) => {
    const count = peopleOf(content, kind).length;
    const isMissing =
      kind === 'victims' && (blockers.includes('no-victim') || blockers.includes('victim-without-name'));
    return {
      title: { text: peopleKinds[kind].heading },
      href: paths.people(kind),
      status: isMissing ? needed : count === 0 ? optional : { text: `${count} added` },
    };
  });

const sendItems = ({ way, blockers, paths, content }: FormInProgress): Item[] => [
  ...(way === 'public'
    ? [
        {
          title: { text: 'Check your email address' },
          hint: { text: 'We send you a code' },
          href: paths.email,
          status:
            blockers.includes('email-not-proved') || content.referrer.email.kind !== 'given'
              ? needed
              : { text: 'Checked' },
        },
      ]
    : []),
  {
    title: { text: 'Check the answers and send' },
    href: paths.check,
    status: blockers.length === 0 ? { text: 'Ready' } : needed,
  },
];
