import { SubNavigation } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';

/** Pages of the plan. Whoever adds a page of the whole plan adds it here. */
const pages: readonly { readonly page: string; readonly text: string; readonly keepers?: true }[] = [
  { page: '', text: 'Plan' },
  { page: 'waiting', text: 'What waits', keepers: true },
  { page: 'contact', text: 'Contact with leads' },
  { page: 'leads', text: 'Leads', keepers: true },
  { page: 'agreement', text: 'Agreement', keepers: true },
  { page: 'passing-on', text: 'Passing on', keepers: true },
  { page: 'early', text: 'Early actions', keepers: true },
  { page: 'import', text: 'Bring in', keepers: true },
];

/** Ways to the plan and to what is done with the whole of it. */
export const PlanTabs = ({ plan, current }: { plan: OpenPlan; current: string }) => {
  const { reference } = plan.review;
  return (
    <div class="dhr-no-print">
      <SubNavigation
        label="Action plan"
        items={pages
          .filter(({ keepers }) => plan.keeps || !keepers)
          .map(({ page, text }) => ({
            text,
            href: page === '' ? actionPaths.plan(reference) : actionPaths.planPage(reference, page),
            active: page === current,
          }))}
      />
    </div>
  );
};
