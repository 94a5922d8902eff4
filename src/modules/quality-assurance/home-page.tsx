import { longDate, plural, shortDate } from '../../web/formats.js';
import { EmptyState, Page, ScrollRegion, Table, TaskList, type TaskListProps } from '../../web/index.js';
import { outcomeInWords } from './kinds.js';
import { qaPaths } from './paths.js';
import type { Letter, Submission } from './queries.js';

type Status = (TaskListProps['items'][number] & object)['status'];

export interface HomePageProps {
  readonly reference: string;
  /** Questions of the data form that nobody has answered yet. */
  readonly left: number;
  readonly submissions: readonly (Submission & { readonly report: number | undefined })[];
  readonly letters: readonly Letter[];
  /** How many of those who are owed the conclusions do not have them yet. */
  readonly owed: number;
  readonly runs: boolean;
}

/** What goes to the Home Office and what comes back. */
export const HomePage = (props: HomePageProps) => {
  const { reference, left, submissions, letters, owed, runs } = props;
  const [last] = submissions;
  const waits = last !== undefined && !letters.some(({ submissionId }) => submissionId === last.id);
  return (
    <Page title={`Quality assurance: ${reference}`} heading="Quality assurance" caption={reference}>
      <p class="govuk-body-l">{standing(last, letters, waits)}</p>
      <TaskList
        items={[
          {
            title: { text: 'National data form' },
            hint: { text: 'What the record does not know is asked once' },
            href: qaPaths.dataForm(reference),
            status: left === 0 ? DONE : tag(`${left} to answer`),
          },
          {
            title: { text: 'Set for the Home Office' },
            hint: { text: 'Report, summary, plan, data form and covering letter as one download, with its checklist' },
            href: qaPaths.pack(reference),
            status: { text: '' },
          },
          runs &&
            !waits && {
              title: { text: last === undefined ? 'Record that the set was sent' : 'Record that it was sent again' },
              href: qaPaths.newSubmission(reference),
              status: last === undefined ? tag('To do') : { text: '' },
            },
          runs &&
            last !== undefined && {
              title: { text: 'Record a letter of the panel' },
              hint: { text: 'By hand, or read from its file' },
              href: qaPaths.newLetter(reference),
              status: waits ? tag('Waiting for it') : { text: '' },
            },
          {
            title: { text: 'Conclusions to those who are owed them' },
            hint: { text: 'The Commissioner, and by law of the review the Secretary of State' },
            href: qaPaths.conclusions(reference),
            status: owed === 0 ? DONE : tag(`${owed} owed`),
          },
        ]}
      />
      <Letters reference={reference} letters={letters} />
      <Submissions reference={reference} submissions={submissions} />
    </Page>
  );
};

const DONE: Status = { text: 'Done' };
const tag = (text: string): Status => ({ tag: { text, classes: 'govuk-tag--light-blue' } });

function standing(last: Submission | undefined, letters: readonly Letter[], waits: boolean): string {
  if (last === undefined)
    return 'The Home Office has the report read by its panel before it is published. Nothing has been sent yet.';
  if (waits) return `The set was sent on ${longDate(last.sentOn)}. The panel has not answered yet.`;
  const [letter] = letters;
  return letter === undefined ? '' : `${outcomeInWords[letter.outcome]}: letter of ${longDate(letter.writtenOn)}.`;
}

const Letters = ({ reference, letters }: Pick<HomePageProps, 'reference' | 'letters'>) =>
  letters.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">Letters of the panel</h2>
      <TaskList
        items={letters.map((letter) => ({
          title: { text: `Letter of ${longDate(letter.writtenOn)}` },
          hint: { text: outcomeInWords[letter.outcome] },
          href: qaPaths.letter(reference, letter.id),
          status: answered(letter),
        }))}
      />
    </section>
  );

function answered({ points }: Letter): Status {
  const open = points.filter(({ state }) => state === 'open').length;
  if (points.length === 0) return { text: 'No points' };
  return open === 0 ? { text: `${plural(points.length, 'point')} answered` } : tag(`${open} of ${points.length} open`);
}

const SetLink = ({ reference, number, setId }: { reference: string; number: number; setId: string }) => (
  <a class="govuk-link" href={qaPaths.set(reference, setId)}>
    {number}
    <span class="govuk-visually-hidden"> as it was sent (zip)</span>
  </a>
);

const Submissions = ({ reference, submissions }: Pick<HomePageProps, 'reference' | 'submissions'>) => (
  <section>
    <h2 class="govuk-heading-m">What was sent</h2>
    {submissions.length === 0 ? (
      <EmptyState heading="Nothing was sent yet">
        <p>
          Overview report, executive summary, action plan and data form go together, once the partnership has signed the
          report off.
        </p>
      </EmptyState>
    ) : (
      <ScrollRegion label="What was sent to the Home Office">
        <Table
          head={[{ text: 'Set' }, { text: 'Sent' }, { text: 'To' }, { text: 'Report' }, { text: 'Receipt' }]}
          rows={submissions.map(({ number, sentOn, sentTo, report, receipt, setId }) => [
            setId === null ? { text: String(number) } : { html: <SetLink {...{ reference, number, setId }} /> },
            { text: shortDate(sentOn) },
            { text: sentTo },
            { text: report === undefined ? '' : `Version ${report}` },
            { text: receipt },
          ])}
        />
      </ScrollRegion>
    )}
  </section>
);
