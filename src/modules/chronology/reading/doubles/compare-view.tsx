import { capital } from '../../../../web/formats.js';
import { StackedTable, Tag } from '../../../../web/index.js';
import { EntryCell, WhenCell } from '../../entries/entry-cells.js';
import type { Entry } from '../../entries/queries.js';
import { AgencyBadge } from '../list/agency-badge.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import type { Comparison } from '../rules/differences.js';

const points: Readonly<Record<Comparison['point'], string>> = {
  date: 'When',
  time: 'Time',
  people: 'Whom it names',
  seen: 'Who was seen or heard',
  outcome: 'What came of it',
  'risk tool': 'Risk tool',
};
const agree: Readonly<Record<Comparison['agree'], { text: string; classes: string }>> = {
  agree: { text: 'Agree', classes: 'govuk-tag--green' },
  differ: { text: 'Differ', classes: 'govuk-tag--red' },
  'one-only': { text: 'Only one says', classes: 'govuk-tag--grey' },
};

/** Two entries beside one another. */
export const TwoEntries = ({
  both,
  agencies,
}: {
  both: readonly Entry[];
  agencies: ReadonlyMap<string, AgencyMark>;
}) => (
  <div class="dhr-compare">
    {both.map((entry) => {
      const mark = agencies.get(entry.agencyId);
      return (
        <section
          key={entry.id}
          class={`dhr-told dhr-told--${mark?.shade ?? 1} dhr-compare__side`}
          aria-label={mark?.name}
        >
          <div>
            <p class="dhr-entry-line">
              <AgencyBadge mark={mark} />
            </p>
            <p class="dhr-entry-line">
              <WhenCell entry={entry} />
            </p>
            <EntryCell entry={entry} />
            <p class="dhr-entry-line dhr-quiet">
              {entry.personWords !== '' && `Concerns: ${entry.personWords}. `}Source: {entry.source}
            </p>
          </div>
        </section>
      );
    })}
  </div>
);

/** Point by point, in words, what agrees and what does not. */
export const ComparedPoints = ({ compared, names }: { compared: readonly Comparison[]; names: readonly string[] }) => (
  <StackedTable
    caption="Point by point"
    captionClasses="govuk-table__caption--s"
    firstCellIsHeader
    classes="dhr-compare__points"
    head={[{ name: 'Point' }, { name: names[0] ?? '' }, { name: names[1] ?? '' }, { name: 'Together', bare: true }]}
    rows={compared.map(({ point, agree: how, one, other }) => [
      { text: points[point] },
      { text: capital(one) || 'Does not say' },
      { text: capital(other) || 'Does not say' },
      { html: <Tag {...agree[how]} /> },
    ])}
  />
);
