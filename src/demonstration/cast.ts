import type { Role } from '../modules/accounts/index.js';

/** A made-up agency. `chief` is its chief officer, `contact` whoever answers for it. */
export interface CastAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** Bound by the duty to have regard to the guidance. */
  readonly statutory: boolean;
  readonly usual: boolean;
  readonly contact: { readonly name: string; readonly post: string };
  readonly chief: { readonly name: string; readonly post: string };
}

/** A made-up person with an account. */
export interface CastPerson {
  readonly key: string;
  readonly name: string;
  readonly post: string;
  readonly agency?: string;
  /** Roles in the whole partnership; roles in single reviews are given with the reviews. */
  readonly roles: readonly Role[];
}

/** A made-up partnership with everybody in it. */
export interface CastPartnership {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly domain: string;
  readonly referencePattern: string;
  readonly email: string;
  readonly policeForce: string;
  readonly region: string;
  /** Whom it tells in place of the Mayor’s Office, outside London. */
  readonly commissioner?: string;
  readonly agencies: readonly CastAgency[];
  readonly people: readonly CastPerson[];
}

const agency = (
  key: string,
  name: string,
  kind: string,
  rest: { statutory: boolean; usual: boolean; contact: [string, string]; chief: [string, string] },
): CastAgency => ({
  key,
  name,
  kind,
  statutory: rest.statutory,
  usual: rest.usual,
  contact: { name: rest.contact[0], post: rest.contact[1] },
  chief: { name: rest.chief[0], post: rest.chief[1] },
});

/** Names are spices, herbs and trees: nobody is real. Official bodies carry their own names. */
export const cast: readonly CastPartnership[] = [
  {
    key: 'bexley',
    name: 'Bexley Community Safety Partnership',
    shortName: 'Bexley',
    domain: 'bexley.example',
    referencePattern: 'BEX-{year}-{number:2}',
    email: 'community.safety@bexley.example',
    policeForce: 'Metropolitan Police Service',
    region: 'London',
    agencies: [
      agency('police', 'Metropolitan Police Service, South East Command', 'police', {
        statutory: true,
        usual: true,
        contact: ['Basil Thornbush', 'Review officer, Specialist Crime Review Group'],
        chief: ['Rowan Alderwick', 'Borough commander'],
      }),
      agency('council-adults', 'London Borough of Bexley, Adult Social Care', 'local authority', {
        statutory: true,
        usual: true,
        contact: ['Clementine Sorrel', 'Head of adult safeguarding'],
        chief: ['Hazel Brackenridge', 'Director of adult social care'],
      }),
      agency('council-children', 'London Borough of Bexley, Children’s Social Care', 'local authority', {
        statutory: true,
        usual: true,
        contact: ['Juniper Fennimore', 'Head of quality assurance'],
        chief: ['Aspen Larchfield', 'Director of children’s services'],
      }),
      agency('council-housing', 'London Borough of Bexley, Housing', 'local authority', {
        statutory: true,
        usual: true,
        contact: ['Myrtle Elderfield', 'Housing options manager'],
        chief: ['Linden Maplethorpe', 'Assistant director of housing'],
      }),
      agency('icb', 'NHS South East London Integrated Care Board', 'health', {
        statutory: true,
        usual: true,
        contact: ['Sage Marjoram', 'Designated nurse, safeguarding adults'],
        chief: ['Laurel Hawthornley', 'Chief nurse'],
      }),
      agency('hospital', 'Thamesbank Hospitals NHS Trust (fictional)', 'health', {
        statutory: true,
        usual: true,
        contact: ['Tansy Yarrowby', 'Named nurse, safeguarding'],
        chief: ['Rue Bayliss-Thyme', 'Chief nursing officer'],
      }),
      agency('mental-health', 'Estuary Mental Health NHS Trust (fictional)', 'health', {
        statutory: true,
        usual: true,
        contact: ['Bryony Lovage', 'Head of safeguarding'],
        chief: ['Cedar Whitebeam', 'Chief executive'],
      }),
      agency('probation', 'The Probation Service, Greenwich and Bexley', 'probation', {
        statutory: true,
        usual: true,
        contact: ['Olive Damson', 'Senior probation officer'],
        chief: ['Perry Quince', 'Head of service'],
      }),
      agency('fire', 'London Fire Brigade', 'fire and rescue', {
        statutory: true,
        usual: true,
        contact: ['Heath Gorseley', 'Station commander, partnerships'],
        chief: ['Briar Ashcombe', 'Borough commander'],
      }),
      agency('da-service', 'Bexley Harbour Domestic Abuse Service (fictional)', 'voluntary sector', {
        statutory: false,
        usual: true,
        contact: ['Marigold Teasel', 'IDVA service manager'],
        chief: ['Dahlia Ferncliffe', 'Chief executive'],
      }),
      agency('drugs-alcohol', 'Crossway Drug and Alcohol Service (fictional)', 'voluntary sector', {
        statutory: false,
        usual: true,
        contact: ['Anise Bramblecote', 'Service lead'],
        chief: ['Nettie Chervil', 'Director'],
      }),
      agency('housing-association', 'Riverside Oak Homes (fictional)', 'housing association', {
        statutory: false,
        usual: false,
        contact: ['Pip Russetting', 'Community safety lead'],
        chief: ['Wren Medlar', 'Director of housing'],
      }),
      agency('dwp', 'Department for Work and Pensions', 'government department', {
        statutory: false,
        usual: false,
        contact: ['Ivy Costmary', 'Safeguarding lead, partnerships'],
        chief: ['Rowena Pippin', 'District manager'],
      }),
    ],
    people: [
      {
        key: 'co-ordinator',
        name: 'Rosemary Alder',
        post: 'Domestic Abuse and Sexual Violence strategy manager',
        roles: ['co-ordinator'],
      },
      {
        key: 'csp-chair',
        name: 'Jasper Oakhollow',
        post: 'Chief executive and chair of the partnership',
        roles: ['csp-chair'],
      },
      {
        key: 'csp-chair-police',
        name: 'Rowan Alderwick',
        post: 'Borough commander and joint chair of the partnership',
        agency: 'police',
        roles: ['csp-chair'],
      },
      {
        key: 'board-member',
        name: 'Poppy Nightingale-Rush',
        post: 'Member of the BCSP Board',
        roles: ['board-member'],
      },
      { key: 'administrator', name: 'Coriander Wells', post: 'Business support officer', roles: ['administrator'] },
      {
        key: 'privacy-officer',
        name: 'Saffron Underhill',
        post: 'Information governance manager',
        roles: ['privacy-officer'],
      },
      { key: 'independent-chair', name: 'Dr Angelica Stonecrop', post: 'Independent chair', roles: [] },
      { key: 'report-author', name: 'Valerian Moss', post: 'Report author', roles: [] },
      { key: 'panel-police', name: 'Basil Thornbush', post: 'Review officer', agency: 'police', roles: [] },
      { key: 'panel-da', name: 'Marigold Teasel', post: 'IDVA service manager', agency: 'da-service', roles: [] },
      { key: 'minute-taker', name: 'Dill Penwarren', post: 'Committee officer', roles: [] },
      { key: 'imr-author', name: 'Tansy Yarrowby', post: 'Named nurse, safeguarding', agency: 'hospital', roles: [] },
      { key: 'agency-senior', name: 'Rue Bayliss-Thyme', post: 'Chief nursing officer', agency: 'hospital', roles: [] },
      {
        key: 'chief-officer',
        name: 'Hazel Brackenridge',
        post: 'Director of adult social care',
        agency: 'council-adults',
        roles: [],
      },
      { key: 'single-point-of-contact', name: 'Burnet Ashgrove', post: 'Community safety officer', roles: [] },
      { key: 'information-governance', name: 'Fennel Overbury', post: 'Information governance lead', roles: [] },
      { key: 'disclosure-officer', name: 'DC Comfrey Slater', post: 'Disclosure officer', agency: 'police', roles: [] },
    ],
  },
  {
    key: 'northmere',
    name: 'Northmere Community Safety Partnership (fictional)',
    shortName: 'Northmere',
    domain: 'northmere.example',
    referencePattern: 'NOR-{year}-{number:2}',
    email: 'community.safety@northmere.example',
    policeForce: 'Northmere Constabulary (fictional)',
    region: 'East of England',
    commissioner: 'Police and Crime Commissioner for Northmere (fictional)',
    agencies: [
      agency('police', 'Northmere Constabulary (fictional)', 'police', {
        statutory: true,
        usual: true,
        contact: ['Birch Tolliver', 'Review officer'],
        chief: ['Elm Sandiford', 'Chief superintendent'],
      }),
      agency('council', 'Northmere District Council (fictional)', 'local authority', {
        statutory: true,
        usual: true,
        contact: ['Willow Garside', 'Safeguarding lead'],
        chief: ['Holly Prentiss', 'Chief executive'],
      }),
      agency('icb', 'NHS Northmere Integrated Care Board (fictional)', 'health', {
        statutory: true,
        usual: true,
        contact: ['Fern Oakeshott', 'Designated nurse'],
        chief: ['Ash Merriweather', 'Chief nurse'],
      }),
    ],
    people: [
      {
        key: 'northmere-co-ordinator',
        name: 'Clover Dunmore',
        post: 'Domestic abuse co-ordinator',
        roles: ['co-ordinator'],
      },
      { key: 'northmere-csp-chair', name: 'Reed Halloran', post: 'Chair of the partnership', roles: ['csp-chair'] },
    ],
  },
];

/** The address of a person of the cast: `rosemary.alder@bexley.example`. Nothing under `.example` can ever be delivered. */
export const addressOf = (name: string, domain: string): string =>
  `${name
    .toLowerCase()
    .replace(/^(dr|dc) /, '')
    .replace(/[^a-z]+/g, '.')}@${domain}`;

/** Somebody of the cast by key, with the name of their partnership; throws for a key that nobody has. */
export function castMember(key: string): { readonly name: string; readonly partnership: string } {
  for (const partnership of cast) {
    const person = partnership.people.find((one) => one.key === key);
    if (person !== undefined) return { name: person.name, partnership: partnership.name };
  }
  throw new Error(`nobody of the cast is called ${key}`);
}

/** An agency of the cast with the address at which it is asked. */
export interface AgencyAtHand {
  readonly name: string;
  readonly contact: { readonly name: string; readonly post: string };
  readonly contactEmail: string;
}

/** An agency of the cast: by key for one of the first partnership, as in `northmere/police` for one of another. */
export function castAgency(key: string): AgencyAtHand {
  const [agencyKey = '', partnershipKey = 'bexley'] = key.split('/').toReversed();
  const partnership = cast.find((one) => one.key === partnershipKey);
  const agency = partnership?.agencies.find((one) => one.key === agencyKey);
  if (partnership === undefined || agency === undefined) throw new Error(`no agency of the cast is called ${key}`);
  const { name, contact } = agency;
  return { name, contact, contactEmail: addressOf(contact.name, partnership.domain) };
}
