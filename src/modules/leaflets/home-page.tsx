import type { ComponentChildren } from 'preact';
import { dateTime } from '../../web/formats.js';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  InsetText,
  Page,
  SummaryList,
  Tag,
  WarningText,
} from '../../web/index.js';
import { checkingPaths } from '../report/index.js';
import { leafletForms, outcomeInWords } from './kinds.js';
import { leafletPaths } from './paths.js';
import type { LeafletVersion } from './queries.js';
import { tooLong } from './reading/parts.js';
import type { LeafletStanding } from './signing/standing.js';
import { outOfDateInWords, sayBlocker, sayNothingToDo } from './signing/words.js';

export interface HomePageProps {
  readonly reference: string;
  readonly standing: LeafletStanding;
  /** How many pages each form of the draft fills. */
  readonly pages: Readonly<Record<(typeof leafletForms)[number], number>>;
  readonly names: ReadonlyMap<string, string>;
  readonly keeps: boolean;
  readonly isPublic: boolean;
  readonly form: FormState;
}

/** The leaflet of a review: what is being written, what was signed off, and where it went. */
export const HomePage = (props: HomePageProps) => {
  const { reference, standing, keeps, form } = props;
  const { reportSigned, versions } = standing;
  return (
    <Page title={`Learning leaflet: ${reference}`} heading="Learning leaflet" caption={reference} form={form}>
      <p class="govuk-body-l">
        One or two pages for practitioners: what was learned, what has changed and how we know, what each can do. Both
        Safeguarding Boards and the partnership receive it.
      </p>
      {!reportSigned && versions.length === 0 ? (
        <EmptyState
          heading="It can be made once the report is signed off"
          action={{ text: 'See how sign-off stands', href: checkingPaths.signOff(reference) }}
        >
          <p>Then the record proposes each passage of it: learning, good practice, what changed with its proof.</p>
        </EmptyState>
      ) : (
        <>
          <SignedOff {...props} />
          {keeps && <Draft {...props} />}
          {versions.length > 0 && <Versions {...props} />}
        </>
      )}
    </Page>
  );
};

const SignedOff = ({ reference, standing: { signed, behind }, isPublic, keeps }: HomePageProps) => {
  if (signed === undefined) return <InsetText>No version of it is signed off yet.</InsetText>;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: { text: 'Title' },
            value: {
              html: <VersionLink reference={reference} version={signed} text={signed.content.passages.title} />,
            },
          },
          { key: { text: 'Signed off' }, value: { text: signed.settledAt === null ? '' : dateTime(signed.settledAt) } },
          { key: { text: 'On the public page' }, value: { text: isPublic ? 'Yes' : 'No' } },
        ]}
      />
      {keeps && (
        <p class="govuk-body">
          <a class="govuk-link" href={leafletPaths.version(reference, signed.number)}>
            Read it, take it away, give it to boards or make it public
          </a>
        </p>
      )}
      {behind.map((one) => (
        <WarningText key={one} iconFallbackText="Warning" text={outOfDateInWords[one]} />
      ))}
      {behind.length > 0 && keeps && (
        <p class="govuk-body">
          The signed version stays as it is. Look through the draft and put a new version up for signature.
        </p>
      )}
    </>
  );
};

const Draft = ({ reference, standing, pages }: HomePageProps) => {
  const { blockers, draft } = standing;
  const [first, another] = blockers;
  const alone = first === undefined || another !== undefined ? undefined : sayNothingToDo(first);
  return (
    <>
      <h2 class="govuk-heading-m">The draft</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={leafletPaths.draft(reference)}>
          Write the leaflet
        </a>
        {' · '}
        <a class="govuk-link" href={leafletPaths.versions(reference)}>
          See it as it will look
        </a>
      </p>
      {leafletForms.map((form) => {
        const says = tooLong(form, pages[form]);
        return says === undefined ? null : <WarningText key={form} iconFallbackText="Warning" text={says} />;
      })}
      {alone !== undefined ? (
        <p class="govuk-body">{alone}</p>
      ) : blockers.length > 0 ? (
        <>
          <p class="govuk-body">Before it can be put up for signature:</p>
          <List>
            {blockers.map((blocker) => (
              <li key={blocker.kind}>{sayBlocker(blocker)}</li>
            ))}
          </List>
        </>
      ) : (
        <Form action={leafletPaths.versions(reference)} version={draft.version} unsavedChanges="off">
          <p class="govuk-body">Somebody else signs it off: the chair of the partnership, or another co-ordinator.</p>
          <Button text="Put it up for signature" preventDoubleClick />
        </Form>
      )}
    </>
  );
};

const List = ({ children }: { readonly children: ComponentChildren }) => (
  <ul class="govuk-list govuk-list--bullet">{children}</ul>
);

const Versions = ({ reference, standing: { versions }, names }: HomePageProps) => (
  <>
    <h2 class="govuk-heading-m">Versions</h2>
    <SummaryList
      rows={versions.map((version) => ({
        key: { html: <VersionLink reference={reference} version={version} text={`Version ${version.number}`} /> },
        value: {
          html: (
            <>
              <Tag text={outcomeInWords[version.outcome ?? 'waits']} classes={tagOf(version)} />
              <p class="govuk-body govuk-!-margin-bottom-0">{saysOf(version, names)}</p>
            </>
          ),
        },
      }))}
    />
  </>
);

const tagOf = ({ outcome }: LeafletVersion): string =>
  outcome === 'signed' ? 'govuk-tag--green' : outcome === null ? 'govuk-tag--light-blue' : 'govuk-tag--grey';

/** Who put it up, who settled it and why. */
export function saysOf(version: LeafletVersion, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? 'Somebody'));
  const put = `Put up by ${nameOf(version.madeBy)}, ${dateTime(version.madeAt)}.`;
  if (version.outcome === null || version.settledAt === null) return put;
  const settled = `${outcomeInWords[version.outcome]} by ${nameOf(version.settledBy)}, ${dateTime(version.settledAt)}.`;
  return [put, settled, version.reason].filter((words) => words !== '').join(' ');
}

const VersionLink = (props: {
  readonly reference: string;
  readonly version: LeafletVersion;
  readonly text: string;
}) => (
  <a class="govuk-link" href={leafletPaths.version(props.reference, props.version.number)}>
    {props.text}
  </a>
);
