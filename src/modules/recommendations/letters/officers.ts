import type { Work } from '../../../platform/work.js';
import { agencyContactsOf } from '../../accounts/index.js';
import type { Recommendation } from '../queries.js';
import type { LetterToSend } from './send-letters.js';

/** Those whom issued recommendations are for and who have not been sent them, with the chief officer that was named or that the directory knows. */
export async function officersToWriteTo(work: Work, issued: readonly Recommendation[]): Promise<LetterToSend[]> {
  const waiting = issued.flatMap((one) =>
    one.addressees.filter(({ letters }) => letters.length === 0).map((addressee) => ({ one, addressee })),
  );
  const ids = [...new Set(waiting.flatMap(({ addressee }) => addressee.agencyId ?? []))];
  const contacts = ids.length === 0 ? [] : await agencyContactsOf(work, ids);
  return waiting.map(({ one, addressee }) => {
    const { officerName, officerPost, officerEmail } = addressee;
    const chief = contacts.find(({ kind, agencyId }) => kind === 'chief-officer' && agencyId === addressee.agencyId);
    const officer =
      officerName !== '' || chief === undefined
        ? { officerName, officerPost, officerEmail }
        : {
            officerName: chief.name,
            officerPost: chief.post === '' ? 'Chief officer' : chief.post,
            officerEmail: chief.email.toLowerCase(),
          };
    return { one, addressee, officer };
  });
}
