import { listInWords, plural, shortDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  ScrollRegion,
  Select,
  Table,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { guidanceModules } from '../practitioners/code-lists.js';
import type { GuidanceTraining } from './guidance.js';

export interface GuidancePageProps {
  readonly trained: readonly GuidanceTraining[];
  /** Names of agencies that are always asked and of which nobody is recorded. */
  readonly without: readonly string[];
  readonly mayKeep: boolean;
}

/** Who of which agency has done which module. */
export const GuidancePage = ({ trained, without, mayKeep }: GuidancePageProps) => (
  <Page
    title="Training on the guidance"
    heading="Training on the guidance"
    caption="Readiness"
    back={readinessPaths.overview}
    wide
  >
    <p class="govuk-body">
      Partners should know the statutory guidance and use its templates. The Home Office has a free online course:
      module 1 is for everybody, module 2 for chairs.
    </p>
    {trained.length > 0 && without.length > 0 && (
      <InsetText
        text={`Nobody recorded for ${plural(without.length, 'agency', 'agencies')} that you always ask: ${listInWords(without)}.`}
      />
    )}
    {trained.length === 0 ? (
      <EmptyState
        heading="Nobody recorded yet"
        action={mayKeep ? { text: 'Record training', href: readinessPaths.guidanceNew } : undefined}
      >
        <p class="govuk-body">Record who of which agency has done which module, and when.</p>
      </EmptyState>
    ) : (
      <>
        {mayKeep && <Button text="Record training" href={readinessPaths.guidanceNew} />}
        <ScrollRegion label="Training on the guidance">
          <Table
            classes="dhr-register"
            firstCellIsHeader
            head={[
              { text: 'Who' },
              { text: 'Agency' },
              { text: 'Module' },
              { text: 'Done' },
              ...(mayKeep ? [{ html: <span class="govuk-visually-hidden">Remove</span> }] : []),
            ]}
            rows={trained.map((training) => [
              { text: [training.personName, training.post].filter((text) => text !== '').join(', ') },
              { text: training.agencyName },
              { text: training.module },
              { text: shortDate(training.doneOn) },
              ...(mayKeep ? [{ html: <Removal training={training} /> }] : []),
            ])}
          />
        </ScrollRegion>
      </>
    )}
  </Page>
);

const Removal = ({ training }: { training: GuidanceTraining }) => (
  <Form action={readinessPaths.guidanceRemoval(training.id)} unsavedChanges="off">
    <Button
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
      html={
        <>
          Remove<span class="govuk-visually-hidden"> the training of {training.personName}</span>
        </>
      }
      preventDoubleClick
    />
  </Form>
);

/** Records that somebody did a module. */
export const GuidanceEditPage = ({ form, agencies }: { form: FormState; agencies: readonly Agency[] }) => (
  <Page
    title="Record training"
    heading="Record training on the guidance"
    caption="Readiness"
    form={form}
    back={readinessPaths.guidance}
  >
    <Form>
      <Input {...fieldOf(form, 'personName')} label={{ text: 'Who was trained?' }} spellcheck={false} />
      <Input {...fieldOf(form, 'post')} label={{ text: 'Post (optional)' }} />
      <Select
        {...fieldOf(form, 'agencyId')}
        label={{ text: 'Agency' }}
        items={[{ value: '', text: 'Choose one' }, ...agencies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Select
        {...fieldOf(form, 'module')}
        label={{ text: 'Module' }}
        items={[
          { value: '', text: 'Choose one' },
          ...guidanceModules.map((module) => ({ value: module, text: module })),
        ]}
      />
      <DateInput {...dateOf(form, 'doneOn')} fieldset={{ legend: { text: 'When was it done?' } }} />
      <Button text="Record" preventDoubleClick />
    </Form>
  </Page>
);
