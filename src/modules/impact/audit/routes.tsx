import { get, type Route, show } from '../../../platform/http/route.js';
import { drawPlots } from '../../../platform/plot/index.js';
import { answeringRoutes } from './answering/routes.js';
import { isFixed } from './asking/change-audit.js';
import { askingRoutes } from './asking/routes.js';
import { drawingRoutes } from './drawing/routes.js';
import { AuditPage, AuditsPage } from './home-pages.js';
import { type AuditDoor, auditAsked, keepersDoor, leadsDoor } from './opened.js';
import { auditPages } from './paths.js';
import { comparisonOf, comparisonPlot } from './result/comparison.js';
import { resultRoutes } from './result/routes.js';

const homeRoutes = ({ pattern, sees }: AuditDoor): readonly Route[] => [
  get(pattern(auditPages.home), sees, (work, _asked, { claim, measure, audits, works, caption, paths, back }) => {
    work.saw(claim.reviewId, 'impact-audit', claim.id);
    return show(<AuditsPage {...{ what: measure.definition.what, caption, back, audits, works, paths }} />);
  }),
  get(pattern(auditPages.one), sees, async (_work, asked, room) => {
    const audit = auditAsked(asked, room);
    const comparison = comparisonOf(audit, room.measure);
    const [plot] = comparison === undefined ? [] : await drawPlots([comparisonPlot(audit, comparison)]);
    const { caption, works, paths } = room;
    return show(<AuditPage {...{ audit, isFixed: isFixed(audit), comparison, plot, caption, works, paths }} />);
  }),
];

/** The same pages twice: on a review, and below what somebody leads. */
export const auditRoutes: readonly Route[] = [keepersDoor, leadsDoor].flatMap((door) => [
  ...homeRoutes(door),
  ...askingRoutes(door),
  ...drawingRoutes(door),
  ...answeringRoutes(door),
  ...resultRoutes(door),
]);
