import {
  Button,
  Details,
  Differences,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Prose,
  RichText,
  WarningText,
} from '../../../web/index.js';
import { type LeftStanding, stretchesOf } from '../../report/index.js';
import { type PassageKey, passageInWords } from '../kinds.js';
import { leafletPaths } from '../paths.js';
import type { OpenLeaflet, OpenPassage } from '../proposing/open-leaflet.js';
import { Finds } from '../signing/finds.js';
import { proposedField, proposedInOneWord } from './form.js';
import { hints } from './hints.js';

export interface DraftPageProps {
  readonly reference: string;
  readonly draft: OpenLeaflet;
  readonly form: FormState;
  readonly found: readonly LeftStanding[];
  /** Passages that somebody else has changed meanwhile, and what they left. */
  readonly both?: readonly PassageKey[];
}

/** A leaflet as it is written, passage by passage, each a proposal of the record until somebody changes it. */
export const DraftPage = (props: DraftPageProps) => {
  const { reference, draft, form, found, both = [] } = props;
  return (
    <Page
      title={`Write the leaflet: ${reference}`}
      heading="Write the leaflet"
      caption={reference}
      form={form}
      back={leafletPaths.home(reference)}
    >
      <p class="govuk-body-l">
        Each passage is proposed from the record of the review. Change it into words for people who did not know of the
        case. What you leave alone follows the record.
      </p>
      {both.length > 0 && <Meanwhile draft={draft} both={both} />}
      <Finds reference={reference} found={found} settles />
      <Form action={leafletPaths.draft(reference)} version={draft.version} autosave={leafletPaths.saved(reference)}>
        {/* The Enter key presses the first button of a form. */}
        <button type="submit" hidden />
        {draft.passages.map((passage) => (
          <Passage key={passage.key} passage={passage} form={form} />
        ))}
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Passage = ({ passage, form }: { readonly passage: OpenPassage; readonly form: FormState }) => {
  const { key, proposed } = passage;
  const label = { text: passageInWords[key], classes: 'govuk-label--m' };
  const hint = { text: hints[key] };
  return (
    <>
      <input type="hidden" name={proposedField(key)} value={proposedInOneWord(proposed)} />
      {key === 'title' ? (
        <Input {...fieldOf(form, key)} label={label} hint={hint} />
      ) : (
        <RichText {...fieldOf(form, key)} label={label} hint={hint} rows={key === 'happened' ? 4 : 7} />
      )}
      <BesideRecord passage={passage} />
    </>
  );
};

const BesideRecord = ({
  passage: { key, text, proposed, isOwn, hasMoved, before },
}: {
  readonly passage: OpenPassage;
}) => {
  const name = passageInWords[key].toLowerCase();
  if (!isOwn)
    return (
      <div class="govuk-body-s">
        {proposed === '' ? 'The record says nothing of it: it is for you to write.' : 'As the record proposes it.'}
        {before !== undefined && <Turn name="back" of={key} text="Bring your words back" about={name} />}
      </div>
    );
  return (
    <Details
      summaryText={hasMoved ? 'The record says something else since you wrote this' : 'How it differs from the record'}
      open={hasMoved}
    >
      {proposed === '' ? (
        <p class="govuk-body">The record says nothing of it: all of it is yours.</p>
      ) : (
        <>
          <Differences stretches={stretchesOf(proposed, text)} />
          <Turn name="again" of={key} text="Take the proposal again" about={name} />
        </>
      )}
    </Details>
  );
};

const Turn = (props: { readonly name: 'again' | 'back'; readonly of: PassageKey; text: string; about: string }) => (
  <div>
    <button type="submit" class="govuk-button govuk-button--secondary" name={props.name} value={props.of}>
      {props.text}
      <span class="govuk-visually-hidden">{`: ${props.about}`}</span>
    </button>
  </div>
);

const Meanwhile = ({ draft, both }: { readonly draft: OpenLeaflet; readonly both: readonly PassageKey[] }) => (
  <section>
    <WarningText
      iconFallbackText="Warning"
      text="Somebody else changed the same passages while you were writing. Your words are in the boxes, theirs are below. Put into the boxes what is to stand, and save."
    />
    {draft.passages
      .filter(({ key }) => both.includes(key))
      .map(({ key, text }) => (
        <InsetText key={key}>
          <strong>{passageInWords[key]}</strong>
          {text === '' ? <p class="govuk-body">They emptied it.</p> : <Prose text={text} />}
        </InsetText>
      ))}
  </section>
);
