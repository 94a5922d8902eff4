import { listInWords } from '../../../web/formats.js';
import { documentsPaths } from '../../documents/index.js';
import { skillInWords } from '../../readiness/index.js';
import { panelPaths } from '../paths.js';
import type { Coverage, Gap } from '../rules.js';
import type { Balance } from './balance.js';

/** What is missing, as a sentence without its stop. */
export function gapInWords(gap: Gap, coverage: Coverage): string {
  switch (gap) {
    case 'no-core-member':
      return 'There is no core member yet';
    case 'no-domestic-abuse-expert':
      return 'Nobody with clear knowledge of domestic abuse';
    case 'no-statutory':
      return 'No core member from a statutory body';
    case 'no-voluntary':
      return 'No core member from a voluntary organisation';
    case 'no-specialist':
      return 'No specialist';
    case 'agencies-missing':
      return `Involved, as scoping found, but not on the panel: ${listInWords(coverage.agenciesMissing.map(({ agencyName }) => agencyName))}`;
    case 'skills-missing':
      return `Nobody brings what the chair does not: ${listInWords(lackingSkills(coverage))}`;
    case 'not-senior':
      return `Not confirmed as senior enough to decide: ${listInWords(coverage.notSenior)}`;
    case 'not-declared':
      return `Have not said whether they have a conflict: ${listInWords(coverage.notDeclared)}`;
    case 'not-undertaken':
      return `Have not accepted the confidentiality undertaking: ${listInWords(coverage.notUndertaken)}`;
  }
}

const lackingSkills = ({ skills }: Coverage): string[] =>
  skills.filter(({ by }) => by.length === 0).map(({ skill }) => skillInWords(skill).toLowerCase());

interface Mending {
  readonly text: string;
  readonly href: string;
}

/** Where it is mended, or seen who can mend it. */
function mendings(reference: string, gap: Gap, coverage: Coverage): Mending[] {
  const add = (text: string, query: Record<string, string> = {}) => ({ text, href: panelPaths.add(reference, query) });
  switch (gap) {
    case 'no-core-member':
      return [add('Add a member')];
    case 'no-domestic-abuse-expert':
      return [add('Add a specialist in domestic abuse', { sector: 'specialist', expert: 'yes' })];
    case 'no-statutory':
      return [add('Add one', { sector: 'statutory' })];
    case 'no-voluntary':
      return [add('Add one', { sector: 'voluntary' })];
    case 'no-specialist':
      return [add('Add one', { sector: 'specialist' })];
    case 'agencies-missing':
      return coverage.agenciesMissing.map(({ agencyId, agencyName }) =>
        add(`Add somebody from ${agencyName}`, { agency: agencyId }),
      );
    case 'skills-missing':
      return [add('Add somebody who does')];
    case 'not-senior':
      return [{ text: 'Confirm it on the page of each', href: `${panelPaths.panel(reference)}#members` }];
    case 'not-declared':
      return [{ text: 'See how each stands', href: `${panelPaths.panel(reference)}#members` }];
    case 'not-undertaken':
      return [{ text: 'Read the undertaking', href: documentsPaths.undertaking(reference) }];
  }
}

/** Everything the panel lacks, each with the way to mend it. */
export const GapList = ({ reference, balance, mayKeep }: { reference: string; balance: Balance; mayKeep: boolean }) => (
  <ul class="govuk-list govuk-list--bullet">
    {balance.gaps.map((gap) => (
      <li key={gap}>
        {gapInWords(gap, balance.coverage)}
        {mayKeep &&
          mendings(reference, gap, balance.coverage).map(({ text, href }) => (
            <span key={href}>
              .{' '}
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </span>
          ))}
      </li>
    ))}
  </ul>
);
