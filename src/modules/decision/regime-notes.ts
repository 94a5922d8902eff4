import type { RegimeId } from '../../kernel/regime.js';

/** What to bear in mind under each regime, in plain words. Where it rests on a reading of ours, it says so. */
export const regimeNotes: Readonly<Record<RegimeId, readonly string[]>> = {
  'section-9': [
    'Only the person who died has to have been 16 or over. The age of the other person is not part of this test.',
    'A member of the same household counts, related or not: a lodger, a housemate, some carers. Under section 8A, once it applies, an unrelated member of the household would not bring a death within the test.',
  ],
  'section-8a': [
    'A member of the same household who is neither related nor personally connected (a lodger, a housemate, some carers) does not bring a death within the test. Under section 9 they did.',
    'Domestic abuse is between two people who were both 16 or over. Section 8A names no age itself; the Domestic Abuse Act 2021 does. If either was younger, ask whether a child safeguarding review is owed.',
  ],
};
