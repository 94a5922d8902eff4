import { longDate } from '../../../web/formats.js';
import { Button, InsetText, Page, SummaryList } from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { panelPaths } from '../paths.js';
import { kindWords, sectorWords } from '../words.js';
import type { MemberStanding } from './standing.js';
import { declarationInWords, MemberTag, stateOf, undertakingInWords } from './state.js';

export interface MemberPageProps {
  readonly reference: string;
  readonly member: MemberStanding;
  readonly principal: string | undefined;
  readonly substitutes: readonly { readonly id: string; readonly name: string }[];
  readonly mayKeep: boolean;
}

const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });

/** One member: where they stand, what they bring. */
export const MemberPage = (props: MemberPageProps) => {
  const { reference, member, mayKeep } = props;
  const { row: one } = member;
  const state = stateOf(member);
  return (
    <Page
      title={`Panel member, ${reference}`}
      heading={one.name}
      caption={`Panel of ${reference}`}
      back={panelPaths.panel(reference)}
    >
      <p class="govuk-body">
        <MemberTag member={member} />
      </p>
      {member.row.leftOn === null && <WhatNext state={state} name={one.name} />}
      {state === 'conflict' && (
        <InsetText>
          {one.name} declared a conflict of interest, and their access ended at that moment.{' '}
          {mayKeep && (
            <a class="govuk-link" href={panelPaths.conflict(reference, one.id)}>
              {member.conflictStep === undefined
                ? 'See what they had opened, and record what was done'
                : 'What was done'}
            </a>
          )}
        </InsetText>
      )}
      {state === 'no-role' && mayKeep && (
        <InsetText>
          Their role in the review was ended, but they are still in the list of members. Record below that they left, or{' '}
          <a class="govuk-link" href={reviewPaths.newMembership(reference)}>
            give them the role of a panel member again
          </a>
          .
        </InsetText>
      )}
      <SummaryList rows={rowsOf(props)} />
      {mayKeep && one.leftOn === null && (
        <div class="govuk-button-group">
          <Button text="Change" href={panelPaths.change(reference, one.id)} classes="govuk-button--secondary" />
          {one.personId === null && (
            <Button text="Give access" href={panelPaths.access(reference, one.id)} classes="govuk-button--secondary" />
          )}
          <Button text="They leave" href={panelPaths.leave(reference, one.id)} classes="govuk-button--secondary" />
          {one.standsInFor === null && (
            <a class="govuk-link" href={panelPaths.add(reference, { standsInFor: one.id })}>
              Add a substitute
            </a>
          )}
        </div>
      )}
    </Page>
  );
};

const nextWords: Partial<Record<ReturnType<typeof stateOf>, (name: string) => string>> = {
  'not-declared': (name) =>
    `What happens next: ${name} got a message with a link. After signing in they say whether they have a conflict of interest, and then accept the confidentiality undertaking. Papers open to them after both; nothing is left for you to do.`,
  'not-undertaken': (name) =>
    `What happens next: ${name} said that they have no conflict. Papers open to them once they have accepted the confidentiality undertaking, on their own page of this review.`,
  'paper-owed': (name) =>
    `What happens next: ${name} has no access here. Get their declaration and their undertaking in writing, and enter both days under “Change”.`,
};

/** What is waited for, and from whom. */
const WhatNext = ({ state, name }: { state: ReturnType<typeof stateOf>; name: string }) => {
  const words = nextWords[state]?.(name);
  return words === undefined ? null : <InsetText text={words} />;
};

function rowsOf({ reference, member, principal, substitutes }: MemberPageProps) {
  const { row: one } = member;
  return [
    row('Post', one.post),
    row('Organisation', one.organisation),
    row('Role on the panel', `${kindWords[one.kind]}, ${sectorWords[one.sector].toLowerCase()}`),
    ...(principal === undefined ? [] : [row('Stands in for', principal)]),
    ...(substitutes.length === 0
      ? []
      : [
          {
            key: { text: 'Substitute' },
            value: {
              html: (
                <>
                  {substitutes.map(({ id, name }) => (
                    <div key={id}>
                      <a class="govuk-link" href={panelPaths.member(reference, id)}>
                        {name}
                      </a>
                    </div>
                  ))}
                </>
              ),
            },
          },
        ]),
    row('Knowledge of domestic abuse', one.daExpert ? one.daBasis : 'Not the reason they sit'),
    row('Conflicts and earlier part', declarationInWords(member)),
    row('Confidentiality', undertakingInWords(member)),
    row(
      'Senior enough to decide',
      one.seniorityOn === null ? 'Not confirmed yet' : `${one.seniority}, ${longDate(one.seniorityOn)}`,
    ),
    row('Skills', one.skills.length === 0 ? 'None written down' : one.skills.map(skillInWords).join(', ')),
    row('Training', trainingOf(one)),
    row('In the report', one.mayBeNamed ? 'Name and role' : 'Post and organisation, not their name'),
    row('Joined', longDate(one.joinedOn)),
    ...(one.leftOn === null ? [] : [row('Left', `${longDate(one.leftOn)}. ${one.leftReason ?? ''}`)]),
  ];
}

const trainingOf = ({ training, trainedOn }: MemberStanding['row']): string => {
  const words = [training, trainedOn === null ? '' : longDate(trainedOn)].filter((text) => text !== '');
  return words.length === 0 ? 'None written down' : words.join(', ');
};
