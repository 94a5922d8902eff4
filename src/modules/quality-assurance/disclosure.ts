import { dayInLondon, inWords } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { receiverInWords } from './kinds.js';
import { conclusionsSent, dataFormAnswers, qaLetters, qaSets } from './tables.js';

const holder = 'The partnership';
const GONE = 'A former colleague';

/** What went to the Home Office and what came back: that it was made and by whom, never what it says. Four queries. */
export async function qaItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  return [
    ...(await formItems(work, reviewId)),
    ...(await setItems(work, reviewId)),
    ...(await letterItems(work, reviewId)),
    ...(await conclusionItems(work, reviewId)),
  ];
}

/** The data form is one thing: it is of whoever answered last, and of the day on which it was begun. */
async function formItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ at: dataFormAnswers.changedAt, author: people.name })
    .from(dataFormAnswers)
    .leftJoin(people, eq(people.id, dataFormAnswers.changedBy))
    .where(eq(dataFormAnswers.reviewId, reviewId))
    .orderBy(asc(dataFormAnswers.changedAt));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined) return [];
  const author = last?.author ?? GONE;
  return [{ key: `data-form:${reviewId}`, title: 'National data form', author, madeOn: dayInLondon(first.at), holder }];
}

async function setItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: qaSets.id, number: qaSets.number, at: qaSets.madeAt, author: people.name })
    .from(qaSets)
    .leftJoin(people, eq(people.id, qaSets.madeBy))
    .where(eq(qaSets.reviewId, reviewId))
    .orderBy(asc(qaSets.number));
  return rows.map(({ id, number, at, author }) => ({
    ...{ key: `qa-set:${id}`, title: `Set ${number} for the Home Office`, author: author ?? GONE },
    ...{ madeOn: dayInLondon(at), holder },
  }));
}

async function letterItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: qaLetters.id, writtenOn: qaLetters.writtenOn })
    .from(qaLetters)
    .where(eq(qaLetters.reviewId, reviewId))
    .orderBy(asc(qaLetters.writtenOn), asc(qaLetters.id));
  return rows.map(({ id, writtenOn }) => ({
    key: `qa-letter:${id}`,
    title: `Letter of the quality assurance panel of ${inWords(writtenOn)}, and what was answered`,
    ...{ author: 'Home Office quality assurance panel', madeOn: writtenOn, holder },
  }));
}

async function conclusionItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: conclusionsSent.id, to: conclusionsSent.sentTo, on: conclusionsSent.sentOn, author: people.name })
    .from(conclusionsSent)
    .leftJoin(people, eq(people.id, conclusionsSent.sentBy))
    .where(eq(conclusionsSent.reviewId, reviewId))
    .orderBy(asc(conclusionsSent.sentOn), asc(conclusionsSent.id));
  return rows.map(({ id, to, on, author }) => ({
    ...{ key: `conclusions-sent:${id}`, title: `Conclusions as sent to the ${receiverInWords[to]}` },
    ...{ author: author ?? GONE, madeOn: on, holder },
  }));
}
