import { type Day, endOfDayInLondon } from '../../kernel/day.js';
import { withHashJoins } from '../../platform/database/hash-joins.js';
import { type SQL, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import type { Reach } from './kinds.js';

/** A recommendation that stood issued at the end of a day: figures alone, without its text. */
export interface RecommendationAsAt {
  readonly id: string;
  readonly reviewId: string;
  readonly reach: Reach;
  /** '' while none was chosen. */
  readonly theme: string;
  readonly issuedOn: Day;
  /** Those that it is for. */
  readonly bodies: readonly BodyAsAt[];
}

/** One that it is for, and how far its chief officer had answered. */
export interface BodyAsAt {
  readonly name: string;
  /** An agency of the directory, not one whose name was typed. */
  readonly isListed: boolean;
  /** The last letter; absent where none had gone. */
  readonly letter?: LetterAsAt | undefined;
}

/** A letter to a chief officer. */
export interface LetterAsAt {
  readonly officerPost: string;
  readonly sentOn: Day;
  readonly answerDueOn: Day;
  /** Absent while there was no answer. */
  readonly answeredOn?: Day | undefined;
  /** The day on which the silence was listed for the board. */
  readonly listedOn?: Day | undefined;
  readonly reminders: number;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly review_id: string;
  readonly reach: Reach;
  readonly theme: string;
  readonly issued_on: Day;
  readonly bodies: readonly BodyRow[] | null;
}

interface BodyRow {
  readonly name: string;
  readonly listed: boolean;
  readonly post: string | null;
  readonly sent: Day;
  readonly due: Day;
  readonly answered: Day | null;
  readonly board: Day | null;
  readonly reminders: number | null;
}

/**
 * Every recommendation of a partnership that stood issued at the end of a day, worked out from the dated record, whoever asks: read with the
 * rights of the program, for figures in which no review can be told. One query however many there are. Theme and reach are as they are now.
 */
export const recommendationsAsAt = (work: Work, partnershipId: string, on: Day): Promise<RecommendationAsAt[]> =>
  asSystem(work, async () => {
    const { rows } = await withHashJoins(work.tx, () => work.tx.execute<Row>(asAt(partnershipId, on)));
    return rows.map(({ id, review_id, reach, theme, issued_on, bodies }) => ({
      ...{ id, reviewId: review_id, reach, theme, issuedOn: issued_on },
      bodies: (bodies ?? []).map(bodyOf),
    }));
  });

const bodyOf = ({ name, listed, post, sent, due, answered, board, reminders }: BodyRow): BodyAsAt => ({
  name,
  isListed: listed,
  ...(post !== null && {
    letter: {
      ...{ officerPost: post, sentOn: sent, answerDueOn: due, reminders: reminders ?? 0 },
      answeredOn: answered ?? undefined,
      listedOn: board ?? undefined,
    },
  }),
});

function asAt(partnershipId: string, on: Day): SQL {
  const end = sql`${endOfDayInLondon(on).toISOString()}::timestamptz`;
  const mine = sql`partnership_id = ${partnershipId}`;
  return sql`
    with stepped as (select distinct on (recommendation_id) recommendation_id, to_state from recommendation_step where ${mine} and at <= ${end}
        order by recommendation_id, seq desc),
      to_come as (select distinct on (recommendation_id) recommendation_id, from_state from recommendation_step where ${mine} and at > ${end}
        order by recommendation_id, seq),
      reminded as (select letter_id, count(*)::int as reminders from recommendation_letter_chaser where ${mine} and sent_at <= ${end} group by letter_id),
      letter as (select distinct on (l.addressee_id) l.addressee_id, l.officer_post, l.sent_on, l.answer_due_on,
          case when l.answered_on <= ${on} then l.answered_on end as answered_on,
          case when l.listed_for_board_on <= ${on} then l.listed_for_board_on end as listed_on, reminded.reminders
        from recommendation_letter l left join reminded on reminded.letter_id = l.id
        where l.${mine} and l.sent_on <= ${on} order by l.addressee_id, l.sent_at desc),
      body as (select a.recommendation_id, json_agg(json_build_object('name', a.body_name, 'listed', a.agency_id is not null,
            'post', letter.officer_post, 'sent', letter.sent_on, 'due', letter.answer_due_on, 'answered', letter.answered_on,
            'board', letter.listed_on, 'reminders', letter.reminders) order by a.added_at, a.id) as bodies
        from recommendation_addressee a left join letter on letter.addressee_id = a.id
        where a.${mine} and a.added_at <= ${end} and (a.removed_at is null or a.removed_at > ${end}) group by a.recommendation_id)
    select r.id, r.review_id, r.reach, r.theme, r.issued_on::text as issued_on, body.bodies
    from recommendation r left join stepped on stepped.recommendation_id = r.id left join to_come on to_come.recommendation_id = r.id
      left join body on body.recommendation_id = r.id
    where r.${mine} and r.issued_on <= ${on} and coalesce(stepped.to_state, to_come.from_state, r.state) = 'issued'`;
}
