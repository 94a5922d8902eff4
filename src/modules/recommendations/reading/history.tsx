import { textDifferences } from '../../../platform/text-differences.js';
import { dateTime } from '../../../web/formats.js';
import { Details } from '../../../web/index.js';
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
  ].sort((first, second) => first.at.getTime() - second.at.getTime());
  return (
    <>
      <h2 class="govuk-heading-m">What happened to it</h2>
      <ul class="govuk-list govuk-list--bullet">
        {happened.map(({ at, text, reason }, index) => (
          <li key={index}>
            {dateTime(at)}: {text}
            {reason !== '' && <span class="dhr-lines">. {reason}</span>}
          </li>
        ))}
      </ul>
      {wordings.slice(1).map((wording, index) => (
        <Details key={wording.id} summaryText={`What wording ${wording.number} changed`}>
          <Difference before={wordings[index]?.wording ?? ''} after={wording.wording} />
        </Details>
      ))}
    </>
  );
};

/** Two wordings as one text: what was put in, and what was taken out. */
export const Difference = ({ before, after }: { before: string; after: string }) => (
  <p class="govuk-body dhr-differences dhr-lines">
    {textDifferences(before, after).map(({ kind, text }, index) =>
      kind === 'same' ? text : <Changed key={index} kind={kind} text={text} />,
    )}
  </p>
);

const Changed = ({ kind, text }: { kind: 'added' | 'removed'; text: string }) => {
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="govuk-visually-hidden">[{kind === 'added' ? 'put in' : 'taken out'}:] </span>
      {text}
      <span class="govuk-visually-hidden"> [end]</span>
    </Mark>
  );
};
