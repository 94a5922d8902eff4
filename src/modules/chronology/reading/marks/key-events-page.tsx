import { plural } from '../../../../web/formats.js';
import { EmptyState, InsetText, KeyFacts, Page, WarningText } from '../../../../web/index.js';
import { momentInWords } from '../../entries/entry-words.js';
import type { Entry } from '../../entries/queries.js';
import { AgencyBadge } from '../list/agency-badge.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { type Length, pagesOf, WORDS_A_PAGE } from '../rules/length.js';
import { TogetherTabs } from '../tabs.js';
import type { KeyEvent } from './queries.js';

export interface KeyEventsPageProps {
  together: Together;
  events: readonly { readonly entry: Entry; readonly key: KeyEvent }[];
  length: Length;
  agencies: ReadonlyMap<string, AgencyMark>;
}

/** The events that the report will tell, in order, with how long they are. */
export const KeyEventsPage = ({ together, events, length, agencies }: KeyEventsPageProps) => {
  const { reference } = together.review;
  return (
    <Page
      title={`Key events of ${reference}`}
      heading="Key events"
      caption={reference}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="key-events" />
      <KeyFacts
        facts={[
          { label: 'Key events', value: length.entries.toLocaleString('en-GB') },
          { label: 'Words', value: length.words.toLocaleString('en-GB') },
          { label: `Pages of ${WORDS_A_PAGE} words`, value: String(length.pages) },
        ]}
      />
      <Advice length={length} />
      {events.length === 0 ? (
        <EmptyState heading="No key events yet">
          <p>
            {together.marks
              ? 'Open an entry in the common list and mark it: it then stands here, in shorter words if you like.'
              : 'They stand here when the chair or the author of the report marks them.'}
          </p>
        </EmptyState>
      ) : (
        <ol class="dhr-month__events">
          {events.map(({ entry, key }) => (
            <li key={entry.id} class="dhr-event">
              <article class={`dhr-told dhr-told--${agencies.get(entry.agencyId)?.shade ?? 1}`}>
                <div class="dhr-told__side">
                  <span class="dhr-entry-when">{momentInWords(entry)}</span>
                  <AgencyBadge mark={agencies.get(entry.agencyId)} />
                </div>
                <div class="dhr-told__body">
                  <p class="dhr-entry-line dhr-lines">{key.wording || entry.facts}</p>
                  {key.wording === '' && <p class="dhr-entry-line dhr-quiet">In the words of the agency.</p>}
                  <p class="dhr-entry-line dhr-told__foot">
                    <a class="govuk-link" href={togetherPaths.entry(reference, entry.id)}>
                      {together.marks ? 'Open, or word it anew' : 'Open'}
                      <span class="govuk-visually-hidden">: {momentInWords(entry)}</span>
                    </a>
                  </p>
                </div>
              </article>
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
};

const Advice = ({ length }: { length: Length }) => (
  <>
    {length.words > length.most && (
      <WarningText
        iconFallbackText="Warning"
        text={`This is longer than ${length.most.toLocaleString('en-GB')} words. Readers of the report may lose the thread: choose fewer events, or word some more shortly.`}
      />
    )}
    <InsetText>
      A reader should be able to follow what happened in one sitting. Tell the turning points and leave the rest to the
      full chronology, which stays as it is. Whoever is named for the first time needs a word on who they are, what this
      meant for them and what became of them. The measure set here is {length.most.toLocaleString('en-GB')} words, about{' '}
      {plural(pagesOf(length.most), 'page')}; the national toolkit asks for a readable length and names no figure.
    </InsetText>
  </>
);
