/** The sections of an overview, in their order (form 3.20). The key messages stand on the first page, without a number. */
export const sections = [
  { id: 'key-messages', heading: 'Key messages', help: 'What the Board should take away: three to five sentences.' },
  { id: 'stages', heading: 'Reviews by stage', help: 'What lies behind the numbers: what moved, and what did not.' },
  {
    id: 'decisions-made',
    heading: 'New notifications and decisions',
    help: 'Anything the Board should know of the decisions of the quarter.',
  },
  {
    id: 'late',
    heading: 'What is late, and why',
    help: 'The reason for each kind of lateness, and what is being done about it.',
  },
  {
    id: 'recommendations',
    heading: 'Recommendations and actions',
    help: 'Which themes and organisations stand out, and why.',
  },
  { id: 'completed', heading: 'Completed, with proof', help: 'What changed in practice, and how it is known.' },
  {
    id: 'change',
    heading: 'What changed in practice',
    help: 'Which changes held, which came back, and what that means.',
  },
  { id: 'overdue', heading: 'Overdue and escalated', help: 'Why actions are overdue, and what was agreed about them.' },
  {
    id: 'national',
    heading: 'National recommendations awaiting an answer',
    help: 'What was asked nationally, and what was heard since.',
  },
  {
    id: 'silent',
    heading: 'Chief officers who have not answered',
    help: 'What was tried, and what the Board could do.',
  },
  { id: 'learning', heading: 'Learning shared and received', help: 'What was learned elsewhere that matters here.' },
  { id: 'events', heading: 'Learning events', help: 'What was held, who came, and what is planned.' },
  { id: 'cost', heading: 'Cost', help: 'What explains the figures.' },
  {
    id: 'risks',
    heading: 'Risks',
    help: 'What could go wrong with reviews or their actions, how likely it is, and what is done about it.',
  },
  { id: 'decisions-wanted', heading: 'Decisions wanted', help: 'What the Board is asked to decide.' },
] as const;

export type SectionId = (typeof sections)[number]['id'];

/** The section of that id; undefined for none. */
export const sectionOf = (id: string): (typeof sections)[number] | undefined =>
  sections.find((section) => section.id === id);

/** A heading as it is printed: "3. What is late, and why". */
export function numberedHeading(id: SectionId): string {
  const at = sections.findIndex((section) => section.id === id);
  const heading = sections[at]?.heading ?? id;
  return at === 0 ? heading : `${at}. ${heading}`;
}
