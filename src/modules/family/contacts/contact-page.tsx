import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  emptyForm,
  Form,
  type FormState,
  InsetText,
  legend,
  Page,
  Radios,
  SummaryList,
  WarningText,
} from '../../../web/index.js';
import { channelInWords, contactKindInWords, openingInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';
import { approachBlockers, nextContactOn, openingReasonsFor } from '../rules.js';
import { SafeContact } from '../safe-contact.js';
import type { ContactPageProps } from './contact-page-props.js';
import { ConversationsSection } from './conversations-section.js';
import { SupportSection } from './support-section.js';
import { VoiceSection } from './voice-section.js';
import { WritingSection } from './writing-section.js';

/** Everything kept about one person, and nothing about anybody else. */
export const ContactPage = (props: ContactPageProps) => {
  const { reference, contact, records } = props;
  const nextOn = nextContactOn(
    contact,
    records.exchanges
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ happenedOn, nextOn: next, reached, updated }) => ({ on: happenedOn, nextOn: next, reached, updated }))
      .toReversed(),
  );
  return (
    <Page
      title={`A contact: ${reference}`}
      heading={contact.name}
      caption={`${reference} – ${contact.relationship}`}
      back={familyPaths.side(reference, contact.side)}
      form={props.form}
    >
      <KnowFirst contact={contact} />
      <Person reference={reference} contact={contact} nextOn={nextOn} />
      <ConversationsSection {...props} />
      {offersSupport(props) && <SupportSection {...props} />}
      {contact.side === 'family' && hasVoice(props) && <VoiceSection {...props} />}
      {(contact.diedOn === null || records.letters.length > 0) && <WritingSection {...props} />}
      <Details reference={reference} contact={contact} form={props.form ?? emptyForm()} />
    </Page>
  );
};

/** Nothing is offered to somebody who has died; what was said and done stays to be read. */
const offersSupport = ({ contact, records }: ContactPageProps): boolean =>
  contact.side === 'family' && (contact.diedOn === null || records.advocacy.length + records.leaflets.length > 0);
const hasVoice = ({ contact, records }: ContactPageProps): boolean =>
  contact.diedOn === null || records.comments.length + records.readings.length + records.tributes.length > 0;

const KnowFirst = ({ contact }: { contact: Contact }) => {
  const [blocker] = approachBlockers(contact);
  return (
    <>
      {blocker?.kind === 'died' && (
        <InsetText>
          {contact.name} died on {longDate(blocker.on)}. Everything that was planned with them has stopped. What they
          told us stays with the review.
        </InsetText>
      )}
      {blocker?.kind === 'do-not-contact' && (
        <WarningText text={`Do not contact. ${contact.doNotContact ?? ''}`} iconFallbackText="Warning" />
      )}
      <SafeContact warning={contact.warning} />
      {!contact.isInTouch && (
        <InsetText>{contact.contactPerson} has left the review. Choose who is in touch with them now.</InsetText>
      )}
    </>
  );
};

const row = (text: string, value: string) => (value === '' ? [] : [{ key: { text }, value: { text: value } }]);

const Person = ({ reference, contact, nextOn }: { reference: string; contact: Contact; nextOn: Day | undefined }) => (
  <>
    <SummaryList
      rows={[
        ...row('Who', contactKindInWords[contact.kind]),
        ...row('Organisation', contact.organisation),
        ...row('In touch with them', contact.contactPerson),
        ...row('Likes to be called', contact.preferredName),
        ...row('How', channelInWords[contact.channel] ?? ''),
        ...row('Times that suit', contact.times),
        ...row('Language', contact.language),
        ...row('Interpreter', { yes: 'Wanted', no: 'Not wanted' }[contact.interpreter] ?? ''),
        ...row('Helps them take part', contact.accessNeeds),
        ...row('Keep away from', contact.datesToAvoid),
        ...row('Expects to hear from us', nextOn === undefined ? '' : longDate(nextOn)),
      ]}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.edit(reference, contact.id)}>
        Change what is kept
      </a>
      {' · '}
      <a class="govuk-link" href={familyPaths.safety(reference, contact.id)}>
        Safe contact, do not contact, or they have died
      </a>
    </p>
  </>
);

/** Behind a step of its own: the most dangerous thing the record holds. */
const Details = ({ reference, contact, form }: { reference: string; contact: Contact; form: FormState }) => (
  <Form action={familyPaths.details(reference, contact.id)} unsavedChanges="off">
    <h2 class="govuk-heading-m">Address and telephone</h2>
    <p class="govuk-body">
      They are shown once, on the next page, and written down there. Your name, the time and the reason are kept.
    </p>
    <Radios
      {...choiceOf(form, 'why')}
      classes="govuk-radios--small"
      fieldset={legend('Why do you need them?')}
      items={openingReasonsFor(contact).map((value) => ({ value, text: openingInWords[value] }))}
    />
    <Button text="Show address and telephone" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
