import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { directoryOf } from '../directory/directory.js';
import { fundingOf } from '../funding/funding.js';
import { guidanceOf } from '../guidance/guidance.js';
import { readinessPaths } from '../paths.js';
import { type PlanKind, plans } from '../plans/headings.js';
import { planOf } from '../plans/plan.js';
import { registerOf } from '../practitioners/register.js';
import type { ReadinessPart } from './overview-page.js';

/** Where the work behind each standing duty is done, and how it is now. */
export async function partsOf(work: Work, partnershipId: string): Promise<ReadinessPart[]> {
  const funding = await fundingOf(work, partnershipId);
  const register = await registerOf(work, partnershipId);
  const directory = await directoryOf(work, partnershipId);
  const trained = await guidanceOf(work, partnershipId);
  const gaps = directory.filter((entry) => entry.gaps.length > 0).length;
  const lapsed = register.filter(({ training }) => training === 'expired' || training === 'expires-soon').length;
  return [
    {
      duty: 'A-01',
      href: readinessPaths.funding,
      text: 'Cost shares',
      now:
        funding.shares.length === 0
          ? 'No shares written down'
          : `${plural(funding.shares.length, 'agency pays', 'agencies pay')} a share`,
    },
    {
      duty: 'A-02',
      href: readinessPaths.register,
      text: 'Register of chairs and authors',
      now: `${plural(register.length, 'person', 'people')}${lapsed === 0 ? '' : `; ${lapsed} with training that has run out or soon will`}`,
    },
    await planPart(work, partnershipId, 'equality'),
    await planPart(work, partnershipId, 'media'),
    {
      duty: 'A-05',
      href: readinessPaths.directory,
      text: 'Directory and its gaps',
      now: `${plural(directory.length, 'agency', 'agencies')}${gaps === 0 ? ', no gaps' : `; ${gaps} with a gap`}`,
    },
    {
      duty: 'A-06',
      href: readinessPaths.guidance,
      text: 'Training on the guidance',
      now: trained.length === 0 ? 'Nobody recorded' : `${plural(trained.length, 'training')} recorded`,
    },
  ];
}

async function planPart(work: Work, partnershipId: string, kind: PlanKind): Promise<ReadinessPart> {
  const { duty, title, headings } = plans[kind];
  const { points } = await planOf(work, partnershipId, kind);
  const written = headings.filter(({ id }) => (points[id] ?? '') !== '').length;
  return {
    duty,
    href: readinessPaths.plan(kind),
    text: title,
    now: written === 0 ? 'Not written yet' : `${written} of ${headings.length} headings written`,
  };
}
