import type { VNode } from 'preact';
import { day } from '../../src/kernel/day.js';
import type { Plot } from '../../src/kernel/plot.js';
import { drawPlots } from '../../src/platform/plot/index.js';
import * as web from '../../src/web/index.js';

const {
  Accordion,
  Alert,
  Badge,
  Breadcrumbs,
  Button,
  ButtonMenu,
  Card,
  Cards,
  CharacterCount,
  Checkboxes,
  CopyField,
  DateInput,
  Details,
  DutyTag,
  EmptyState,
  Fieldset,
  FileUpload,
  Form,
  IdentityBar,
  Input,
  InsetText,
  KeyFacts,
  NotKnown,
  Page,
  Pager,
  Panel,
  PasswordInput,
  PlotFigure,
  RagTag,
  Radios,
  ScrollRegion,
  Search,
  Select,
  SideBySide,
  SideNavigation,
  SummaryList,
  StackedTable,
  Table,
  Tabs,
  Tag,
  TaskList,
  Textarea,
  Timeline,
  WarningText,
} = web;

const bars: Plot = {
  title: 'Recommendations by theme',
  says: 'Eight of fifteen are done with proof, and four are late.',
  kind: 'bars',
  categoryName: 'Theme',
  unit: 'recommendations',
  categories: ['Recording and sharing of information', 'Inter-agency communication and meeting processes', 'Policy'],
  series: [
    { name: 'Done with proof', tone: 'good', values: [4, 3, 1] },
    { name: 'On the way', tone: 'fair', values: [1, 2, 0] },
    { name: 'Late', tone: 'bad', values: [1, 0, 3] },
  ],
};
const plots = await drawPlots([
  bars,
  {
    ...bars,
    title: 'Days to decide',
    unit: 'days',
    series: [{ name: '', values: [12, 31, null] }],
    line: { at: 30, text: 'one month' },
  },
  {
    ...bars,
    title: 'Notifications and reviews held',
    kind: 'lines',
    categoryName: 'Year',
    categories: ['2021', '2022', '2023', '2024'],
    series: [
      { name: 'Notified', values: [2, 5, null, 4] },
      { name: 'Held', values: [1, 2, 2, 3], within: [[0, 2], null, null, null] },
    ],
  },
  { ...bars, title: 'Nothing yet', says: 'No recommendation has been made.', series: [] },
]);

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const form: web.FormState = {
  values: {
    ...web.dayValues('diedOn', day('2026-02-03')),
    'diedOn-day': '31',
    name: '',
    agencies: ['police', 'housing'],
    age: '',
    'age-not-known': 'yes',
    rationale: 'What was typed\n  stays as it was typed.',
  },
  errors: [
    { field: 'name', message: 'Enter the name of the person who died' },
    { field: 'outcome', message: 'Select whether a review will be held' },
    { field: 'diedOn', message: 'Date of death must be a real date', parts: ['day'] },
    { field: 'agencies', message: 'Select at least two agencies' },
    { field: 'area', message: 'Select an area' },
    { field: 'rationale', message: 'Rationale must be 20 characters or fewer' },
    { field: 'letter', message: 'Select the letter' },
  ],
};

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });

/** Every field, with errors. */
const FormPage = () => (
  <Page title="Every field" heading="Every field" caption="Northshire 1" form={form} back="/">
    <Form version={4} files>
      <Input
        {...web.fieldOf(form, 'name')}
        label={{ text: 'Name of the person who died' }}
        hint={{ text: 'As the family wrote it' }}
        autocomplete="off"
      />
      <Input
        {...web.fieldOf(form, 'age')}
        label={{ text: 'Age' }}
        inputmode="numeric"
        classes="govuk-input--width-3"
        formGroup={{ afterInput: { html: <NotKnown form={form} field="age" about="age" /> } }}
      />
      <DateInput
        {...web.dateOf(form, 'diedOn')}
        fieldset={legend('Date of death')}
        hint={{ text: 'For example, 27 3 2026' }}
        formGroup={{ afterInputs: { html: <NotKnown form={form} field="diedOn" about="date of death" /> } }}
      />
      <Radios
        {...web.choiceOf(form, 'outcome')}
        fieldset={legend('Will the partnership hold a review?')}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No', hint: { text: 'You will be asked why' } },
          { divider: 'or' },
          {
            value: 'more',
            text: 'More is to be found out first',
            conditional: {
              html: <Textarea {...web.fieldOf(form, 'outstanding')} label={{ text: 'What is to be found out?' }} />,
            },
          },
        ]}
      />
      <Checkboxes
        {...web.choicesOf(form, 'agencies')}
        fieldset={legend('Who was consulted?')}
        items={[
          { value: 'police', text: 'Police' },
          { value: 'health', text: 'Health' },
          { value: 'housing', text: 'Housing' },
          { divider: 'or' },
          { value: 'none', text: 'Nobody', behaviour: 'exclusive' },
        ]}
      />
      <Select
        {...web.fieldOf(form, 'area')}
        label={{ text: 'Area' }}
        items={[
          { value: '', text: 'Select an area' },
          { value: 'n', text: 'North' },
        ]}
      />
      <CharacterCount {...web.fieldOf(form, 'rationale')} label={{ text: 'Rationale' }} maxlength={20} />
      <FileUpload {...web.blankFieldOf(form, 'letter')} label={{ text: 'The letter' }} javascript />
      <PasswordInput
        {...web.blankFieldOf(form, 'password')}
        label={{ text: 'Password' }}
        autocomplete="current-password"
      />
      <Fieldset legend={{ text: 'Address', classes: 'govuk-fieldset__legend--m' }}>
        <Input id="town" name="town" label={{ text: 'Town' }} value={LONG} />
      </Fieldset>
      <div class="govuk-button-group">
        <Button text="Save and continue" preventDoubleClick />
        <Button text="Save for later" classes="govuk-button--secondary" />
      </div>
    </Form>
  </Page>
);

const duties: web.DutyTagState[] = [
  'not-yet-started',
  'standing',
  'due',
  'due-soon',
  'overdue',
  'met',
  'met-late',
  'paused',
  'not-applicable',
];
const sorting: web.Sorting = { by: 'due', direction: 'ascending' };
const sortHref = ({ by, direction }: web.Sorting) => `/reviews?sort=${by}&direction=${direction}`;

const registerRow = (number: number): web.TableProps['rows'][number] => [
  { html: <a class="govuk-link" href={`/reviews/${number}`}>{`NORTH-${number}`}</a> },
  { text: number % 2 === 0 ? 'Willow (pseudonym)' : 'Not chosen yet' },
  { text: 'Domestic homicide' },
  { text: '3 Feb 2026' },
  { text: 'Gathering' },
  {
    html: (
      <DutyTag state={duties[number % duties.length] ?? 'due'} words={number % 9 === 4 ? '3 days late' : undefined} />
    ),
  },
  { text: 'Asha Example' },
  { text: number * 3, format: 'numeric' },
];

/** A register: wide, sorted, page by page. */
const RegisterPage = () => (
  <Page title="Reviews" heading="Reviews" wide>
    <Search
      action="/reviews"
      label={{ text: 'Search reviews' }}
      input={{ id: 'q', name: 'q' }}
      button={{ text: 'Search' }}
    />
    <ScrollRegion label="Reviews, table">
      <Table
        classes="dhr-register"
        caption="Reviews of the partnership"
        captionClasses="govuk-visually-hidden"
        head={[
          web.sortHeading({ text: 'Reference', column: 'reference', sorting, href: sortHref }),
          { text: 'Known as' },
          { text: 'Kind of death' },
          { text: 'Date of death' },
          { text: 'Stage' },
          web.sortHeading({ text: 'Next duty', column: 'due', sorting, href: sortHref }),
          { text: 'Co-ordinator' },
          web.sortHeading({ text: 'Actions', column: 'actions', sorting, href: sortHref, format: 'numeric' }),
        ]}
        firstCellIsHeader
        rows={Array.from({ length: 12 }, (_, index) => registerRow(index + 1))}
      />
    </ScrollRegion>
    <StackedTable
      caption="Read across, or down on a phone"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { name: 'Agency', heading: web.sortHeading({ text: 'Agency', column: 'due', sorting, href: sortHref }) },
        { name: 'Entries', numeric: true },
        { name: 'How far' },
        { name: 'Change', hidden: true },
      ]}
      rows={[
        [
          { text: 'Pennine Community and District Domestic Abuse Service' },
          { text: 12 },
          { text: '' },
          { html: <a href="/change">Change it</a> },
        ],
      ]}
    />
    {plots.map((plot) => (
      <PlotFigure plot={plot} key={plot.title} />
    ))}
    <Pager page={7} pageSize={12} total={1430} noun="review" href={(page) => `/reviews?page=${page}`} />
    <EmptyState heading="No reviews yet" action={{ text: 'Record a notification', href: '/notifications/new' }}>
      <p>A review begins when the partnership is told of a death. The notification is recorded first.</p>
    </EmptyState>
  </Page>
);

const subNavigation: web.SubNavigationProps = {
  label: 'Parts of this review',
  items: [
    { text: 'Overview', href: '/o', active: true },
    { text: 'Notification', href: '/n' },
    { text: 'Decision', href: '/d' },
    { text: 'Panel', href: '/p' },
    { text: 'Papers', href: '/g' },
    { text: 'Report', href: '/r' },
    { text: 'Actions', href: '/a' },
  ],
};

/** A review's overview. */
const ReviewPage = () => (
  <Page
    title="Overview of NORTH-1"
    caption="NORTH-1"
    heading="Willow (pseudonym)"
    subNavigation={subNavigation}
    contentWarning="This page tells of violence against a woman, and of her death."
    aside={
      <>
        <h2 class="govuk-heading-m">What has happened</h2>
        <Timeline
          headingLevel={3}
          items={[
            {
              label: { text: 'Decided to hold a review' },
              byline: { text: 'Asha Example' },
              at: { timestamp: '2026-03-01T10:00:00Z', words: '1 March 2026 at 10am' },
              text: 'Four agencies were consulted.',
            },
            {
              label: { text: 'Notification received' },
              at: { timestamp: '2026-02-04T09:30:00Z', words: '4 February 2026 at 9:30am' },
              text: 'From the police.',
            },
          ]}
        />
      </>
    }
  >
    <KeyFacts
      facts={[
        { label: 'Stage', value: 'Gathering' },
        { label: 'Report due', value: '1 September 2026' },
        { label: 'Chair', value: 'Rowan Placeholder' },
        { label: 'Next duty', value: <DutyTag state="due-soon" words="Due in 3 days" /> },
      ]}
    />
    <TaskList
      items={[
        {
          title: { text: 'Agree the terms of reference' },
          href: '/tor',
          status: { html: <DutyTag state="met" /> },
        },
        {
          title: { text: 'Ask for chronologies' },
          hint: { text: '6 of 9 are in' },
          href: '/chron',
          status: { html: <DutyTag state="overdue" words="3 days late" /> },
        },
        { title: { text: 'Write the overview report' }, status: { html: <DutyTag state="not-yet-started" /> } },
      ]}
    />
    <h2 class="govuk-heading-m">People</h2>
    <Cards>
      <Card title="Rowan Placeholder" capacity="Chair" href="/people/1">
        <p>Independent of every agency here.</p>
      </Card>
      <Card title="Sam Sample" capacity="Sister">
        <p>
          <Badge>Contact through advocate</Badge>
        </p>
      </Card>
      <Card title={LONG} capacity="Panel member" />
    </Cards>
    <h2 class="govuk-heading-m">What changed</h2>
    <SideBySide
      left={{ heading: 'Before', children: <p class="govuk-body">Told within one month.</p> }}
      right={{ heading: 'Now', children: <p class="govuk-body">Told within ten working days.</p> }}
    />
    <SummaryList
      card={{ title: { text: 'Decision' }, actions: { items: [{ text: 'Change', href: '/change' }] } }}
      rows={[
        { key: { text: 'Outcome' }, value: { text: 'A review is held' } },
        {
          key: { text: 'Consulted' },
          value: {
            html: (
              <ul class="govuk-list">
                <li>Police</li>
                <li>Health</li>
              </ul>
            ),
          },
        },
      ]}
    />
    <p class="govuk-body">
      {(['blue', 'green', 'amber', 'red', 'grey'] as const).map((rag) => (
        <>
          <RagTag rag={rag} />{' '}
        </>
      ))}
      {duties.map((state) => (
        <>
          <DutyTag state={state} />{' '}
        </>
      ))}
    </p>
    <CopyField id="link" label="Link for the family" value="https://dhr.example/f/8d1c" />
  </Page>
);

/** What is seldom used, and the rest. */
const OtherPage = () => (
  <Page title="Other components" heading="Other components">
    <Breadcrumbs items={[{ text: 'Reviews', href: '/reviews' }, { text: 'NORTH-1' }]} />
    <IdentityBar
      title={{ text: 'NORTH-1' }}
      menus={[
        {
          button: { text: 'More' },
          items: [
            { text: 'Print', href: '/print' },
            { text: 'Hand over', href: '/hand-over' },
          ],
        },
      ]}
    />
    <SideNavigation
      label="Settings"
      items={[
        { text: 'People', href: '/people', active: true },
        { text: 'Limits', href: '/limits' },
      ]}
    />
    <Alert variant="warning" title="Two papers are missing" text="Two papers are missing" />
    <Panel titleText="Decision recorded" text="NORTH-1" headingLevel={2} />
    <InsetText>Words set apart.</InsetText>
    <WarningText>What is published cannot be taken back.</WarningText>
    <Details summaryText="How the date is worked out">One month from the day the partnership was told.</Details>
    <Accordion
      id="steps"
      items={[
        { heading: { text: 'Scoping' }, content: { text: 'Who knew the family.' }, expanded: true },
        { heading: { text: 'Panel' }, content: { text: 'Who sits on it.' } },
      ]}
    />
    <Tabs
      items={[
        { id: 'first', label: 'First', panel: { text: 'One' } },
        { id: 'second', label: 'Second', panel: { text: 'Two' } },
      ]}
    />
    <ButtonMenu
      button={{ text: 'Do more' }}
      items={[
        { text: 'Print', href: '/print' },
        { text: 'Hand over', href: '/hand-over' },
      ]}
    />
    <Tag text="Draft" classes="govuk-tag--yellow" />
  </Page>
);

/** Pages that between them show every component, by name. */
export const gallery: Record<string, () => VNode> = {
  form: () => <FormPage />,
  register: () => <RegisterPage />,
  review: () => <ReviewPage />,
  other: () => <OtherPage />,
};
