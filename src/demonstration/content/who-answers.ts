import type { NamedPeople } from '../../modules/agency-returns/requests/contact/form.js';

const person = (name: string, post: string) => ({
  name,
  post,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@bexley.example`,
});

/** Whom agencies name to write and to sign, by key of the cast. */
export const whoAnswers: Readonly<Record<string, NamedPeople>> = {
  police: {
    author: person('Campion Ryecroft', 'Review officer, Specialist Crime Review Group'),
    senior: person('Rowan Alderwick', 'Borough commander'),
    independent: true,
    independence: '',
  },
  'council-adults': {
    author: person('Sorrel Whinfield', 'Principal social worker'),
    senior: person('Hazel Brackenridge', 'Director of adult social care'),
    independent: true,
    independence: '',
  },
  'council-children': {
    author: person('Meadow Larkspur', 'Independent reviewing officer'),
    senior: person('Aspen Larchfield', 'Director of children’s services'),
    independent: true,
    independence: '',
  },
  icb: {
    author: person('Yarrow Penhale', 'Named general practitioner, safeguarding'),
    senior: person('Laurel Hawthornley', 'Chief nurse'),
    independent: true,
    independence: '',
  },
  'mental-health': {
    author: person('Betony Marsh', 'Consultant nurse'),
    senior: person('Cedar Whitebeam', 'Chief executive'),
    independent: true,
    independence: '',
  },
  'da-service': {
    author: person('Linnet Teasel', 'Trustee'),
    senior: person('Dahlia Ferncliffe', 'Chief executive'),
    independent: false,
    independence:
      'A small service: she knows the team. She had no part in the case, and a colleague of another service reads her draft.',
  },
};
