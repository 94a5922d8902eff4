import { plural } from '../../web/formats.js';
import { TaskList, type TaskListProps } from '../../web/index.js';
import type { PublicationStanding } from './gate/situation.js';
import { publicationQuestionInWords, publicationQuestions, publicationScopeInWords } from './kinds.js';
import { publicationPaths } from './paths.js';

interface PreparingProps {
  readonly reference: string;
  readonly standing: PublicationStanding;
  readonly runs: boolean;
  readonly keeps: boolean;
}

type Status = (TaskListProps['items'][number] & object)['status'];
const DONE: Status = { text: 'Done' };
const toDo = (text: string): Status => ({ tag: { text, classes: 'govuk-tag--light-blue' } });

/** Everything that is prepared before a report is public, with how far each is. */
export const PartsOfPublication = ({ reference, standing, runs, keeps }: PreparingProps) => {
  const { publication, blockers, removals, signatures, tellings, situation } = standing;
  const has = (kind: string): boolean => blockers.some((one) => one.kind === kind);
  const untold = tellings.filter(({ toldOn, takenOffAt }) => toldOn === null && takenOffAt === null).length;
  return (
    <>
      <h2 class="govuk-heading-m">Preparing it</h2>
      <TaskList
        items={[
          runs && {
            title: { text: 'The public page and its day' },
            hint: { text: 'Title, address, content note, day and hour' },
            href: publicationPaths.page(reference),
            status: has('page-incomplete') || has('no-day') ? toDo('To do') : DONE,
          },
          {
            title: { text: 'What will be public' },
            hint: {
              text:
                publication.scope === null ? 'Made from the final draft' : publicationScopeInWords[publication.scope],
            },
            href: publicationPaths.edition(reference),
            status: has('identifiers')
              ? toDo(`${situation.identifiersOpen} to look at`)
              : { text: leftOut(removals.length) },
          },
          ...(keeps
            ? publicationQuestions.map((question) => ({
                title: { text: publicationQuestionInWords[question] },
                href: publicationPaths.question(reference, question),
                status: answerStatus(situation.answers[question]),
              }))
            : []),
          {
            title: { text: 'Looks and approvals' },
            hint: { text: 'Two people look for names, two approve' },
            href: publicationPaths.signing(reference),
            status:
              has('first-look') || has('second-look') || has('approvals') ? toDo(`${signatures.length} signed`) : DONE,
          },
          {
            title: { text: 'Who is told' },
            hint: { text: 'The family first' },
            href: publicationPaths.telling(reference),
            status: tellings.length > 0 && untold === 0 ? DONE : toDo(untold === 0 ? 'To do' : `${untold} to tell`),
          },
        ]}
      />
    </>
  );
};

const leftOut = (count: number): string => (count === 0 ? '' : `${plural(count, 'place')} left out`);

const answerStatus = (answer: 'clear' | 'stands-against' | undefined): Status => {
  if (answer === undefined) return toDo('To answer');
  return answer === 'clear' ? DONE : { tag: { text: 'Stands against it', classes: 'govuk-tag--orange' } };
};
