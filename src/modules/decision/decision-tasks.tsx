import type { Limb } from '../../kernel/regime.js';
import { plural } from '../../web/formats.js';
import { Details, TaskList, type TaskListProps } from '../../web/index.js';
import { scopingPaths } from '../scoping/index.js';
import type { DecisionPageProps } from './decision-page.js';
import { decisionPaths } from './paths.js';
import type { DecisionPart, PlacedBlocker } from './words.js';

/** With so many or fewer missing, each is shown at once. */
const FEW = 5;

/** What is still missing before it can be signed: the parts as tasks, and below them every single thing with the way to it. */
export const DecisionTasks = (props: DecisionPageProps & { blockers: readonly PlacedBlocker[] }) => (
  <section class="dhr-blockers" id="missing">
    <h2 class="govuk-heading-m">Before it can be signed</h2>
    {!props.mayPrepare && (
      <p class="govuk-body">
        The co-ordinator puts this together. Those who sign are written to as soon as it is ready for them.
      </p>
    )}
    <TaskList idPrefix="decision" items={tasksOf(props)} />
    <Details
      summaryText={`${plural(props.blockers.length, 'thing is', 'things are')} missing: see each`}
      open={props.blockers.length <= FEW}
    >
      <ul class="govuk-list dhr-blockers__list">
        {props.blockers.map(({ text, href }) => (
          <li key={text}>
            {href !== undefined && props.mayPrepare ? (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </Details>
  </section>
);

type Item = Exclude<TaskListProps['items'][number], false | undefined>;
type Tasks = DecisionPageProps & { readonly blockers: readonly PlacedBlocker[] };

function tasksOf(props: Tasks): Item[] {
  const { reference, mayPrepare, blockers } = props;
  const missing = (part: DecisionPart) => blockers.filter((blocker) => blocker.part === part);
  const to = (href: string) => (mayPrepare ? { href } : {});
  const [test, concerns] = [props.criteria.filter(isTest), props.criteria.filter((limb) => !isTest(limb))];
  return [
    { title: { text: 'Hear from the agencies' }, href: scopingPaths.summary(reference), status: heard(props.scoping) },
    {
      title: { text: 'Answer the test' },
      ...to(firstHref(missing('test'), decisionPaths.criteria(reference))),
      status: answered(test, props, missing('test')),
    },
    {
      title: { text: 'Circumstances of particular concern' },
      ...to(firstHref(missing('concerns'), decisionPaths.criteria(reference))),
      status: answered(concerns, props, missing('concerns')),
    },
    {
      title: { text: 'Record whom you consulted' },
      ...to(decisionPaths.newConsultation(reference)),
      status:
        props.consultations.length === 0
          ? notStarted
          : { text: plural(props.consultations.length, 'person', 'people') },
    },
    {
      title: { text: 'Propose a decision' },
      ...to(firstHref(missing('proposal'), decisionPaths.proposal(reference))),
      status: proposed(props, missing('proposal')),
    },
    {
      title: { text: 'Signature' },
      hint: { text: 'Once nothing above is missing, it can be put to the chairs' },
      status: { text: 'Cannot start yet', classes: 'govuk-task-list__status--cannot-start-yet' },
    },
  ];
}

const isTest = ({ group }: Limb): boolean => group !== 'concern';

const notStarted: Item['status'] = { tag: { text: 'Not started', classes: 'govuk-tag--blue' } };
const begun = (text: string): Item['status'] => ({ tag: { text, classes: 'govuk-tag--light-blue' } });
const completed: Item['status'] = { text: 'Completed' };

const firstHref = ([first]: readonly PlacedBlocker[], otherwise: string): string => first?.href ?? otherwise;

function heard({ asked, answered: come }: DecisionPageProps['scoping']): Item['status'] {
  if (asked === 0) return { tag: { text: 'Nobody asked', classes: 'govuk-tag--blue' } };
  return come === asked ? completed : begun(`${come} of ${asked} answered`);
}

function answered(limbs: readonly Limb[], { answers }: Tasks, missing: readonly PlacedBlocker[]): Item['status'] {
  const given = limbs.filter(({ id }) => answers.has(id)).length;
  if (given === 0 && missing.length > 0) return notStarted;
  if (missing.length === 0) return completed;
  return begun(given === limbs.length ? 'Evidence missing' : `${given} of ${limbs.length} answered`);
}

function proposed({ basis }: Tasks, missing: readonly PlacedBlocker[]): Item['status'] {
  if (missing.length === 0) return completed;
  return basis === undefined ? notStarted : begun('Half done');
}
