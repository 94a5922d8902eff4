import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { consultations, decisions, directions, earlyLearnings, homeOfficeForms } from './tables.js';

const HOLDER = 'The partnership';

/** Decision records, what those consulted said, directions, forms for the Home Office, early learning. */
export async function decisionItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const decided = await work.tx.select().from(decisions).where(eq(decisions.reviewId, reviewId));
  const consulted = await work.tx
    .select()
    .from(consultations)
    .where(and(eq(consultations.reviewId, reviewId), isNull(consultations.removedAt)));
  const directed = await work.tx.select().from(directions).where(eq(directions.reviewId, reviewId));
  const forms = await work.tx
    .select({ form: homeOfficeForms, by: people.name })
    .from(homeOfficeForms)
    .leftJoin(people, eq(people.id, homeOfficeForms.madeBy))
    .where(eq(homeOfficeForms.reviewId, reviewId));
  const learned = await work.tx
    .select({ one: earlyLearnings, by: people.name })
    .from(earlyLearnings)
    .leftJoin(people, eq(people.id, earlyLearnings.recordedBy))
    .where(eq(earlyLearnings.reviewId, reviewId));
  return [
    ...decided.map(({ id, number, decidedOn }) => ({
      key: `decision:${id}`,
      title: `Decision record${number === 1 ? '' : ` ${number}`}`,
      author: 'Chair of the partnership',
      madeOn: decidedOn,
      holder: HOLDER,
    })),
    ...consulted.map(({ id, name, agency, askedOn }) => ({
      key: `consultation:${id}`,
      title: `What ${name} said when consulted about the decision`,
      author: [name, agency].filter((text) => text !== '').join(', '),
      madeOn: askedOn,
      holder: HOLDER,
    })),
    ...directed.map(({ id, receivedOn }) => ({
      key: `direction:${id}`,
      title: 'Direction of the Secretary of State',
      author: 'Home Office',
      madeOn: receivedOn,
      holder: HOLDER,
    })),
    ...forms.map(({ form, by }) => ({
      key: `home-office-form:${form.id}`,
      title: `Home Office reporting form, version ${form.version}`,
      author: by ?? 'A former colleague',
      madeOn: dayInLondon(form.madeAt),
      holder: `${HOLDER}; Home Office`,
    })),
    ...learned.map(({ one, by }) => ({
      key: `early-learning:${one.id}`,
      title: 'Record of early learning',
      author: by ?? 'A former colleague',
      madeOn: one.learnedOn,
      holder: HOLDER,
    })),
  ];
}
