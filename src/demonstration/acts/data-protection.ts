import { recordInPlace } from '../../modules/data-protection/keep-record.js';
import { type DocumentKind, documentKinds } from '../../modules/data-protection/kinds.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

const keptWhere: Readonly<Record<DocumentKind, string>> = {
  'impact-assessment': 'The council’s register of assessments, number 112. It covers all reviews of the partnership.',
  'sharing-agreement': 'The partnership’s folder of agreements, signed by every agency of the panel',
  'privacy-notices': 'The council’s website, and the leaflet that goes with each first letter',
};

/** Records that all three documents are in place from that day on. */
export const putDataProtectionInPlace = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const kind of documentKinds) {
      await recordInPlace(work, review, {
        kind,
        inPlaceOn: work.today,
        approvedBy: 'Saffron Underhill, information governance manager',
        keptWhere: keptWhere[kind],
        lookAgainOn: undefined,
      });
    }
  });
