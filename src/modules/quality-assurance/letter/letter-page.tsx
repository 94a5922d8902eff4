import { longDate, plural } from '../../../web/formats.js';
import {
  Button,
  InsetText,
  Page,
  Prose,
  ScrollRegion,
  SummaryList,
  Table,
  Tag,
  type TagProps,
} from '../../../web/index.js';
import { outcomeInWords, type PointState, pointStateInWords, responseInWords } from '../kinds.js';
import { qaPaths } from '../paths.js';
import type { Letter, Point } from '../queries.js';
import { categoryWords } from './categories.js';

export interface LetterPageProps {
  readonly reference: string;
  readonly letter: Letter;
  /** The number of the submission that it answers. */
  readonly submission: number | undefined;
  /** Where its file is, if it was kept and the asker may open it. */
  readonly fileHref: string | undefined;
  readonly keeps: boolean;
  readonly runs: boolean;
}

/** A letter of the panel and how each of its points stands. */
export const LetterPage = ({ reference, letter, submission, fileHref, keeps, runs }: LetterPageProps) => (
  <Page
    title={`Panel’s letter of ${longDate(letter.writtenOn)}: ${reference}`}
    heading={`The panel’s letter of ${longDate(letter.writtenOn)}`}
    caption={reference}
    back={qaPaths.home(reference)}
    wide
  >
    <SummaryList
      rows={[
        { key: { text: 'Outcome' }, value: { text: outcomeInWords[letter.outcome] } },
        submission !== undefined && { key: { text: 'Answers' }, value: { text: `Set ${submission}` } },
        letter.metOn !== null && { key: { text: 'Panel met' }, value: { text: longDate(letter.metOn) } },
        { key: { text: 'Came' }, value: { text: longDate(letter.receivedOn) } },
        letter.answerDueOn !== null && {
          key: { text: 'To be answered by' },
          value: { text: longDate(letter.answerDueOn) },
        },
        fileHref !== undefined && {
          key: { text: 'The letter itself' },
          value: {
            html: (
              <a class="govuk-link" href={fileHref}>
                Open the file
              </a>
            ),
          },
        },
      ]}
    />
    {runs && (
      <p class="govuk-body dhr-no-print">
        <a class="govuk-link" href={qaPaths.changeLetter(reference, letter.id)}>
          Change this, or add a point
        </a>
      </p>
    )}
    {letter.strengths !== '' && (
      <section>
        <h2 class="govuk-heading-m">What the panel found good</h2>
        <Prose text={letter.strengths} />
      </section>
    )}
    <h2 class="govuk-heading-m">Points</h2>
    <Points reference={reference} letter={letter} keeps={keeps} />
  </Page>
);

const Points = ({ reference, letter, keeps }: Pick<LetterPageProps, 'reference' | 'letter' | 'keeps'>) => {
  const open = letter.points.filter(({ state }) => state === 'open').length;
  if (letter.points.length === 0) return <p class="govuk-body">The panel asked for nothing.</p>;
  return (
    <>
      <InsetText
        text={
          open === 0
            ? 'Every point is answered.'
            : `${plural(open, 'point')} of ${letter.points.length} ${open === 1 ? 'waits' : 'wait'} for an answer.`
        }
      />
      <ScrollRegion label="Points of the letter">
        <Table
          classes="dhr-register"
          head={[
            { text: 'No.' },
            { text: 'Point', classes: 'govuk-!-width-one-third' },
            { text: 'About' },
            { text: 'Answer', classes: 'govuk-!-width-one-third' },
            { text: 'State' },
          ]}
          rows={letter.points.map((point) => [
            { text: String(point.number) },
            { html: <PointWords reference={reference} point={point} keeps={keeps} /> },
            { text: categoryWords(point.category) },
            { html: <Answered point={point} /> },
            { html: <PointTag state={point.state} /> },
          ])}
        />
      </ScrollRegion>
      <Button
        text="Table of answers (Word)"
        href={qaPaths.answers(reference, letter.id)}
        classes="govuk-button--secondary dhr-no-print"
      />
    </>
  );
};

const PointWords = ({ reference, point, keeps }: { reference: string; point: Point; keeps: boolean }) => (
  <>
    {point.section !== '' && <p class="govuk-hint govuk-!-margin-bottom-1">{point.section}</p>}
    {keeps ? (
      <a class="govuk-link" href={qaPaths.point(reference, point.letterId, point.id)}>
        {point.text}
      </a>
    ) : (
      point.text
    )}
  </>
);

const Answered = ({ point }: { point: Point }) =>
  point.response === null ? null : (
    <>
      <strong>{responseInWords[point.response]}</strong>
      {[point.changeMade, point.responseText]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} class="govuk-body-s dhr-lines govuk-!-margin-bottom-1">
            {text}
          </p>
        ))}
    </>
  );

const TAGS: Readonly<Record<PointState, string>> = {
  open: 'govuk-tag--yellow',
  answered: 'govuk-tag--light-blue',
  closed: 'govuk-tag--green',
};

/** Where a point stands. */
export const PointTag = ({ state }: { state: PointState }) => {
  const tag: TagProps = { text: pointStateInWords[state], classes: TAGS[state] };
  return <Tag {...tag} />;
};
