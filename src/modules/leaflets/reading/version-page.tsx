import { dayInLondon } from '../../../kernel/day.js';
import { Button, Details, Form, type FormState, fieldOf, InsetText, Page, Textarea } from '../../../web/index.js';
import { type Given, GivenList } from '../../board/index.js';
import { saysOf } from '../home-page.js';
import type { LeafletForm, Outcome } from '../kinds.js';
import { leafletPaths } from '../paths.js';
import type { LeafletVersion } from '../queries.js';
import type { SettlingRefusal } from '../signing/rules.js';
import { settlingRefusals } from '../signing/words.js';
import { LeafletView } from './leaflet-view.js';
import { Files, FormTabs } from './parts.js';

export interface VersionPageProps {
  readonly reference: string;
  readonly version: LeafletVersion;
  readonly leafletForm: LeafletForm;
  readonly pages: number;
  readonly names: ReadonlyMap<string, string>;
  /** What the asker may do with it now; a reason where they may not. */
  readonly offers: Readonly<Partial<Record<Outcome, SettlingRefusal | 'may'>>>;
  /** What the co-ordinator may do about its place on the public page. */
  readonly publicity: 'may-be-made' | 'is-public' | 'report-not-public' | undefined;
  readonly form: FormState;
  /** To whom it was given; undefined while nobody can be. */
  readonly given: readonly Given[] | undefined;
  readonly keeps: boolean;
}

/** A version of a leaflet, kept as it was put up: to be read, signed off, taken away and given out. */
export const VersionPage = (props: VersionPageProps) => {
  const { reference, version, leafletForm, pages, names, form } = props;
  const signedOn =
    version.outcome === 'signed' && version.settledAt !== null ? dayInLondon(version.settledAt) : undefined;
  return (
    <Page
      title={`Leaflet, version ${version.number}: ${reference}`}
      heading={`Leaflet, version ${version.number}`}
      caption={reference}
      form={form}
      back={leafletPaths.home(reference)}
    >
      <p class="govuk-body">{saysOf(version, names)}</p>
      <FormTabs at={leafletPaths.version(reference, version.number)} form={leafletForm} />
      <Files
        form={leafletForm}
        pages={pages}
        fileOf={(one, format) => leafletPaths.versionFile(reference, version.number, one, format)}
      />
      <LeafletView content={version.content} form={leafletForm} standing={{ signedOn, number: version.number }} />
      <Settling {...props} />
      <GivenTo {...props} />
      <Publicity {...props} />
    </Page>
  );
};

const Settling = ({ reference, version, offers, form }: VersionPageProps) => {
  const action = leafletPaths.outcome(reference, version.number);
  const { signed, 'taken-back': takenBack } = offers;
  return (
    <>
      {signed !== undefined && <h2 class="govuk-heading-m">Sign it off</h2>}
      {signed !== undefined && signed !== 'may' && <InsetText>{`${settlingRefusals[signed]}.`}</InsetText>}
      {signed === 'may' && (
        <Form action={action} unsavedChanges="off">
          <p class="govuk-body">You have read it, and it may go to practitioners as it stands.</p>
          <Button text="Sign it off" name="outcome" value="signed" preventDoubleClick />
        </Form>
      )}
      {offers['sent-back'] === 'may' && (
        <Details summaryText="Send it back" open={form.errors.length > 0}>
          <Form action={action}>
            <Textarea
              {...fieldOf(form, 'reason')}
              label={{ text: 'What is to be changed?', classes: 'govuk-label--s' }}
              rows={3}
            />
            <Button
              text="Send it back"
              name="outcome"
              value="sent-back"
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </Form>
        </Details>
      )}
      {takenBack === 'may' && (
        <Form action={action} unsavedChanges="off">
          <Button
            text="Take it back"
            name="outcome"
            value="taken-back"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      )}
    </>
  );
};

const GivenTo = ({ reference, version, given, keeps }: VersionPageProps) =>
  given === undefined ? null : (
    <>
      <h2 class="govuk-heading-m">Boards</h2>
      {given.length === 0 && (
        <p class="govuk-body">
          No board was given it yet. Both Safeguarding Boards and the Domestic Abuse Partnership receive it.
        </p>
      )}
      <GivenList given={given} mayKeep={keeps} />
      {keeps && (
        <p class="govuk-body">
          <a class="govuk-link" href={leafletPaths.shared(reference, version.number)}>
            Record that boards were given it
          </a>
        </p>
      )}
    </>
  );

const Publicity = ({ reference, version, publicity }: VersionPageProps) => {
  if (publicity === undefined) return null;
  const action = leafletPaths.public(reference, version.number);
  return (
    <>
      <h2 class="govuk-heading-m">On the public page of the review</h2>
      {publicity === 'report-not-public' && (
        <p class="govuk-body">
          The report of this review is not public. Boards may have the leaflet; the public page does not.
        </p>
      )}
      {publicity === 'may-be-made' && (
        <Form action={action} unsavedChanges="off">
          <p class="govuk-body">It becomes public beside the report, as a page and as a PDF in both forms.</p>
          <Button
            text="Make it public"
            name="public"
            value="yes"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      )}
      {publicity === 'is-public' && (
        <Form action={action} unsavedChanges="off">
          <p class="govuk-body">This version is public.</p>
          <Button text="Take it away" name="public" value="no" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </>
  );
};
