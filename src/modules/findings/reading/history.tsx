import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { textDifferences } from '../../../platform/text-differences.js';
import { dateTime } from '../../../web/formats.js';
import { Details, Differences, Happened } from '../../../web/index.js';
import { findingLife } from '../life.js';
import type { Finding, FindingStep, FindingWording } from '../queries.js';

export interface HistoryProps {
  readonly finding: Finding;
  /** Under the names that the asker is to read. */
  readonly wordings: readonly FindingWording[];
  readonly steps: readonly FindingStep[];
  /** Names of people, by id. */
  readonly people: ReadonlyMap<string, string>;
}

/** Who recorded it, what was settled, and how it was worded before. */
export const History = ({ finding, wordings, steps, people }: HistoryProps) => {
  const by = (id: string): string => people.get(id) ?? 'a former colleague';
  const happened = [
    {
      at: finding.recordedAt,
      text: `${isProposal(finding, steps) ? 'Proposed' : 'Recorded'} by ${by(finding.recordedBy)}`,
      reason: '',
    },
    ...steps.map(({ at, step, byPerson, reason }) => ({
      at,
      text: `${findingLife.find((one) => one.step === step)?.done ?? step} by ${by(byPerson)}`,
      reason,
    })),
    ...wordings.map(({ replacedAt, replacedBy }) => ({
      at: replacedAt,
      text: `Reworded by ${by(replacedBy)}`,
      reason: '',
    })),
  ];
  return (
    <>
      <Happened happenings={happened} />
      {wordings.map((wording, index) => (
        <Details key={wording.id} summaryText={`What was changed on ${dateTime(wording.replacedAt)}`}>
          <Differences stretches={textDifferences(textOf(wording), textOf(wordings[index + 1] ?? finding))} />
        </Details>
      ))}
    </>
  );
};

/** One that nobody settled stands as it was recorded. */
const isProposal = (finding: Finding, steps: readonly FindingStep[]): boolean => {
  const [first] = steps;
  return (first?.fromState ?? finding.state) === 'proposed';
};

const textOf = ({ title, text }: Pick<FindingWording, 'title' | 'text'>): string =>
  `${title}\n\n${plainTextOf(proseOf(text))}`;
