import { dateTime } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Input, InsetText, Page, Textarea } from '../../../web/index.js';
import { decisionPaths } from '../paths.js';
import { FORM_CAUTION, homeOfficeFields, homeOfficeParts } from './content.js';

export interface HomeOfficeFormPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly version: number;
  readonly made: readonly { readonly version: number; readonly madeAt: Date }[];
}

/** The reporting form, filled in from the record and open to be changed before it is made into a Word file. */
export const HomeOfficeFormPage = ({ reference, form, version, made }: HomeOfficeFormPageProps) => (
  <Page
    title={`Home Office reporting form: ${reference}`}
    heading="Home Office reporting form"
    caption={reference}
    form={form}
    back={decisionPaths.decision(reference)}
  >
    <InsetText>{FORM_CAUTION}</InsetText>
    {made.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Made so far</h2>
        <ul class="govuk-list govuk-list--bullet">
          {made.map((one) => (
            <li key={one.version}>
              <a class="govuk-link" href={decisionPaths.homeOfficeFile(reference, one.version)}>
                Version {one.version} (Word)
              </a>
              , {dateTime(one.madeAt)}
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="govuk-body">
      It is filled in from the record. Read it through, change what is not right, and check that nobody of the case is
      named. Saving makes the next version; earlier ones stay.
    </p>
    <Form version={version}>
      {homeOfficeParts.map((part) => (
        <div key={part}>
          <h2 class="govuk-heading-m">{part}</h2>
          {homeOfficeFields
            .filter((field) => field.part === part)
            .map(({ name, label, long }) =>
              long ? (
                <Textarea
                  key={name}
                  {...fieldOf(form, name)}
                  label={{ html: <Labelled part={part} label={label} /> }}
                  rows={4}
                />
              ) : (
                <Input key={name} {...fieldOf(form, name)} label={{ html: <Labelled part={part} label={label} /> }} />
              ),
            )}
        </div>
      ))}
      <Button text="Save and make the Word file" preventDoubleClick />
    </Form>
  </Page>
);

/** Some questions are asked of two people: each label says of whom, for those who hear it. */
const Labelled = ({ part, label }: { part: string; label: string }) => (
  <>
    {label}
    <span class="govuk-visually-hidden"> ({part.toLowerCase()})</span>
  </>
);
