import { Button, Form, type FormState, fieldOf, InsetText, Page, TaskList, Textarea } from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { reportPaths } from '../../report/index.js';
import { qaPaths } from '../paths.js';
import type { Check, CheckKey } from './checklist.js';

export interface PackPageProps {
  readonly reference: string;
  readonly checks: readonly Check[];
  readonly form: FormState;
  readonly version: number;
  readonly keeps: boolean;
}

const WHERE: Readonly<Record<CheckKey, (reference: string) => string>> = {
  overview: reportPaths.versions,
  summary: reportPaths.versions,
  plan: actionPaths.plan,
  'plan-agreed': actionPaths.plan,
  'data-form': qaPaths.dataForm,
  'sign-off': reportPaths.list,
  anonymity: reportPaths.list,
  family: (reference) => `${qaPaths.pack(reference)}#family`,
  publication: (reference) => `${qaPaths.pack(reference)}#publication`,
};

/** The set for the Home Office: what it needs, what is missing, and the whole as one download. */
export const PackPage = ({ reference, checks, form, version, keeps }: PackPageProps) => {
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
        items={checks.map(({ key, words, there, lacks }) => ({
          title: { text: words },
          ...(there ? {} : { hint: { text: lacks } }),
          href: WHERE[key](reference),
          status: there ? { text: 'There' } : { tag: { text: 'Missing', classes: 'govuk-tag--yellow' } },
        }))}
      />
      <h2 class="govuk-heading-m">Covering letter</h2>
      {keeps ? (
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
      ) : (
        <p class="govuk-body">The co-ordinator, the chair and the author of the report write its words.</p>
      )}
      <h2 class="govuk-heading-m">Take the set away</h2>
      {missing > 0 && (
        <InsetText text="You can take it away as it stands; what is missing is left out, and places to be filled in stand in the covering letter." />
      )}
      <p class="govuk-body">
        One zip file: overview report, executive summary, action plan, data form and covering letter, as Word and as
        tagged PDF. The Home Office is said to ask for one PDF under 20 MB: join them with your own program.
      </p>
      <Button text="Download the set (zip)" href={qaPaths.packFile(reference)} />
    </Page>
  );
};
