import { newCase } from '../acts/case-file.js';
import { familyHomicide } from '../content/deaths.js';
import type { Story } from '../stage/stage.js';
import { begin } from './beginning.js';

/** Accepted on the last working day: word is owed to everybody, and nobody has been told or asked. */
export const justAccepted: Story = ({ workingDaysAgo }) =>
  begin(newCase(), {
    death: familyHomicide,
    diedOn: workingDaysAgo(3),
    notifiedOn: workingDaysAgo(2),
    acceptedOn: workingDaysAgo(1),
  });
