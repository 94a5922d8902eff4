import { dateTime, plural } from '../../../web/formats.js';
import { Button, EmptyState, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { CombinedCounts, CombinedVersion } from '../keeping/keep-combined.js';
import type { Together } from './opened.js';
import { togetherPaths } from './paths.js';
import { TogetherTabs } from './tabs.js';

export interface VersionsPageProps {
  together: Together;
  versions: readonly CombinedVersion[];
  now: CombinedCounts;
  names: ReadonlyMap<string, string>;
  form: FormState;
}

const inWords = ({ entries, keyEvents, keyEventWords }: CombinedCounts): string =>
  `${plural(entries, 'entry', 'entries')}, ${plural(keyEvents, 'key event')} of ${plural(keyEventWords, 'word')}`;

/** Versions of the combined chronology that were kept. */
export const VersionsPage = ({ together, versions, now, names, form }: VersionsPageProps) => {
  const { reference } = together.review;
  return (
    <Page
      title={`Versions of the combined chronology: ${reference}`}
      heading="Versions"
      caption={reference}
      form={form}
      back={togetherPaths.all(reference)}
      wide
    >
      <TogetherTabs together={together} current="versions" />
      <p class="govuk-body">
        A version notes that the chronologies were put together, and how much there was at that moment. It is the proof
        of this duty.
      </p>
      {versions.length === 0 ? (
        <EmptyState heading="No version yet">
          <p>Keep the first when the chronologies are in and the key events chosen.</p>
        </EmptyState>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {versions.map((version) => (
            <li class="dhr-marked">
              <strong>Version {version.number}</strong>, {dateTime(version.madeAt)},{' '}
              {names.get(version.madeBy) ?? 'somebody'}
              <br />
              {inWords(version)}
              {version.note !== '' && <div class="dhr-lines">{version.note}</div>}
            </li>
          ))}
        </ul>
      )}
      {together.marks && together.readable.length > 0 && (
        <Form>
          <h2 class="govuk-heading-m">Keep a version</h2>
          <p class="govuk-body">Now there are {inWords(now)}.</p>
          <Textarea
            {...fieldOf(form, 'note')}
            label={{ text: 'What is it for? (optional)', classes: 'govuk-label--s' }}
            hint={{ text: 'Like: for the second panel meeting' }}
            rows={2}
          />
          <Button text="Keep this version" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};
