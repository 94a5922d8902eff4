import type { Day } from '../../../kernel/day.js';
import { dateTime, longDate } from '../../../web/formats.js';
import {
  Button,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  TaskList,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { checkingPaths, reportPaths } from '../../report/index.js';
import { qaPaths } from '../paths.js';
import type { KeptSet } from '../queries.js';
import type { Check, CheckKey } from './checklist.js';

export interface PackPageProps {
  readonly reference: string;
  readonly checks: readonly Check[];
  readonly form: FormState;
  readonly version: number;
  /** Newest first; with the day on which it was recorded as sent. */
  readonly sets: readonly (KeptSet & { readonly sentOn: Day | undefined })[];
  readonly may: { readonly keep: boolean; readonly openAnonymity: boolean };
}

const WHERE: Readonly<Record<CheckKey, (reference: string) => string>> = {
  overview: reportPaths.versions,
  summary: reportPaths.versions,
  plan: actionPaths.plan,
  'plan-agreed': actionPaths.plan,
  'data-form': qaPaths.dataForm,
  'sign-off': checkingPaths.signOff,
  anonymity: checkingPaths.anonymity,
  'changed-texts': checkingPaths.anonymity,
  'changed-names': reportPaths.versions,
  'changed-plan': reportPaths.versions,
  family: (reference) => `${qaPaths.pack(reference)}#family`,
  publication: (reference) => `${qaPaths.pack(reference)}#publication`,
};

/** The set for the Home Office: what it needs, what is missing, and the whole as one download. */
export const PackPage = (props: PackPageProps) => {
  const { reference, checks, form, may } = props;
  const missing = checks.filter(({ there }) => !there).length;
  return (
    <Page
      title={`Set for the Home Office: ${reference}`}
      heading="Set for the Home Office"
      caption={reference}
      form={form}
      back={qaPaths.home(reference)}
    >
      <p class="govuk-body-l">
        {missing === 0 ? 'Everything is there.' : `${checks.length - missing} of ${checks.length} are in order.`}
      </p>
      <TaskList
        items={checks.map(({ key, words, there, lacks, stops }) => ({
          title: { text: words },
          ...(there ? {} : { hint: { text: lacks } }),
          ...(WHERE[key] === checkingPaths.anonymity && !may.openAnonymity ? {} : { href: WHERE[key](reference) }),
          status: there ? { text: 'There' } : { tag: stops ? STOPS : MISSING },
        }))}
      />
      <h2 class="govuk-heading-m">Covering letter</h2>
      {may.keep ? <Covering {...props} /> : <p class="govuk-body">{WRITERS} write its words.</p>}
      <h2 class="govuk-heading-m" id="sets">
        Take the set away
      </h2>
      <Sets {...props} />
    </Page>
  );
};

const WRITERS = 'The co-ordinator, the chair and the author of the report';
const MISSING = { text: 'Missing', classes: 'govuk-tag--yellow' };
const STOPS = { text: 'Stops the set', classes: 'govuk-tag--red' };

const Covering = ({ reference, form, version }: PackPageProps) => (
  <Form action={qaPaths.pack(reference)} version={version}>
    <Textarea
      {...fieldOf(form, 'family')}
      label={{ text: 'How the family took part', classes: 'govuk-label--s' }}
      hint={{ text: 'Who was invited, who took part and how, who read the draft; no names.' }}
      rows={4}
    />
    <Textarea
      {...fieldOf(form, 'publication')}
      label={{ text: 'What stands against publication', classes: 'govuk-label--s' }}
      hint={{ text: 'A trial, an inquest, children, a wish of the family; or that nothing does.' }}
      rows={4}
    />
    <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const Sets = ({ reference, checks, sets, may }: PackPageProps) => (
  <>
    <p class="govuk-body">
      One zip file: overview report, executive summary, action plan, data form and covering letter, as Word and as
      tagged PDF. It is kept as it is made, so that what was sent can be taken away again. The Home Office is said to
      ask for one PDF under 20 MB: join them with your own program.
    </p>
    {checks.some(({ stops }) => stops) ? (
      <WarningText>
        No set can be made: something in it is not what was signed. The list at the top says what, and where it is
        mended.
      </WarningText>
    ) : (
      <>
        {checks.some(({ there }) => !there) && (
          <InsetText text="You can make it as it stands; what is missing is left out, and places to be filled in stand in the covering letter." />
        )}
        {may.keep ? (
          <Form action={qaPaths.sets(reference)} unsavedChanges="off">
            <Button text="Make the set" preventDoubleClick />
          </Form>
        ) : (
          <p class="govuk-body">{WRITERS} make it.</p>
        )}
      </>
    )}
    {sets.length > 0 && (
      <ul class="govuk-list govuk-list--spaced">
        {sets.map(({ id, number, madeAt, sentOn }) => (
          <li key={id}>
            <a class="govuk-link" href={qaPaths.set(reference, id)}>
              Set {number}, made on {dateTime(madeAt)} (zip)
            </a>
            {sentOn !== undefined && `, sent on ${longDate(sentOn)}`}
          </li>
        ))}
      </ul>
    )}
  </>
);
