import type { ScopingAnswer } from '../../modules/scoping/answer.js';
import type { Contribution, NilReason } from '../../modules/scoping/code-lists.js';
import type { AgencyAtHand } from '../cast.js';

/** What an agency answers, in short. */
export type AgencyAnswer =
  | {
      readonly known: true;
      /** Stored text of partial dates. */
      readonly firstContact: string;
      readonly lastContact: string;
      readonly services: string;
      readonly summary: string;
      readonly dash?: boolean;
      readonly marac?: boolean;
      readonly children?: string;
      readonly contribution: Contribution;
      readonly imrAuthor?: { readonly name: string; readonly post: string; readonly email: string };
    }
  | { readonly known: false; readonly searched: string }
  | { readonly nil: NilReason; readonly details: string };

/** The whole answer: the first person asked about is known to the agency, the others are not. */
export function answerFrom(
  before: ScopingAnswer,
  { contact, contactEmail }: AgencyAtHand,
  said: AgencyAnswer,
): ScopingAnswer {
  const answer = { ...before, respondent: { ...contact, email: contactEmail } };
  if ('nil' in said) return { ...answer, nilReason: said.nil, nilDetails: said.details };
  const secured = { records: 'secured', recordsWhere: 'Held by the records manager, access logged' } as const;
  if (!said.known) {
    const subjects = before.subjects.map((subject) => ({ ...subject, known: 'not-known' as const }));
    return {
      ...answer,
      subjects,
      records: 'no-records',
      recordsWhere: '',
      searched: said.searched,
      contribution: 'no-contact-letter',
    };
  }
  const { firstContact, lastContact, services } = said;
  return {
    ...answer,
    ...secured,
    subjects: before.subjects.map((subject, index) =>
      index === 0
        ? { ...subject, known: 'known', firstContact, lastContact, services }
        : { ...subject, known: 'not-known' },
    ),
    summary: said.summary,
    dash: said.dash ? 'yes' : 'no',
    marac: said.marac ? 'yes' : 'no',
    mappa: 'no',
    children: { answer: said.children === undefined ? 'no' : 'yes', details: said.children ?? '' },
    otherReviews: { answer: 'no', details: '' },
    staffAffected: { answer: 'no', details: '' },
    contribution: said.contribution,
    ...(said.imrAuthor === undefined ? {} : { imrAuthor: said.imrAuthor }),
  };
}
