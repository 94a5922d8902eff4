import { plural } from '../../../web/formats.js';
import { Button, Form, type FormState, InsetText, Page, Pager, SubNavigation } from '../../../web/index.js';
import type { ImportRowState } from '../kinds.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { GiveUp } from './give-up.js';
import { type Import, ROWS_A_PAGE } from './queries.js';
import { RowToMend, type RowView } from './row-to-mend.js';

export interface CheckingPageProps {
  place: OpenToWrite;
  one: Import;
  form: FormState;
  counts: ReadonlyMap<ImportRowState, number>;
  remarks: { hidden: number; merged: number; formula: number };
  doubles: number;
  shown: { state: 'problem' | 'ready' | 'left-out'; page: number; rows: readonly RowView[] };
}

const STATES = [
  ['problem', 'To be mended'],
  ['ready', 'Ready'],
  ['left-out', 'Left out'],
] as const;

/** Every row before anything goes in: what cannot be read first, each with why. */
export const CheckingPage = (props: CheckingPageProps) => {
  const { place, one, form, counts, shown } = props;
  const at = chronologyPaths.import(place.review.reference, place.agency.id, one.id);
  const count = (state: ImportRowState): number => counts.get(state) ?? 0;
  return (
    <Page
      title="Check the rows"
      heading="Check the rows"
      caption={one.fileName === '' ? 'Pasted rows' : one.fileName}
      form={form}
      back={chronologyPaths.imports(place.review.reference, place.agency.id)}
      wide
    >
      <Counted {...props} at={at} count={count} />
      <SubNavigation
        label="Rows"
        items={STATES.map(([state, words]) => ({
          text: `${words} (${count(state)})`,
          href: `${at}?show=${state}`,
          active: state === shown.state,
        }))}
      />
      {shown.rows.length === 0 && <p class="govuk-body">There are none.</p>}
      {shown.rows.map((row) => (
        <RowToMend row={row} at={at} form={form} />
      ))}
      <Pager
        page={shown.page}
        pageSize={ROWS_A_PAGE}
        total={count(shown.state)}
        noun="row"
        href={(page) => `${at}?show=${shown.state}&page=${page}`}
      />
      <GiveUp at={at} />
    </Page>
  );
};

interface CountedProps extends CheckingPageProps {
  at: string;
  count: (state: ImportRowState) => number;
}

const Counted = ({ one, at, count, remarks, doubles }: CountedProps) => (
  <>
    <p class="govuk-body">
      {plural(one.rowsInAll, 'row')} read: {count('ready')} ready, {count('problem')} to be mended or left out,{' '}
      {count('left-out')} left out. {plural(one.blankRows, 'blank row')} skipped.
    </p>
    <Said remarks={remarks} />
    {doubles > 0 && (
      <Form action={`${at}/doubles`} unsavedChanges="off">
        <Button
          text={`Leave out ${plural(doubles, 'row')} that ${doubles === 1 ? 'is' : 'are'} in the chronology already`}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </Form>
    )}
    {count('problem') > 0 ? (
      <InsetText>Nothing goes in until every row is ready or left out: then all go in at once.</InsetText>
    ) : (
      <Form action={`${at}/taking`} version={one.version} unsavedChanges="off">
        <Button text={`Take in ${plural(count('ready'), 'row')}`} preventDoubleClick disabled={count('ready') === 0} />
      </Form>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`${at}?again=yes`}>
        Match the columns again
      </a>
    </p>
  </>
);

const Said = ({ remarks: { hidden, merged, formula } }: { remarks: CheckingPageProps['remarks'] }) => {
  const said = [
    ...(hidden > 0
      ? [`${plural(hidden, 'row')} hidden in the file ${hidden === 1 ? 'was' : 'were'} read like the others`]
      : []),
    ...(merged > 0 ? [`${plural(merged, 'row')} with a merged cell: it counts for each row that it covers`] : []),
    ...(formula > 0 ? [`${plural(formula, 'row')} with a formula: the value that the file shows was taken`] : []),
  ];
  return said.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {said.map((line) => (
        <li>{line}.</li>
      ))}
    </ul>
  );
};
