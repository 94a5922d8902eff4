import { textDifferences } from '../../../platform/text-differences.js';
import { Details, Differences, Happened } from '../../../web/index.js';
import { recommendationLife } from '../life.js';
import type { Recommendation, Step, Wording } from '../queries.js';

export interface HistoryProps {
  readonly one: Recommendation;
  /** Under the names that the asker is to read. */
  readonly wordings: readonly Wording[];
  readonly steps: readonly Step[];
  /** Names of people, by id. */
  readonly people: ReadonlyMap<string, string>;
}

/** Who drafted it, each step of its life, and how it was worded before. */
export const History = ({ one, wordings, steps, people }: HistoryProps) => {
  const by = (id: string): string => people.get(id) ?? 'a former colleague';
  const happened = [
    { at: one.recordedAt, text: `Drafted by ${by(one.recordedBy)}`, reason: '' },
    ...steps.map(({ at, step, byPerson, reason }) => ({
      ...{ at, reason },
      text: `${recommendationLife.find((row) => row.step === step)?.done ?? step} by ${by(byPerson)}`,
    })),
    ...wordings.slice(1).map(({ writtenAt, writtenBy, why, number }) => ({
      ...{ at: writtenAt, reason: why },
      text: `Wording ${number} by ${by(writtenBy)}`,
    })),
  ];
  return (
    <>
      <Happened happenings={happened} />
      {wordings.slice(1).map((wording, index) => (
        <Details key={wording.id} summaryText={`What wording ${wording.number} changed`}>
          <Differences stretches={textDifferences(wordings[index]?.wording ?? '', wording.wording)} />
        </Details>
      ))}
    </>
  );
};
