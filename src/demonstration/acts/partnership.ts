import { partnershipsOpenToPublic } from '../../modules/accounts/index.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';

/** Another partnership, as a proposal names the one that a case is to be handed to. */
export const partnershipNamed = (stage: Stage, shortName: string) =>
  stage.asVisitor(async (work) => {
    const other = found((await partnershipsOpenToPublic(work)).find((one) => one.shortName === shortName));
    return { transferPartnershipId: other.id, transferTo: other.name };
  });
