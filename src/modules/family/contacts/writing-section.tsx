import { longDate } from '../../../web/formats.js';
import { letterInWords, obstacleInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import { approachBlockers } from '../rules.js';
import type { ContactPageProps } from './contact-page-props.js';
import { Withdrawn } from './withdrawn.js';

/** Letters drawn up here and sent by hand, and for the alleged perpetrator, the invitation. */
export const WritingSection = (props: ContactPageProps) => (
  <section>
    {props.contact.kind === 'alleged-perpetrator' && <Invitation {...props} />}
    {props.contact.side === 'family' && <Letters {...props} />}
  </section>
);

const Letters = ({ reference, contact, records }: ContactPageProps) => (
  <>
    <h2 class="govuk-heading-m">Letters</h2>
    <p class="govuk-body">A letter is drawn up here as a Word file. A person reads it, signs it and sends it.</p>
    <ul class="govuk-list dhr-limbs">
      {records.letters.map((one) => (
        <li class="dhr-limbs__limb" key={one.id}>
          <a class="govuk-link" href={familyPaths.letter(reference, contact.id, one.id)}>
            {letterInWords[one.kind]}, written on {longDate(one.draftedOn)}
          </a>
          {one.sentOn === null ? '. Not sent.' : `. Sent on ${longDate(one.sentOn)}, ${one.sentHow ?? ''}.`}
          {one.sentOn === null && (
            <Withdrawn reference={reference} one={one} what={`of a letter, ${longDate(one.draftedOn)}`} />
          )}
        </li>
      ))}
    </ul>
    {approachBlockers(contact).length === 0 && (
      <p class="govuk-body">
        <a class="govuk-link" href={familyPaths.newLetter(reference, contact.id)}>
          Write a letter
        </a>
      </p>
    )}
  </>
);

const Invitation = ({ reference, contact, records, isChair }: ContactPageProps) => (
  <>
    <h2 class="govuk-heading-m">Invitation to contribute</h2>
    <ul class="govuk-list dhr-limbs">
      {records.invitations.map((one) => (
        <li class="dhr-limbs__limb" key={one.id}>
          <strong>{longDate(one.decidedOn)}</strong>:{' '}
          {one.decided === 'invited' ? `invited, ${one.how}.` : 'not invited for now.'}
          {one.stoodAgainst.length > 0 &&
            ` Against it stood: ${one.stoodAgainst.map((what) => obstacleInWords[what]).join(' ')}`}
          {one.reason !== '' && ` Reason: ${one.reason}`}
          {one.repliedOn !== null && ` They replied on ${longDate(one.repliedOn)}: ${one.reply}`}
          {one.decided === 'invited' && one.repliedOn === null && (
            <p class="govuk-body-s govuk-!-margin-bottom-0">
              <a class="govuk-link" href={familyPaths.reply(reference, contact.id, one.id)}>
                Record their reply
                <span class="govuk-visually-hidden"> to the invitation of {longDate(one.decidedOn)}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
    {isChair ? (
      <p class="govuk-body">
        <a class="govuk-link" href={familyPaths.invitation(reference, contact.id)}>
          Decide whether to invite them
        </a>
      </p>
    ) : (
      <p class="govuk-body">The independent chair decides whether they are invited.</p>
    )}
  </>
);
