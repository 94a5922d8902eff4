import { plural } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  Radios,
  Select,
  SideBySide,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { writingPaths } from '../paths-of-returns.js';
import type { Draft } from '../writing/draft.js';
import { rowsIn } from '../writing/rules.js';
import { type ListKey, listKeys } from '../writing/template.js';
import type { ReturnUpload } from './keep-upload.js';
import { type Compared, comparedWith } from './take-reading.js';

export interface CheckPageProps {
  readonly answered: AnsweredRequest;
  readonly draft: Draft;
  readonly upload: ReturnUpload;
  readonly form: FormState;
}

/** What was read in a file, beside what is there already: everything is decided here, and nothing is dropped unseen. */
export const CheckPage = ({ answered: { review, asked }, draft, upload, form }: CheckPageProps) => {
  const { reading } = upload;
  const compared = comparedWith(draft, reading);
  const nothing =
    compared.length + reading.unplaced.length + listKeys.reduce((sum, key) => sum + reading[key].length, 0) === 0;
  return (
    <Page
      title={`What was read: return of ${asked.name}, ${review.reference}`}
      heading="What was read in your file"
      caption={`Return of ${asked.name}, ${review.reference}`}
      form={form}
      back={writingPaths.overview(review.reference, asked.request.id)}
      contentWarning="An account of a death and of what came before it."
    >
      <p class="govuk-body">
        <span class="dhr-breakable">{upload.fileName}</span>: {plural(reading.sections.length, 'part')} found by
        heading, {plural(reading.unplaced.length, 'stretch', 'stretches')} without a place.
        {reading.pictures > 0 &&
          ` ${plural(reading.pictures, 'picture')} in it cannot be taken over: say in words what it shows.`}
      </p>
      {nothing && <InsetText text="The file says nothing that is not here already." />}
      <Form>
        {compared.map((one) => (
          <SectionChoice key={one.part.slug} one={one} form={form} />
        ))}
        {listKeys.map((key) => (
          <ListChoice key={key} list={key} draft={draft} upload={upload} form={form} />
        ))}
        {reading.unplaced.length > 0 && <h2 class="govuk-heading-m">Without a place</h2>}
        {reading.unplaced.map((one, index) => (
          <section key={index}>
            <h3 class="govuk-heading-s">{one.heading}</h3>
            <Details summaryText="What stands there" open={one.text.length < 600}>
              <Prose text={one.text} headings={4} />
            </Details>
            <Select
              {...fieldOf(form, `place-${index}`)}
              label={{ text: `Where does “${one.heading}” go?` }}
              items={[
                { value: '', text: 'Choose' },
                ...draft.parts.map(({ slug, heading }) => ({ value: slug, text: `At the end of: ${heading}` })),
                { value: 'leave', text: 'Leave it out' },
              ]}
            />
          </section>
        ))}
        <div class="govuk-button-group">
          <Button text="Put it into the return" name="verb" value="take" preventDoubleClick />
          <Button
            text="Leave the whole file out"
            classes="govuk-button--secondary"
            name="verb"
            value="leave"
            preventDoubleClick
          />
        </div>
      </Form>
    </Page>
  );
};

const SectionChoice = ({ one: { part, read, now, version }, form }: { one: Compared; form: FormState }) => (
  <section>
    <h2 class="govuk-heading-m">{part.heading}</h2>
    <input type="hidden" name={`seen-${part.slug}`} value={version} />
    {read.heading !== part.heading && <p class="govuk-hint">In the file: {read.heading}</p>}
    {now === '' ? (
      <Prose text={read.text} headings={3} />
    ) : (
      <SideBySide
        left={{ heading: 'What is here now', children: <Prose text={now} headings={4} /> }}
        right={{ heading: 'What the file says', children: <Prose text={read.text} headings={4} /> }}
      />
    )}
    <Radios
      {...choiceOf(form, `take-${part.slug}`)}
      classes="govuk-radios--small"
      fieldset={{
        legend: {
          html: (
            <>
              What is to stand<span class="govuk-visually-hidden"> under “{part.heading}”</span>?
            </>
          ),
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      items={
        now === ''
          ? [
              { value: 'file', text: 'What the file says' },
              { value: 'keep', text: 'Nothing: leave it out' },
            ]
          : [
              { value: 'file', text: 'What the file says, in place of what is here now' },
              { value: 'both', text: 'Both: what is here now, then what the file says' },
              { value: 'keep', text: 'What is here now: leave the file’s text out' },
            ]
      }
    />
  </section>
);

const LIST_WORDS: Readonly<Record<ListKey, string>> = {
  interviews: 'Staff spoken to',
  sources: 'Records and policies',
  recommendations: 'Recommendations',
};

const ListChoice = ({
  list,
  draft,
  upload,
  form,
}: {
  list: ListKey;
  draft: Draft;
  upload: ReturnUpload;
  form: FormState;
}) => {
  const rows = upload.reading[list];
  if (rows.length === 0) return null;
  const here = rowsIn(draft, list);
  return (
    <section>
      <h2 class="govuk-heading-m">{LIST_WORDS[list]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {rows.map((row, index) => (
          <li key={index}>{'role' in row ? row.role : 'title' in row ? row.title : row.text}</li>
        ))}
      </ul>
      <Radios
        {...choiceOf(form, `list-${list}`)}
        classes="govuk-radios--small"
        fieldset={{
          legend: {
            text: `${plural(rows.length, 'row')} in the file; ${plural(here, 'row')} here now`,
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        items={[
          { value: 'add', text: here === 0 ? 'Put them into the list' : 'Add them to those that are here' },
          here > 0 && { value: 'replace', text: 'Put them in place of those that are here' },
          { value: 'leave', text: 'Leave them out' },
        ]}
      />
    </section>
  );
};
