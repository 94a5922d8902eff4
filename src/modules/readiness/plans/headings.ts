/** The two plans that are kept ready. */
export const planKinds = ['equality', 'media'] as const;
export type PlanKind = (typeof planKinds)[number];

/** A heading of a plan, with what belongs under it. */
export interface PlanHeading {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

/** What a plan is called, which duty it meets, and what it has to settle. */
export interface PlanShape {
  readonly title: string;
  readonly duty: 'A-03' | 'A-04';
  readonly why: string;
  readonly headings: readonly PlanHeading[];
}

export const plans: Readonly<Record<PlanKind, PlanShape>> = {
  equality: {
    title: 'Support with equality, language and culture',
    duty: 'A-03',
    why: 'A family should not wait while an interpreter is looked for, and a panel should not guess at a faith or a culture. Settle now whom you will call.',
    headings: [
      {
        id: 'interpreters',
        title: 'Interpreters and translation',
        hint: 'The suppliers, languages covered, how fast, and that they are checked for links with the family',
      },
      { id: 'access', title: 'Access needs', hint: 'British Sign Language, easy read, large print, step-free rooms' },
      {
        id: 'specialists',
        title: 'Specialist organisations',
        hint: 'Led by and for the communities they serve: who can advise or sit on a panel, and for what',
      },
      {
        id: 'characteristics',
        title: 'The protected characteristics in every review',
        hint: 'Who sees that each of the nine is considered in the terms of reference and in the report',
      },
      { id: 'cost', title: 'Who pays', hint: 'Budget and who may order without asking' },
    ],
  },
  media: {
    title: 'Media plan',
    duty: 'A-04',
    why: 'Interest comes when a death is reported, at the trial, at the inquest, and on the day of publication. The family should never learn anything from the news first.',
    headings: [
      { id: 'speaker', title: 'Who speaks', hint: 'One lead for all agencies, and their deputy; nobody else comments' },
      {
        id: 'lines',
        title: 'What is said while a review runs',
        hint: 'The words agreed beforehand, and what is never said',
      },
      {
        id: 'family',
        title: 'The family first',
        hint: 'Who tells the family before anything is said or published, and how long before',
      },
      {
        id: 'publication',
        title: 'Publication day',
        hint: 'Who prepares the statement, embargo, agreed questions and answers, watching of social media',
      },
      { id: 'staff', title: 'Staff who are affected', hint: 'How agencies warn and support them' },
    ],
  },
};

export const isPlanKind = (text: string | undefined): text is PlanKind => planKinds.some((kind) => kind === text);
