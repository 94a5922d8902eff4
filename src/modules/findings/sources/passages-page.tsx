import {
  Button,
  EmptyState,
  ErrorMessage,
  errorFor,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  ScrollRegion,
  Select,
  Table,
  textsOf,
} from '../../../web/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';
import { FindingTabs } from '../reading/tabs.js';
import type { ReturnToChoose, SectionToChoose } from './passages.js';

export interface ReturnsPageProps {
  readonly open: OpenFindings;
  readonly returns: readonly ReturnToChoose[];
  /** To be tied to this one. */
  readonly finding: string | undefined;
}

/** The returns from which passages can be chosen. */
export const ReturnsPage = ({ open, returns, finding }: ReturnsPageProps) => {
  const { reference } = open.review;
  return (
    <Page title={`Findings from returns: ${reference}`} heading="Findings from returns" caption={reference} wide>
      <FindingTabs open={open} current="returns" />
      {returns.length === 0 ? (
        <EmptyState heading="No return is open to you yet">
          <p>Returns stand here as soon as you can read them. Passages that you choose there become findings.</p>
        </EmptyState>
      ) : (
        <ScrollRegion label="Returns">
          <Table
            head={[{ text: 'Agency' }, { text: 'Version', format: 'numeric' }]}
            firstCellIsHeader
            rows={returns.map(({ id, agencyName, number }) => [
              {
                html: (
                  <a class="govuk-link" href={findingPaths.passages(reference, id, finding)}>
                    {agencyName}
                  </a>
                ),
              },
              { text: String(number), format: 'numeric' as const },
            ])}
          />
        </ScrollRegion>
      )}
    </Page>
  );
};

export interface PassagesPageProps {
  readonly open: OpenFindings;
  readonly one: ReturnToChoose;
  readonly findings: readonly Finding[];
  readonly form: FormState;
}

/** A return with a box at each piece: those that are ticked become what a finding rests on. */
export const PassagesPage = ({ open, one, findings, form }: PassagesPageProps) => {
  const { reference } = open.review;
  const error = errorFor(form, 'piece');
  return (
    <Page
      title={`Choose passages, ${one.agencyName}: ${reference}`}
      heading={`Return of ${one.agencyName}`}
      caption={`${reference}, version ${one.number}`}
      form={form}
      back={findingPaths.returns(reference)}
      contentWarning="An account of a death and of what came before it."
    >
      <InsetText text="Tick the passages that a finding rests on, then say at the end which finding. Names are pseudonyms here." />
      <Form>
        <div id="piece" tabIndex={-1}>
          {error !== undefined && <ErrorMessage text={error.text} />}
        </div>
        {one.sections.map((section, index) => (
          <Section key={section.key} section={section} at={index} ticked={textsOf(form, 'piece')} />
        ))}
        <To open={open} findings={findings} form={form} />
      </Form>
    </Page>
  );
};

interface SectionProps {
  readonly section: SectionToChoose;
  readonly at: number;
  readonly ticked: readonly string[];
}

const Section = ({ section, at, ticked }: SectionProps) => {
  const pieces = section.pieces.flatMap((text, index) => (text === '' ? [] : [{ text, value: `${at}.${index}` }]));
  return pieces.length === 0 ? null : (
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        <h2 class="govuk-fieldset__heading">{section.heading}</h2>
      </legend>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {pieces.map(({ text, value }, index) => (
          <div key={value} class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={`p-${value}`}
              name="piece"
              value={value}
              checked={ticked.includes(value)}
              aria-describedby={`t-${value}`}
            />
            <label class="govuk-label govuk-checkboxes__label" for={`p-${value}`}>
              Passage {index + 1}
              <span class="govuk-visually-hidden"> of {section.heading}</span>
            </label>
            <div id={`t-${value}`} class="dhr-passage">
              <Prose text={text} />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

const To = ({ open, findings, form }: Omit<PassagesPageProps, 'one'>) => (
  <>
    {open.keeps && findings.length > 0 ? (
      <Select
        {...fieldOf(form, 'finding')}
        label={{ text: 'Which finding rests on them?', classes: 'govuk-label--s' }}
        classes="dhr-select-wide"
        items={[
          { value: 'new', text: 'A new finding' },
          ...findings.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
        ]}
      />
    ) : (
      <input type="hidden" name="finding" value="new" />
    )}
    <Button text="Go on" preventDoubleClick />
  </>
);
