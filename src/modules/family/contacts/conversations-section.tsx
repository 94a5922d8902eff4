import { longDate } from '../../../web/formats.js';
import { Tag } from '../../../web/index.js';
import { channelInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Exchange } from '../queries.js';
import type { ContactPageProps } from './contact-page-props.js';
import { Withdrawn } from './withdrawn.js';

/** Each time somebody was in touch, newest first. */
export const ConversationsSection = ({ reference, contact, records, isChair }: ContactPageProps) => (
  <section>
    <h2 class="govuk-heading-m">Each time we were in touch</h2>
    {records.exchanges.length === 0 && <p class="govuk-body">Nothing has been recorded yet.</p>}
    <ul class="govuk-list dhr-limbs">
      {records.exchanges.map((one) => (
        <Conversation key={one.id} reference={reference} one={one} isChair={isChair} />
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.exchange(reference, contact.id)}>
        Record a contact
      </a>
    </p>
  </section>
);

const Conversation = ({ reference, one, isChair }: { reference: string; one: Exchange; isChair: boolean }) => (
  <li class="dhr-limbs__limb">
    <strong>{longDate(one.happenedOn)}</strong>, {(channelInWords[one.channel] ?? one.channel).toLowerCase()}:{' '}
    {one.spoke}
    {one.reached ? '.' : ', without reaching them.'}
    {one.toldOfReview && ' Told of the review.'}
    {one.updated && ' Given news of the review.'}
    {one.delayExplained && ' A delay was explained.'}
    {one.nextOn !== null && ` Next contact agreed for ${longDate(one.nextOn)}.`}
    <Note one={one} isChair={isChair} />
    <Withdrawn reference={reference} one={one} what={`of ${longDate(one.happenedOn)}`} />
  </li>
);

/** What was said. Where the chair keeps it back, the others read that there is something, and no more. */
const Note = ({ one: { note }, isChair }: { one: Exchange; isChair: boolean }) => {
  if (note === null) return isChair ? null : <p class="govuk-body-s">Only the chair reads what was said.</p>;
  return (
    <>
      {note.chairOnly && (
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          <Tag text="Only the chair reads this" classes="govuk-tag--purple" />
        </p>
      )}
      {note.said !== '' && <p class="govuk-body dhr-said">{note.said}</p>}
      {note.wants !== '' && (
        <p class="govuk-body">
          <strong>What they would like:</strong> {note.wants}
        </p>
      )}
    </>
  );
};
