import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import { SummaryList, Tag } from '../../../web/index.js';
import { contactKindInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';

/** Somebody on a list, with the day they expect to hear from us. */
export interface ListedContact {
  readonly contact: Contact;
  readonly nextOn: Day | undefined;
}

const row = (text: string, value: string) => (value === '' ? [] : [{ key: { text }, value: { text: value } }]);

/** One person on the list: who they are and who is in touch, never where they live. */
export const ContactCard = ({
  reference,
  listed: { contact, nextOn },
}: {
  reference: string;
  listed: ListedContact;
}) => (
  <SummaryList
    card={{
      title: { text: contact.name, headingLevel: 3 },
      actions: {
        items: [{ text: 'Open', href: familyPaths.contact(reference, contact.id) }],
      },
    }}
    rows={[
      ...row('Relationship', `${contact.relationship} (${contactKindInWords[contact.kind].toLowerCase()})`),
      ...row('Contact person', contact.isInTouch ? contact.contactPerson : `${contact.contactPerson}, who has left`),
      ...marks(contact),
      ...row('Expects to hear from us', nextOn === undefined ? '' : longDate(nextOn)),
    ]}
  />
);

function marks(contact: Contact) {
  const tags = [
    ...(contact.warning === '' ? [] : ['Safe-contact warning']),
    ...(contact.doNotContact === null ? [] : ['Do not contact']),
    ...(contact.diedOn === null ? [] : ['Has died']),
  ];
  if (tags.length === 0) return [];
  return [
    {
      key: { text: 'Know first' },
      value: {
        html: (
          <>
            {tags.map((text) => (
              <>
                <Tag key={text} text={text} classes="govuk-tag--yellow" />{' '}
              </>
            ))}
          </>
        ),
      },
    },
  ];
}
