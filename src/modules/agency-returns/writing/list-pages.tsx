import { shortDate } from '../../../web/formats.js';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Page,
  RichText,
  SummaryList,
  type SummaryListProps,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { clearanceInWords, returnKindInWords } from '../kinds.js';
import { writingPaths } from '../paths-of-returns.js';
import type { Draft } from './draft.js';
import { missingIn } from './rules.js';
import { AsItStands } from './section-page.js';
import type { ListKey, TemplatePart } from './template.js';

interface ListWords {
  readonly add: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly note: string;
}

const WORDS: Readonly<Record<ListKey, ListWords>> = {
  interviews: {
    add: 'Add an interview',
    empty: 'Nobody is listed yet',
    emptyText: 'Add each conversation with staff, by the role of whoever was spoken to.',
    note: 'Whom you did not speak to, and why',
  },
  sources: {
    add: 'Add a record or policy',
    empty: 'Nothing is listed yet',
    emptyText: 'Add the records you read, and the policies that were in force at the time.',
    note: 'What could not be found, and anything else about the records',
  },
  recommendations: {
    add: 'Add a recommendation',
    empty: 'There is no recommendation yet',
    emptyText: 'Each says what, why, who leads, by when, and how anybody will see that it worked.',
    note: 'If there are none, why',
  },
};

export interface ListPageProps {
  readonly answered: AnsweredRequest;
  readonly draft: Draft;
  readonly part: TemplatePart & { readonly key: ListKey };
  /** The part after this one: where "Save and go on" leads. */
  readonly following: TemplatePart | undefined;
  readonly form: FormState;
  readonly version: number;
  readonly mayWrite: boolean;
}

/** A list of the return, with what is to be said about it. */
export const ListPage = ({ answered, draft, part, following, form, version, mayWrite }: ListPageProps) => {
  const { review, asked } = answered;
  const [reference, id, words] = [review.reference, asked.request.id, WORDS[part.key]];
  const cards = cardsOf(draft, part.key);
  return (
    <Page
      title={`${part.heading}: return of ${asked.name}, ${reference}`}
      heading={part.heading}
      caption={`${returnKindInWords[asked.request.kind]}, ${reference}`}
      form={form}
      back={writingPaths.overview(reference, id)}
    >
      <p class="govuk-body">{part.guidance}</p>
      {cards.length === 0 ? (
        <EmptyState
          heading={words.empty}
          action={mayWrite ? { text: words.add, href: writingPaths.newItem(reference, id, part.key) } : undefined}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          {cards.map(({ item, title, rows }) => (
            <SummaryList
              key={item}
              card={{
                title: { text: title, headingLevel: 2 },
                actions: mayWrite
                  ? {
                      items: [{ text: 'Change', href: writingPaths.item(reference, id, part.key, item) }],
                    }
                  : { items: [] },
              }}
              rows={rows}
            />
          ))}
          {mayWrite && <Button text={words.add} href={writingPaths.newItem(reference, id, part.key)} />}
        </>
      )}
      {mayWrite ? (
        <Form version={version} autosave={writingPaths.saved(reference, id, part.slug)}>
          <RichText {...fieldOf(form, 'text')} label={{ text: words.note, classes: 'govuk-label--s' }} rows={6} />
          <div class="govuk-button-group">
            {following !== undefined && <Button text="Save and go on" name="then" value="on" preventDoubleClick />}
            <Button
              text={following === undefined ? 'Save' : 'Save and stay here'}
              classes={following === undefined ? '' : 'govuk-button--secondary'}
              preventDoubleClick
            />
          </div>
        </Form>
      ) : (
        <AsItStands text={String(form.values.text ?? '')} />
      )}
    </Page>
  );
};

interface ListCard {
  readonly item: string;
  readonly title: string;
  readonly rows: SummaryListProps['rows'];
}

const row = (key: string, value: string, missing = '') =>
  (value !== '' || missing !== '') && { key: { text: key }, value: { text: value === '' ? missing : value } };

function cardsOf(draft: Draft, key: ListKey): ListCard[] {
  switch (key) {
    case 'interviews':
      return draft.interviews.map((one) => ({
        item: one.id,
        title: one.role,
        rows: [
          row('Date', one.heldOn === null ? '' : shortDate(one.heldOn), 'Not held yet'),
          row('Police', clearanceInWords[one.cleared]),
          row('Note', one.note),
        ],
      }));
    case 'sources':
      return draft.sources.map((one) => ({
        item: one.id,
        title: one.title,
        rows: [row('Kind', one.kind === 'record' ? 'Record' : 'Policy of the time'), row('Details', one.detail)],
      }));
    case 'recommendations':
      return draft.recommendations.map((one, index) => recommendationCard(draft, one, index));
  }
}

function recommendationCard(draft: Draft, one: Draft['recommendations'][number], index: number): ListCard {
  const missing = missingIn(one);
  return {
    item: one.id,
    title: `Recommendation ${index + 1}`,
    rows: [
      row('What', one.text),
      row('Why', one.reason),
      row('Line of enquiry', linesInWords(draft, one.lines)),
      row('Lead', [one.leadName, one.leadPost].filter((words) => words !== '').join(', ')),
      row('By when', one.dueOn === null ? '' : shortDate(one.dueOn)),
      row('How anybody will see that it worked', one.outcome),
      missing.length > 0 && { key: { text: 'Still to do' }, value: { text: sentence(missing) } },
    ],
  };
}

const sentence = (missing: readonly string[]): string => {
  const words = missing.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const linesInWords = (draft: Draft, ids: readonly string[]): string =>
  draft.lines.flatMap(({ id, question }, index) => (ids.includes(id) ? [`${index + 1}. ${question}`] : [])).join(' ');
