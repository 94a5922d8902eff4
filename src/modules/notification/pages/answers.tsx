import { Fragment } from 'preact';
import { SummaryList, type SummaryListProps } from '../../../web/index.js';
import type { Answer, NotificationContent } from '../content.js';
import type { DraftPaths } from '../paths.js';
import type { Question } from '../questions/question.js';
import { type PeopleKind, peopleKinds, subjectQuestions } from '../questions/subject-questions.js';
import { peopleOf } from './people-of.js';
import { sectionFor, type Way } from './way-words.js';

/** An answer as it was given. Its direction is its own, and "not known" does not look like an empty box. */
export const AnswerWords = ({ answer }: { answer: Answer<string> }) => {
  if (answer.kind === 'not-known') return <strong>Not known</strong>;
  if (answer.kind === 'blank') return <span class="dhr-unanswered">Not answered</span>;
  return (
    <bdi class="dhr-answer">
      {answer.value.split('\n').map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
};

/** Questions that were answered, with their answers, then one row for all that were not; `change` is where they can be changed. */
export function answerRows<S>(
  questions: readonly Question<S>[],
  section: S,
  change: string | undefined,
): SummaryListProps['rows'] {
  const isBlank = (question: Question<S>): boolean => question.answerOf(section).kind === 'blank';
  const unanswered = questions.filter(isBlank);
  const answered = questions.filter((question) => !isBlank(question));
  return [
    ...answered.map((question) => ({
      key: { text: question.label },
      value: { html: <AnswerWords answer={question.answerOf(section)} /> },
      ...(change === undefined ? {} : { actions: { items: [changeOf(question, change)] } }),
    })),
    ...(unanswered.length === 0
      ? []
      : [{ key: { text: 'Not answered' }, value: { html: <Unanswered questions={unanswered} change={change} /> } }]),
  ];
}

const changeOf = ({ name, label }: Asked, change: string) => ({
  href: `${change}#${name}`,
  text: 'Change',
  visuallyHiddenText: label.toLowerCase(),
});

type Asked = Pick<Question<unknown>, 'name' | 'label'>;

const Unanswered = ({ questions, change }: { questions: readonly Asked[]; change: string | undefined }) => (
  <ul class="dhr-unanswered">
    {questions.map(({ name, label }) => (
      <li key={name}>
        {change === undefined ? (
          label
        ) : (
          <a class="govuk-link" href={`${change}#${name}`}>
            <span class="govuk-visually-hidden">Answer: </span>
            {label}
          </a>
        )}
      </li>
    ))}
  </ul>
);

interface AllAnswersProps {
  readonly content: NotificationContent;
  readonly way: Way;
  /** Absent where nothing can be changed any more. */
  readonly paths?: DraftPaths | undefined;
}

/** Every answer, in the order of the paper form. */
export const AllAnswers = ({ content, way, paths }: AllAnswersProps) => (
  <>
    <SectionAnswers slug="referrer" {...{ content, way, paths }} />
    {(['victims', 'alleged-perpetrators', 'children'] as const).map((kind) => (
      <PeopleAnswers key={kind} kind={kind} {...{ content, way, paths }} />
    ))}
    {(['involved', 'circumstances', 'death', 'home', 'police', 'care'] as const).map((slug) => (
      <SectionAnswers key={slug} slug={slug} {...{ content, way, paths }} />
    ))}
  </>
);

const SectionAnswers = ({
  slug,
  content,
  way,
  paths,
}: AllAnswersProps & { slug: Parameters<typeof sectionFor>[0] }) => {
  const section = sectionFor(slug, way);
  return (
    <>
      <h2 class="govuk-heading-m">
        {way === 'public' && paths === undefined && slug === 'referrer' ? 'Referrer' : section.title}
      </h2>
      <SummaryList rows={answerRows(section.questions, content, paths?.section(slug))} />
    </>
  );
};

const PeopleAnswers = ({ kind, content, paths }: AllAnswersProps & { kind: PeopleKind }) => {
  const people = peopleOf(content, kind);
  const { heading, one } = peopleKinds[kind];
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      {people.length === 0 && (
        <p class="govuk-body">
          <span class="dhr-unanswered">Nobody added</span>
          {paths !== undefined && (
            <>
              {' '}
              <a class="govuk-link" href={paths.newPerson(kind)}>
                Add<span class="govuk-visually-hidden"> {one.toLowerCase()}</span>
              </a>
            </>
          )}
        </p>
      )}
      {people.map((person, at) => (
        <SummaryList
          key={at}
          card={{ title: { text: `${one} ${at + 1}`, headingLevel: 3 } }}
          rows={answerRows(subjectQuestions(kind), person, paths?.person(kind, at + 1))}
        />
      ))}
    </>
  );
};
