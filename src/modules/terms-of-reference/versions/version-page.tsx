import type { Day } from '../../../kernel/day.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button, Form, InsetText, Page, ScrollRegion, SummaryList, Table } from '../../../web/index.js';
import { type ToldWhom, toldWhomInWords } from '../content.js';
import { Downloads } from '../downloads.js';
import { heardInWords } from '../family-heard.js';
import { termsPaths } from '../paths.js';
import type { TermsVersion } from '../queries.js';
import { TermsText } from '../terms-text.js';

export interface VersionPageProps {
  readonly reference: string;
  readonly version: TermsVersion;
  readonly hasEarlier: boolean;
  /** Set where the reader may record that it was agreed. */
  readonly mayAgree: boolean;
  readonly mayKeep: boolean;
  readonly told: readonly Told[];
}

/** Somebody who was told. */
export interface Told {
  readonly id: string;
  readonly whom: ToldWhom;
  readonly toldOn: Day;
  readonly how: string;
}

/** One version, whole. */
export const VersionPage = (props: VersionPageProps) => {
  const { reference, version, hasEarlier, mayAgree } = props;
  const made = `Made on ${dateTime(version.madeAt)}${version.madeByName === undefined ? '' : ` by ${version.madeByName}`}.`;
  return (
    <Page
      title={`Version ${version.number}: terms of reference of ${reference}`}
      heading={`Terms of reference, version ${version.number}`}
      caption={reference}
      back={termsPaths.terms(reference)}
    >
      <InsetText>
        {version.agreement === undefined
          ? `Not agreed. ${made}`
          : `Agreed on ${longDate(version.agreement.agreedOn)} by ${version.agreement.agreedBy}. ${made}`}
        {version.note !== '' && ` ${version.note}`}
      </InsetText>
      <Downloads reference={reference} number={version.number} />
      {hasEarlier && (
        <p class="govuk-body">
          <a class="govuk-link" href={termsPaths.differences(reference, version.number)}>
            What differs from version {version.number - 1}
          </a>
        </p>
      )}
      {mayAgree && <Button href={termsPaths.agreement(reference, version.number)} text="Record that it was agreed" />}
      {version.agreement !== undefined && <Agreement {...props} agreement={version.agreement} />}
      <TermsText content={version.content} />
    </Page>
  );
};

type AgreementProps = VersionPageProps & { readonly agreement: NonNullable<TermsVersion['agreement']> };

const Agreement = ({ agreement, told, reference, version, mayKeep }: AgreementProps) => (
  <section aria-labelledby="agreed">
    <h2 class="govuk-heading-m" id="agreed">
      How it was agreed
    </h2>
    <SummaryList
      rows={[
        agreement.changeReason !== '' && {
          key: { text: 'Why the terms changed' },
          value: { text: agreement.changeReason },
        },
        { key: { text: 'The family’s views' }, value: { text: familyViewsOf(agreement) } },
        agreement.identifiersKept !== '' && {
          key: { text: 'Why what looked like a name stands' },
          value: { text: agreement.identifiersKept },
        },
      ]}
    />
    <h3 class="govuk-heading-s">Who was told</h3>
    {told.length === 0 ? (
      <p class="govuk-body">Nobody is recorded yet.</p>
    ) : (
      <ScrollRegion label="Who was told">
        <Table
          head={[{ text: 'Who' }, { text: 'When' }, { text: 'How' }, ...(mayKeep ? [{ text: 'Mistake?' }] : [])]}
          rows={told.map((one) => [
            { text: toldWhomInWords[one.whom] },
            { text: longDate(one.toldOn) },
            { text: one.how },
            ...(mayKeep ? [{ html: <TakeBack reference={reference} number={version.number} told={one} /> }] : []),
          ])}
        />
      </ScrollRegion>
    )}
    {mayKeep && (
      <p class="govuk-body">
        <a class="govuk-link" href={termsPaths.told(reference, version.number)}>
          Record who was told
        </a>
      </p>
    )}
  </section>
);

/** What was written about it, with what was on record when it was agreed. */
const familyViewsOf = (agreement: AgreementProps['agreement']): string => {
  if (agreement.familyAsked === 0) return agreement.familyWords;
  const heard = `${heardInWords(agreement)}.`;
  return agreement.familyWords === '' ? heard : `${agreement.familyWords} (${heard})`;
};

const TakeBack = ({ reference, number, told }: { reference: string; number: number; told: Told }) => (
  <Form action={termsPaths.toldWithdrawal(reference, number, told.id)} unsavedChanges="off">
    <Button
      html={
        <>
          Take back<span class="govuk-visually-hidden"> that {toldWhomInWords[told.whom]} was told</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
      preventDoubleClick
    />
  </Form>
);
