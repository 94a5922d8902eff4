import { plural } from '../../../web/formats.js';
import { Button, EmptyState, Page, ScrollRegion, Table, Tag } from '../../../web/index.js';
import { readinessPaths } from '../paths.js';
import type { TrainingStanding } from '../rules.js';
import { practitionerRoles, practitionerRoleWords, skillInWords, skills, skillWords } from './code-lists.js';
import { filterQuery, type RegisterFilter } from './filter.js';
import type { Practitioner } from './register.js';
import { trainingWords } from './training-words.js';

export interface RegisterPageProps {
  readonly rows: readonly Practitioner[];
  readonly filter: RegisterFilter;
  readonly mayKeep: boolean;
}

/** Who can be asked to chair, write or take minutes. */
export const RegisterPage = ({ rows, filter, mayKeep }: RegisterPageProps) => {
  const query = filterQuery(filter);
  return (
    <Page
      title="Register of chairs and authors"
      heading="Register of chairs, authors, IMR authors and minute takers"
      caption="Readiness"
      back={readinessPaths.overview}
      wide
    >
      <p class="govuk-body">People who can be asked. They need no account. Appointing a chair begins from this list.</p>
      {mayKeep && <Button text="Add a person" href={readinessPaths.registerNew} />}
      <Filters filter={filter} isFiltered={query !== ''} />
      {rows.length === 0 ? (
        <EmptyState heading={query === '' ? 'Nobody on the register yet' : 'Nobody found'}>
          <p class="govuk-body">
            {query === ''
              ? 'Add chairs and authors you have worked with or heard of, with their skills and training, before you need one.'
              : 'Nobody on the register fits. Choose less, or show everybody.'}
          </p>
        </EmptyState>
      ) : (
        <>
          <p class="govuk-body" role="status">
            {plural(rows.length, 'person', 'people')}
          </p>
          <People rows={rows} />
          {mayKeep && (
            <p class="govuk-body dhr-no-print">
              Take a copy:{' '}
              <a class="govuk-link" href={readinessPaths.registerWorkbook + query}>
                Excel
              </a>
              {' or '}
              <a class="govuk-link" href={readinessPaths.registerCsv + query}>
                CSV
              </a>
            </p>
          )}
        </>
      )}
    </Page>
  );
};

const Filters = ({ filter, isFiltered }: { filter: RegisterFilter; isFiltered: boolean }) => (
  <form class="dhr-filters dhr-no-print" method="get" action={readinessPaths.register} aria-label="Choose people">
    <div class="dhr-filters__row">
      <div class="dhr-filters__field dhr-filters__field--search">
        <label class="govuk-label" for="q">
          Name, organisation, language or skill
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={filter.search} maxLength={100} />
      </div>
      <Choice
        name="role"
        label="Can be"
        chosen={filter.role}
        items={[
          ['', 'Anything'],
          ...practitionerRoles.map((role): [string, string] => [role, practitionerRoleWords[role]]),
        ]}
      />
      <Choice
        name="skill"
        label="Skill"
        chosen={filter.skill}
        items={[['', 'Any skill'], ...skills.map((skill): [string, string] => [skill, skillWords[skill]])]}
      />
      <Choice
        name="training"
        label="Training"
        chosen={filter.training}
        items={[
          ['', 'All'],
          ['wanting', 'None, run out or soon to'],
        ]}
      />
      <Choice
        name="left"
        label="Those who left"
        chosen={filter.left ? 'yes' : ''}
        items={[
          ['', 'Not shown'],
          ['yes', 'Shown too'],
        ]}
      />
      <div class="dhr-filters__field dhr-filters__field--buttons">
        <Button text="Show" classes="govuk-!-margin-bottom-0" />
        {isFiltered && (
          <a class="govuk-link" href={readinessPaths.register}>
            Show everybody
          </a>
        )}
      </div>
    </div>
  </form>
);

const Choice = (props: {
  name: string;
  label: string;
  chosen: string | undefined;
  items: readonly (readonly [string, string])[];
}) => (
  <div class="dhr-filters__field">
    <label class="govuk-label" for={props.name}>
      {props.label}
    </label>
    <select class="govuk-select" id={props.name} name={props.name}>
      {props.items.map(([value, text]) => (
        <option key={value} value={value} selected={value === (props.chosen ?? '')}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const People = ({ rows }: { rows: readonly Practitioner[] }) => (
  <ScrollRegion label="Register of chairs and authors">
    <Table
      classes="dhr-register"
      firstCellIsHeader
      head={[
        { text: 'Name' },
        { text: 'Can be' },
        { text: 'Skills' },
        { text: 'Training' },
        { text: 'Reviews elsewhere' },
      ]}
      rows={rows.map((one) => [
        {
          html: (
            <>
              <a class="govuk-link" href={readinessPaths.practitioner(one.id)}>
                {one.name}
              </a>
              {one.leftOn !== undefined && ' (left)'}
              <br />
              <span class="govuk-body-s govuk-!-font-weight-regular">{one.organisation}</span>
            </>
          ),
        },
        { text: one.roles.map((role) => practitionerRoleWords[role]).join(', ') },
        { text: one.skills.map(skillInWords).join('; ') },
        { html: <TrainingTag training={one.training} /> },
        { text: one.reviewsElsewhere === undefined ? 'Not asked' : String(one.reviewsElsewhere) },
      ])}
    />
  </ScrollRegion>
);

/** How somebody’s training stands. */
export const TrainingTag = ({ training }: { training: TrainingStanding }) => {
  const colour = { none: 'grey', expired: 'red', 'expires-soon': 'orange', 'in-date': 'green' }[training];
  return <Tag classes={`govuk-tag--${colour}`} text={trainingWords[training]} />;
};
