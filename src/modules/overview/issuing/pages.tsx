import { longDate, plural } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import { type SectionId, sectionOf } from '../kinds.js';
import { overviewPaths } from '../paths.js';
import { ChangesList } from '../reading/changes-list.js';
import type { IssueBlocker } from './blockers.js';
import type { NameLeft } from './names-left.js';

export interface IssuePageProps {
  readonly id: string;
  readonly quarter: string;
  /** The hash of the draft as it is now. */
  readonly seen: string;
  readonly changed: readonly string[];
  /** Sections in which nothing was written. */
  readonly unwritten: readonly SectionId[];
  readonly blockers: readonly IssueBlocker[];
  readonly form: FormState;
}

/** The last look before an overview is issued: what changed, what stands in the way, what was left empty. */
export const IssuePage = ({ id, quarter, seen, changed, unwritten, blockers, form }: IssuePageProps) => {
  const stops = blockers.filter(({ kind }) => kind === 'quarter-runs' || kind === 'names');
  const toLookAt = blockers.flatMap((one) => (one.kind === 'to-look-at' ? one.names : []));
  return (
    <Page
      title={`Issue the overview of ${quarter}`}
      heading={`Issue the overview of ${quarter}`}
      form={form}
      back={overviewPaths.one(id)}
    >
      <p class="govuk-body">
        What is issued is frozen whole, figures and words: the page, the Word file and the PDF stay as they are. A
        mistake is put right by a new issue, with a reason.
      </p>
      {stops.map((blocker) => (
        <Stop key={blocker.kind} id={id} blocker={blocker} />
      ))}
      {changed.length > 0 && (
        <section class="govuk-inset-text">
          <h2 class="govuk-heading-s">The figures changed since you last made them</h2>
          <ChangesList changed={changed} />
        </section>
      )}
      {unwritten.length > 0 && (
        <p class="govuk-body">
          Without words of yours: {unwritten.map((section) => sectionOf(section)?.heading).join('; ')}.
        </p>
      )}
      {stops.length === 0 && (
        <Form action={overviewPaths.issue(id)} unsavedChanges="off">
          <input type="hidden" name="seen" value={seen} />
          {toLookAt.length > 0 && <LookAt names={toLookAt} form={form} />}
          <Button text="Issue it" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

const Stop = ({ id, blocker }: { id: string; blocker: IssueBlocker }) =>
  blocker.kind === 'names' ? (
    <section>
      <WarningText
        iconFallbackText="Warning"
        text={`${plural(blocker.names.length, 'place')} in your words would say who somebody is. Take them out first.`}
      />
      <Names id={id} names={blocker.names} />
    </section>
  ) : blocker.kind === 'quarter-runs' ? (
    <WarningText iconFallbackText="Warning" text={`The quarter runs until ${longDate(blocker.until)}.`} />
  ) : null;

const Names = ({ id, names }: { id: string; names: readonly NameLeft[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {names.map(({ section, text, says }, at) => (
      <li key={at}>
        “{text}” {says}:{' '}
        <a class="govuk-link" href={section === 'cost' ? overviewPaths.cost(id) : overviewPaths.section(id, section)}>
          {sectionOf(section)?.heading}
        </a>
      </li>
    ))}
  </ul>
);

const LookAt = ({ names, form }: { names: readonly NameLeft[]; form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">To look at</h2>
    <p class="govuk-body">These look as if they could say who somebody is:</p>
    <ul class="govuk-list govuk-list--bullet">
      {names.map(({ section, text, says }, at) => (
        <li key={at}>
          “{text}” {says} ({sectionOf(section)?.heading})
        </li>
      ))}
    </ul>
    <Checkboxes
      {...choicesOf(form, 'looked')}
      fieldset={{ legend: { text: 'Looked at', classes: 'govuk-visually-hidden' } }}
      items={[{ value: 'yes', text: 'I have looked at each of them, and none of them points to anybody in a review' }]}
    />
  </>
);

/** Why an issue is replaced. */
export const CorrectionPage = ({ id, quarter, form }: { id: string; quarter: string; form: FormState }) => (
  <Page
    title={`Replace the overview of ${quarter}`}
    heading="Replace it by a corrected issue"
    caption={`Overview of ${quarter}`}
    form={form}
    back={overviewPaths.one(id)}
  >
    <p class="govuk-body">
      The issue that is out stays as it is. The next one begins with its words and costs, with figures made from the
      record of today, and says why it takes its place.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why does it have to be replaced?', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Button text="Begin the corrected issue" preventDoubleClick />
    </Form>
  </Page>
);
