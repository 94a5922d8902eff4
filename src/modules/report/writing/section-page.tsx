import { dateTime, plural } from '../../../web/formats.js';
import {
  Button,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  RichText,
  WarningText,
} from '../../../web/index.js';
import { SectionComments } from '../comments/section-comments.js';
import type { CommentShown } from '../comments/shown.js';
import type { Filled } from '../content.js';
import { FilledView } from '../filled/filled-view.js';
import { reportPartInWords } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { afterSection, type OutlineSection } from '../outline.js';
import { reportPaths } from '../paths.js';
import type { Writer } from './presence.js';

/** What somebody else left in the same paragraphs meanwhile. */
export interface Theirs {
  readonly name: string;
  readonly at: Date;
  readonly text: string;
  readonly after: string;
}

export interface SectionPageProps {
  readonly open: OpenReport;
  readonly section: OutlineSection;
  readonly form: FormState;
  readonly version: number;
  readonly filled: readonly Filled[];
  readonly writers: readonly Writer[];
  readonly comments: readonly CommentShown[];
  readonly theirs?: Theirs | undefined;
}

/** One section of the report, to be written, with what the record fills in and what others say of it. */
export const SectionPage = (props: SectionPageProps) => {
  const { open, section, form, theirs, comments } = props;
  const { reference } = open.review;
  return (
    <Page
      title={`${section.heading}: ${reportPartInWords[section.part]}, ${reference}`}
      heading={section.heading}
      caption={`${reportPartInWords[section.part]}, ${reference}`}
      form={form}
      back={reportPaths.list(reference)}
      wide
    >
      <div class="dhr-beside">
        <aside class="dhr-beside__advice" aria-label="What belongs here">
          <Advice section={section} />
          <p class="govuk-body">
            <a class="govuk-link" href={reportPaths.history(reference, section)}>
              Earlier texts of this section
            </a>
          </p>
        </aside>
        <div>
          <OthersHere writers={props.writers} />
          {theirs !== undefined && <Meanwhile theirs={theirs} />}
          <Writing {...props} />
          <SectionComments reference={reference} section={section} comments={comments} />
        </div>
      </div>
    </Page>
  );
};

const Writing = ({ open, section, form, version, filled }: SectionPageProps) => {
  const { reference } = open.review;
  const isFilled = section.fills !== undefined;
  const hint = 'Pseudonyms for the people of the review, roles for staff: no real names.';
  return (
    <Form version={version} autosave={reportPaths.saved(reference, section)}>
      <RichText
        {...fieldOf(form, 'text')}
        label={{ text: isFilled ? 'Your words before it' : 'What you write', classes: 'govuk-label--s' }}
        hint={{ text: hint }}
        rows={isFilled ? 8 : 24}
      />
      {isFilled ? (
        <>
          <FromTheRecord filled={filled} />
          <RichText
            {...fieldOf(form, 'after')}
            label={{ text: 'Your words after it', classes: 'govuk-label--s' }}
            rows={8}
          />
        </>
      ) : (
        <input type="hidden" name="after" value="" />
      )}
      <div class="govuk-button-group">
        {afterSection(section) !== undefined && (
          <Button text="Save and go on" name="then" value="on" preventDoubleClick />
        )}
        <Button
          text="Save and go back to the list"
          classes="govuk-button--secondary"
          name="then"
          value="back"
          preventDoubleClick
        />
      </div>
    </Form>
  );
};

const FromTheRecord = ({ filled }: { filled: readonly Filled[] }) => (
  <section class="dhr-from-record" aria-labelledby="from-the-record">
    <h2 class="govuk-heading-s" id="from-the-record">
      From the record
    </h2>
    <p class="govuk-hint">
      Made anew each time from what is on record. It is mended where it is kept, not here; a version keeps it as it
      stood.
    </p>
    {filled.length === 0 ? (
      <p class="govuk-body">Nothing is on record yet. It appears here by itself.</p>
    ) : (
      <FilledView filled={filled} />
    )}
  </section>
);

const Advice = ({ section }: { section: OutlineSection }) => (
  <>
    <h2 class="govuk-heading-s">What belongs here</h2>
    <p class="govuk-body">{section.help}</p>
    {section.asks.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {section.asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
    )}
  </>
);

const OthersHere = ({ writers }: { writers: readonly Writer[] }) =>
  writers.length === 0 ? null : (
    <InsetText>
      <p class="govuk-body">
        {writers.map(({ name }) => name).join(' and ')} {writers.length === 1 ? 'has' : 'have'} this section open too.
        Write on: what each of you writes in paragraphs of your own is put together.
      </p>
    </InsetText>
  );

const Meanwhile = ({ theirs }: { theirs: Theirs }) => (
  <section>
    <WarningText
      iconFallbackText="Warning"
      text={`${theirs.name} changed the same paragraphs on ${dateTime(theirs.at)}, while you were writing. Your text is in the box, theirs is below. Put into the box what is to stand, and save.`}
    />
    <Details summaryText={`What ${theirs.name} wrote`} open>
      {[theirs.text, theirs.after]
        .filter((text) => text !== '')
        .map((text, index) => (
          <Prose key={index} text={text} />
        ))}
      {theirs.text === '' && theirs.after === '' && <p class="govuk-body">They emptied it.</p>}
    </Details>
  </section>
);

/** "3 comments wait for an answer". */
export const commentsWaiting = (count: number): string =>
  `${plural(count, 'comment')} ${count === 1 ? 'waits' : 'wait'} for an answer`;
