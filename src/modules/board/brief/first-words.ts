import type { VersionContent } from '../../report/index.js';

/** What the board is asked to do, to begin with. */
export const FIRST_ASKS = `The Board is asked to:

- note the overview and the recommendations
- say how its members will see to the recommendations that are for them
- agree that the report is shared with the Domestic Abuse Partnership and the safeguarding boards`;

/** The overview to begin with, from the executive summary: what happened, the key issues by their headings, and what the panel concludes. */
export function firstOverview({ sections }: Pick<VersionContent, 'sections'>): string {
  const section = (key: string) => sections.find((one) => one.part === 'summary' && one.key === key);
  const issues =
    section('key-issues')?.filled.flatMap((one) => (one.kind === 'heading' ? [`- ${one.text}`] : [])) ?? [];
  return [
    under('What happened', section('summary-chronology')?.text ?? ''),
    under('Key issues', issues.length === 0 ? (section('key-issues')?.text ?? '') : issues.join('\n')),
    under('What the review concludes', section('conclusions')?.text ?? ''),
  ]
    .filter((words) => words !== '')
    .join('\n\n');
}

const under = (heading: string, text: string): string => (text === '' ? '' : `# ${heading}\n\n${text}`);
