import { dateTime } from '../../../../web/formats.js';
import { StackedTable } from '../../../../web/index.js';
import type { LearningItem } from '../queries.js';
import type { PassedOn } from './queries.js';

export interface PassedOnListProps {
  readonly item: LearningItem;
  readonly passedOn: readonly PassedOn[];
  /** Names of agencies, by id. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Names of people, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which agencies were told, who there, when and by whom; and which of those it speaks to were not. */
export const PassedOnList = ({ item, passedOn, agencies, names }: PassedOnListProps) => {
  const told = new Set(passedOn.map(({ agencyId }) => agencyId));
  const untold = item.agencies.filter((id) => !told.has(id)).flatMap((id) => agencies.get(id) ?? []);
  if (item.agencies.length === 0 && passedOn.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">Passed on to agencies</h2>
      {passedOn.length > 0 && (
        <StackedTable
          caption="Passed on to agencies"
          firstCellIsHeader
          head={[{ name: 'Agency' }, { name: 'Told' }, { name: 'When, and by whom' }, { name: 'What it was asked' }]}
          rows={passedOn.map(({ agencyId, toName, passedAt, passedBy, note }) => [
            { text: agencies.get(agencyId) ?? 'An agency' },
            { text: toName || 'Its contact' },
            { text: `${dateTime(passedAt)}, by ${names.get(passedBy) ?? 'somebody'}` },
            { text: note || '–' },
          ])}
        />
      )}
      {untold.length > 0 && <p class="govuk-body">Not told: {untold.join('; ')}.</p>}
    </section>
  );
};
