import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { partnershipDuties, recordDone } from '../../readiness/index.js';
import { overviewPaths } from '../paths.js';
import { checkRegister, mayWriteOverviews, seeStanding } from '../policy.js';
import { StandingPage } from './standing-page.js';

const REGISTER = 'H-08';

export const standingRoutes: readonly Route[] = [
  get(overviewPaths.standing, seeStanding, async (work, _asked, { partnershipId, person }) => {
    const { catalogue } = work;
    // Those of stage A are prepared before any death and stand on the page of readiness.
    const wanted = catalogue.duties.filter(({ scope, stage }) => scope === 'partnership' && stage !== 'A');
    const rows = (await partnershipDuties(work, partnershipId, wanted)).map(({ duty, state }) => ({
      duty,
      state,
      page: catalogue.whereDoneBy(person, duty.id),
    }));
    return show(
      <StandingPage
        rows={rows}
        registerCheckedOn={rows.find(({ duty }) => duty.id === REGISTER)?.state.metOn}
        mayCheck={mayWriteOverviews(work.actor, partnershipId)}
      />,
    );
  }),

  post(overviewPaths.registerChecked, checkRegister, async (work, _asked, { partnershipId }) => {
    await recordDone(work, partnershipId, {
      dutyId: REGISTER,
      doneOn: work.today,
      reviewBy: undefined,
      agreedBy: 'The co-ordinator',
      proof: 'The register of this system',
      note: '',
    });
    return goTo(overviewPaths.standing, { flash: 'Recorded: the register was gone through' });
  }),
];
