import type { DrawnPlot } from '../../../platform/plot/index.js';
import { Details, PlotFigure } from '../../../web/index.js';
import { didInWords } from '../kinds.js';
import type { EventResults } from './results.js';
import { FEWEST_ANSWERS } from './rules.js';

/** What people thought of an event, what they will do, and what came of it. Nobody is named. */
export const ResultsOfEvent = ({
  results,
  plots,
}: {
  readonly results: EventResults;
  readonly plots: readonly DrawnPlot[];
}) => {
  const { answered, evaluations, pledges, followedUp } = results;
  return (
    <>
      {plots.map((plot) => (
        <PlotFigure key={plot.title} plot={plot} />
      ))}
      {evaluations.length === 0 && (
        <p class="govuk-body">
          {answered === 0
            ? 'Nobody has said yet what they thought of it.'
            : `Fewer than ${FEWEST_ANSWERS} people have said what they thought of it. Their answers are shown from ${FEWEST_ANSWERS} on, so that nobody can be told from theirs.`}
        </p>
      )}
      <Said title="What was useful" words={evaluations.map(({ useful }) => useful)} />
      <Said title="What people will do differently" words={evaluations.map(({ differently }) => differently)} />
      <Said title="What could be better" words={evaluations.map(({ better }) => better)} />
      <Said title="What people said they would do, and are asked about" words={pledges} />
      <Said
        title="What came of it, in their words"
        words={followedUp.map(({ did, didWords }) =>
          did === null || didWords === '' ? '' : `${didInWords[did]}: ${didWords}`,
        )}
      />
    </>
  );
};

const Said = ({ title, words }: { readonly title: string; readonly words: readonly string[] }) => {
  const said = words.filter((one) => one !== '');
  return said.length === 0 ? null : (
    <Details summaryText={`${title} (${said.length})`} open>
      <ul class="govuk-list govuk-list--bullet">
        {said.map((one, at) => (
          <li key={at} class="dhr-lines">
            {one}
          </li>
        ))}
      </ul>
    </Details>
  );
};
