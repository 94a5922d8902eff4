import { longDate } from '../../../web/formats.js';
import { aboutInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { ContactRecords } from '../queries.js';
import { approachBlockers } from '../rules.js';
import type { ContactPageProps } from './contact-page-props.js';

/** What they say of the review, of the draft, and of the person who died. */
export const VoiceSection = ({ reference, contact, records }: ContactPageProps) => (
  <section>
    <h2 class="govuk-heading-m">What they say</h2>
    {contact.diedOn === null && records.comments.length === 0 && (
      <p class="govuk-body">They have not been asked yet about the terms of reference or the draft.</p>
    )}
    <ul class="govuk-list dhr-limbs">
      {records.comments.map((one) => (
        <Comment key={one.id} reference={reference} one={one} />
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.newComment(reference, contact.id)}>
        Record a question to them, or a comment
      </a>
    </p>
    <h2 class="govuk-heading-m">Reading the draft</h2>
    <ul class="govuk-list dhr-limbs">
      {records.readings.map((one) => (
        <Reading key={one.id} reference={reference} one={one} />
      ))}
    </ul>
    {approachBlockers(contact).length === 0 && (
      <p class="govuk-body">
        <a class="govuk-link" href={familyPaths.newReading(reference, contact.id)}>
          Plan a reading
        </a>
      </p>
    )}
    <Tribute reference={reference} contactId={contact.id} tribute={records.tributes[0]} />
  </section>
);

const Comment = ({ reference, one }: { reference: string; one: ContactRecords['comments'][number] }) => (
  <li class="dhr-limbs__limb">
    Asked about {aboutInWords[one.about]} on <strong>{longDate(one.askedOn)}</strong>.
    {one.saidOn !== null && (
      <>
        {' '}
        On {longDate(one.saidOn)} they said:
        <p class="govuk-body dhr-said">{one.said}</p>
      </>
    )}
    {one.answeredOn !== null && (
      <p class="govuk-body">
        <strong>Answered on {longDate(one.answeredOn)}:</strong> {one.answer}
      </p>
    )}
    <p class="govuk-body-s govuk-!-margin-bottom-0">
      <a class="govuk-link" href={familyPaths.comment(reference, one.contactId, one.id)}>
        {one.saidOn === null
          ? 'Record what they said'
          : one.answeredOn === null
            ? 'Record the answer to them'
            : 'Correct'}
        <span class="govuk-visually-hidden"> about {aboutInWords[one.about]}</span>
      </a>
    </p>
  </li>
);

const Reading = ({ reference, one }: { reference: string; one: ContactRecords['readings'][number] }) => (
  <li class="dhr-limbs__limb">
    {one.readOn === null ? 'Planned for' : 'Read on'} <strong>{longDate(one.readOn ?? one.plannedOn)}</strong>,{' '}
    {one.place}, with {one.company}. Time: {one.timeGiven}. Support: {one.support}.
    {one.howItWent !== '' && ` ${one.howItWent}`}
    {one.readOn === null && (
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <a class="govuk-link" href={familyPaths.reading(reference, one.contactId, one.id)}>
          Record that they read it<span class="govuk-visually-hidden">, planned for {longDate(one.plannedOn)}</span>
        </a>
      </p>
    )}
  </li>
);

const MAY_PRINT = {
  yes: 'It may stand in the report.',
  no: 'It is not for the report.',
  ask: 'Ask before it is used.',
};

const Tribute = (props: {
  reference: string;
  contactId: string;
  tribute: ContactRecords['tributes'][number] | undefined;
}) => (
  <>
    <h2 class="govuk-heading-m">The person they knew</h2>
    {props.tribute === undefined || props.tribute.words === '' ? (
      <p class="govuk-body">They may want to say who the person was, in their own words.</p>
    ) : (
      <>
        <p class="govuk-body dhr-said">{props.tribute.words}</p>
        <p class="govuk-body-s">
          Given on {longDate(props.tribute.givenOn)}. {MAY_PRINT[props.tribute.mayPrint]}
        </p>
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.tribute(props.reference, props.contactId)}>
        Keep their words about the person who died
      </a>
    </p>
  </>
);
