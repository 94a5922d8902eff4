import { longDate, plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  RichText,
  WarningText,
} from '../../../web/index.js';
import { boardPaths, boardReportPaths } from '../paths.js';
import type { BriefContent } from './content.js';
import { ContentView, RecommendationTable } from './content-view.js';
import type { BriefInHand } from './issue-brief.js';
import type { BriefReport } from './queries.js';

interface InHand {
  readonly reference: string;
  readonly inHand: BriefInHand;
  readonly form: FormState;
}

/** Writes the brief report. */
export const WriteBriefPage = ({ reference, inHand: { brief, content }, form }: InHand) => (
  <Page
    title={`Brief report: ${reference}`}
    heading="Brief report for the boards"
    caption={reference}
    form={form}
    back={boardReportPaths.home(reference)}
  >
    <p class="govuk-body">
      One or two pages: members of the board have not read the report. It was begun from the executive summary; shorten
      it.
    </p>
    <Form version={brief.version} autosave={boardReportPaths.saved(reference)}>
      <RichText
        {...fieldOf(form, 'overview')}
        label={{ text: 'Overview', classes: 'govuk-label--m' }}
        hint={{ text: 'People have the names of the report, and nobody else can be found by it.' }}
        rows={18}
      />
      <RichText
        {...fieldOf(form, 'asks')}
        label={{ text: 'What the board is asked', classes: 'govuk-label--m' }}
        rows={6}
      />
      <div class="govuk-button-group">
        <Button text="Save and look at the whole" name="then" value="on" preventDoubleClick />
        <Button text="Save" classes="govuk-button--secondary" name="then" value="back" preventDoubleClick />
      </div>
    </Form>
    <RecommendationTable content={content} />
    <p class="govuk-hint">From the record. They are changed where they are kept, not here.</p>
    <p class="govuk-body">
      <a class="govuk-link" href={boardReportPaths.deletion(reference)}>
        Delete this draft
      </a>
    </p>
  </Page>
);

/** The whole before it is issued, with what may say who somebody is. */
export const IssueBriefPage = ({ reference, inHand, form }: InHand) => {
  const { content, finds, isCleared } = inHand;
  return (
    <Page
      title={`Issue the brief report: ${reference}`}
      heading="Read it as the board will"
      caption={reference}
      form={form}
      back={boardReportPaths.draft(reference)}
      wide
    >
      <ContentView content={content} />
      {!isCleared && (
        <WarningText
          iconFallbackText="Warning"
          text="The Home Office panel has not said yet that it is content. The report to the boards comes after its positive answer."
        />
      )}
      <Finds finds={finds} />
      <Form unsavedChanges="off">
        <input type="hidden" name="seen" value={inHand.seal} />
        {finds.length > 0 && (
          <Checkboxes
            {...choicesOf(form, 'looked')}
            items={[
              {
                value: 'yes',
                text: 'I have looked at each of these: none of them says who somebody is',
              },
            ]}
          />
        )}
        <p class="govuk-body">Once it is issued it says what it says; a correction is another edition.</p>
        <Button id="seen" text="Issue the brief report" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Finds = ({ finds }: Pick<BriefInHand, 'finds'>) =>
  finds.length === 0 ? null : (
    <InsetText>
      <p class="govuk-body">{plural(finds.length, 'place')} may say who somebody is:</p>
      <ul class="govuk-list govuk-list--bullet">
        {finds.map(({ key, where, says, before, found, after }) => (
          <li key={key}>
            {where}: {before}
            <strong>{found}</strong>
            {after} <span class="govuk-hint">{says}</span>
          </li>
        ))}
      </ul>
    </InsetText>
  );

interface IssuedProps {
  readonly brief: BriefReport;
  readonly content: BriefContent;
  readonly back: string;
}

/** A brief report as it was issued: what boards read. */
export const IssuedBriefPage = ({ brief, content, back }: IssuedProps) => (
  <Page
    title={`Brief report: ${content.reference}`}
    heading={`${content.reviewName}: brief report and recommendations`}
    caption={content.reference}
    back={back}
    wide
  >
    {brief.issuedOn !== null && <p class="govuk-body">Issued on {longDate(brief.issuedOn)}.</p>}
    <ContentView content={content} />
    <h2 class="govuk-heading-m">Take it away</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={boardPaths.paperFile(brief.id, 'docx')}>
          Word file
        </a>
      </li>
      <li>
        <a class="govuk-link" href={boardPaths.paperFile(brief.id, 'pdf')}>
          PDF
        </a>
      </li>
    </ul>
  </Page>
);
