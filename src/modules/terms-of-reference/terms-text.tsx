import { longDate } from '../../web/formats.js';
import { Prose, Table } from '../../web/index.js';
import { askedForInWords, equalityInWords, type SectionKey, sectionHeadings, type TermsContent } from './content.js';

/** The terms as they are read: what they are for and about first, then how the work is done. */
export const TermsText = ({ content }: { content: TermsContent }) => (
  <article>
    <Section content={content} part="purpose" />
    <Part heading="People the review is about">
      <ul class="govuk-list govuk-list--bullet">
        {content.subjects.map(({ pseudonym, role }) => (
          <li key={pseudonym}>
            {pseudonym}: {role.toLowerCase()}
          </li>
        ))}
      </ul>
      <p class="govuk-hint">The names are pseudonyms.</p>
    </Part>
    <Part heading="Period under review">{content.period === null ? <NotYet /> : <Period {...content.period} />}</Part>
    <Part heading="Lines of enquiry">{content.lines.length === 0 ? <NotYet /> : <Lines lines={content.lines} />}</Part>
    <Part heading="Agencies that contribute">
      {content.agencies.length === 0 ? <NotYet /> : <Agencies agencies={content.agencies} />}
    </Part>
    <Section content={content} part="equality" />
    {content.equality.length > 0 && (
      <>
        <p class="govuk-body">Looked at closely in this review:</p>
        <ul class="govuk-list govuk-list--bullet">
          {content.equality.map((key) => (
            <li key={key}>{equalityInWords[key]}</li>
          ))}
        </ul>
      </>
    )}
    {AFTER_EQUALITY.map((part) => (
      <Section key={part} content={content} part={part} />
    ))}
  </article>
);

const AFTER_EQUALITY: readonly SectionKey[] = [
  'family',
  'proceedings',
  'confidentiality',
  'media',
  'advice',
  'timescale',
  'lessons',
  'ownership',
];

const NotYet = () => <p class="govuk-hint">Not written yet.</p>;

const Part = ({ heading, children }: { heading: string; children: preact.ComponentChildren }) => (
  <section>
    <h2 class="govuk-heading-m">{heading}</h2>
    {children}
  </section>
);

const Section = ({ content, part }: { content: TermsContent; part: SectionKey }) => {
  const one = content.sections.find(({ key }) => key === part);
  return (
    <Part heading={sectionHeadings[part]}>
      {one === undefined || (one.text === '' && one.droppedReason === null) ? (
        <NotYet />
      ) : one.droppedReason === null ? (
        <Prose text={one.text} />
      ) : (
        <p class="govuk-body">
          <strong>Left out.</strong> {one.droppedReason}
        </p>
      )}
    </Part>
  );
};

const Period = ({ from, to, reason }: NonNullable<TermsContent['period']>) => (
  <>
    <p class="govuk-body">
      From {longDate(from)} to {longDate(to)}.
    </p>
    <Prose text={reason} />
  </>
);

const Lines = ({ lines }: { lines: TermsContent['lines'] }) => (
  <ol class="govuk-list govuk-list--number">
    {lines.map(({ id, question }) => (
      <li key={id}>{question}</li>
    ))}
  </ol>
);

const Agencies = ({ agencies }: { agencies: TermsContent['agencies'] }) => (
  <Table
    head={[{ text: 'Agency' }, { text: 'Asked for' }]}
    rows={agencies.map(({ name, askedFor }) => [{ text: name }, { text: askedForInWords[askedFor] }])}
  />
);
