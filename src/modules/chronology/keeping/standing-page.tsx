import { dateTime, plural } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, InsetText, KeyFacts, Page, Tag, Textarea } from '../../../web/index.js';
import type { OpenPlace } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { chronologyState, stateInWords } from '../rules.js';
import type { SendingBack } from './queries.js';
import { type HandInBlocker, handInNotes, stepsOpen, type ToHandIn } from './rules.js';

export interface StandingPageProps {
  place: OpenPlace;
  content: ToHandIn;
  /** In the order in which it went back. */
  sentBack: readonly SendingBack[];
  blockers: readonly HandInBlocker[];
  names: ReadonlyMap<string, string>;
  /** May accept, send back and release. */
  keeps: boolean;
  form: FormState;
}

/** How far one agency's chronology is, who did what with it, and the next step for whoever may take it. */
export const StandingPage = (props: StandingPageProps) => {
  const { review, agency, chronology } = props.place;
  return (
    <Page
      title={`How far the chronology of ${agency.name} is`}
      heading="How far it is"
      caption={`${review.reference}, chronology of ${agency.name}`}
      form={props.form}
      back={chronologyPaths.own(review.reference, agency.id)}
    >
      {chronology === undefined ? (
        <p class="govuk-body">Nothing is written yet.</p>
      ) : (
        <>
          <KeyFacts
            facts={[
              {
                label: 'How far',
                value: <Tag text={stateInWords[chronologyState(chronology)]} classes="govuk-tag--blue" />,
              },
              { label: 'Entries', value: plural(props.content.entries, 'entry', 'entries') },
            ]}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={chronologyPaths.own(props.place.review.reference, props.place.agency.id)}>
              Read the entries
            </a>
          </p>
          <History {...props} />
          {props.place.writes ? <HandIn {...props} /> : props.keeps && <Keep {...props} />}
        </>
      )}
    </Page>
  );
};

const History = ({ place: { chronology }, sentBack, names }: StandingPageProps) => {
  if (chronology === undefined) return null;
  const { handedInAt, acceptedAt, releasedAt } = chronology;
  const who = (id: string | null): string => names.get(id ?? '') ?? 'somebody';
  const steps = [
    { at: chronology.begunAt, words: `Begun by ${who(chronology.begunBy)}` },
    ...sentBack.map(({ sentAt, sentBy }) => ({ at: sentAt, words: `Sent back by ${who(sentBy)}` })),
    { at: handedInAt, words: `Handed in by ${who(chronology.handedInBy)}` },
    { at: acceptedAt, words: `Accepted by ${who(chronology.acceptedBy)}` },
    { at: releasedAt, words: `Released to the panel by ${who(chronology.releasedBy)}` },
  ].filter((step): step is { at: Date; words: string } => step.at !== null);
  steps.sort((one, other) => one.at.getTime() - other.at.getTime());
  return (
    <>
      <ol class="govuk-list">
        {steps.map(({ at, words }) => (
          <li key={words}>
            {words}, {dateTime(at)}
          </li>
        ))}
      </ol>
      {sentBack.map(({ id, comment, answer }) => (
        <InsetText key={id}>
          <p class="govuk-body">
            <strong>What was asked:</strong> <span class="dhr-lines">{comment}</span>
          </p>
          {answer !== '' && (
            <p class="govuk-body">
              <strong>What was changed:</strong> <span class="dhr-lines">{answer}</span>
            </p>
          )}
        </InsetText>
      ))}
    </>
  );
};

const HandIn = ({ place: { review, agency }, content, blockers, form }: StandingPageProps) => {
  const standing = blockers.filter(({ kind }) => kind !== 'answer-missing');
  const notes = handInNotes(content);
  return (
    <>
      <h2 class="govuk-heading-m">Hand it in</h2>
      {standing.length > 0 && (
        <>
          <p class="govuk-body">Before it can be handed in:</p>
          <ul class="govuk-list govuk-list--bullet">
            {standing.map((blocker) => (
              <li key={JSON.stringify(blocker)}>
                <BlockerLink blocker={blocker} own={chronologyPaths.own(review.reference, agency.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <p class="govuk-body">It can be handed in as it is. Those who read it will see that:</p>
          <ul class="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {standing.length === 0 && (
        <Form action={chronologyPaths.step(review.reference, agency.id, 'handing-in')}>
          {content.wasSentBack && (
            <Textarea
              {...fieldOf(form, 'answer')}
              label={{ text: 'What was changed since it was sent back?', classes: 'govuk-label--s' }}
              rows={4}
            />
          )}
          <p class="govuk-body">
            Once it is handed in, those who run the review, its chair and the author of its report read it, and entries
            no longer change. The panel reads it when the chair releases it.
          </p>
          <Button text="Hand in" preventDoubleClick />
        </Form>
      )}
    </>
  );
};

const BlockerLink = ({ blocker, own }: { blocker: HandInBlocker; own: string }) =>
  blocker.kind === 'import-waiting' ? (
    <a class="govuk-link" href={`${own}/imports/${blocker.id}`}>
      Rows of an import wait: take them in, or give the import up
    </a>
  ) : (
    <a class="govuk-link" href={`${own}#next-entry`}>
      Add an entry: there is none yet
    </a>
  );

const Keep = ({ place: { review, agency, chronology }, form }: StandingPageProps) => {
  if (chronology === undefined) return null;
  const open = stepsOpen(chronology);
  const to = (step: Parameters<typeof chronologyPaths.step>[2]): string =>
    chronologyPaths.step(review.reference, agency.id, step);
  return (
    <>
      {open.accept && (
        <Form action={to('acceptance')} unsavedChanges="off">
          <h2 class="govuk-heading-m">Accept it</h2>
          <p class="govuk-body">It is then ready to be released. The agency can no longer change it.</p>
          <Button text="Accept" preventDoubleClick />
        </Form>
      )}
      {open.release && (
        <Form action={to('release')} unsavedChanges="off">
          <h2 class="govuk-heading-m">Release it to the panel</h2>
          <p class="govuk-body">
            Everyone on the panel who accepted the confidentiality undertaking will read it. You can take this back.
          </p>
          <Button text="Release to the panel" preventDoubleClick />
        </Form>
      )}
      {open.withdraw && (
        <Form action={to('release-withdrawal')} unsavedChanges="off">
          <h2 class="govuk-heading-m">Close it to the panel again</h2>
          <p class="govuk-body">The panel no longer finds it. What they have read stays on the record.</p>
          <Button text="Withdraw the release" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      {open.sendBack && (
        <Form action={to('sending-back')}>
          <h2 class="govuk-heading-m">Send it back</h2>
          <Textarea
            {...fieldOf(form, 'comment')}
            label={{ text: 'What is the agency asked to do?', classes: 'govuk-label--s' }}
            hint={{ text: 'Which entries, and what is missing or not clear. The agency answers with what it changed.' }}
            rows={4}
          />
          <Button text="Send back" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </>
  );
};
