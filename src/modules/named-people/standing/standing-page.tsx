import { type FoundIdentifier, identifierInWords } from '../../../kernel/identifiers.js';
import { plural } from '../../../web/formats.js';
import {
  Button,
  Details,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  KeyFacts,
  Page,
} from '../../../web/index.js';
import { NamesBar } from '../names-bar.js';
import type { ReviewNames } from '../names-of.js';
import { namedPaths } from '../paths.js';
import type { AllowedName } from './allowed.js';
import type { Look, Standing } from './find.js';

export interface StandingPageProps {
  readonly reference: string;
  readonly look: Look;
  readonly allowed: readonly AllowedName[];
  readonly names: ReviewNames;
  readonly form: FormState;
}

/** Every real name and other identifier that still stands in a text, by where it stands. */
export const StandingPage = ({ reference, look, allowed, names, form }: StandingPageProps) => (
  <Page
    title={`Real names that still stand: ${reference}`}
    heading="Real names that still stand"
    caption={reference}
    form={form}
    back={namedPaths.list(reference)}
    wide
  >
    <KeyFacts
      facts={[
        { label: 'Still standing', value: look.standing.length },
        { label: 'Texts looked through', value: look.texts.toLocaleString('en-GB') },
        { label: 'Allowed to stay', value: allowed.length },
      ]}
    />
    <p class="govuk-body">
      Names, dates of birth, addresses, postcodes, telephone and NHS numbers and e-mail addresses in every text that you
      can read: terms, minutes, returns, chronologies, and documents in every version of them. Everybody else reads
      names as pseudonyms; the other identifiers they read as they stand.
    </p>
    <NamesBar reference={reference} names={names} back={namedPaths.list(reference)} />
    {look.ended === 'goes-on' && <GoesOn reference={reference} look={look} />}
    {look.ended === 'enough-found' && (
      <InsetText>
        There is more than one page can show. Mend or allow what stands here, then look again: the rest follows.
      </InsetText>
    )}
    {look.standing.length === 0 && look.ended === undefined ? (
      <EmptyState heading="Nothing was found">
        No text that you can read holds a real name or another identifier that was not allowed to stay.
      </EmptyState>
    ) : (
      [...Map.groupBy(look.standing, ({ place }) => place.whole)].map(([whole, of]) => (
        <section key={whole}>
          <h2 class="govuk-heading-m">
            {whole}: {of.length}
          </h2>
          {of.map((one, at) => (
            <Found
              reference={reference}
              one={one}
              form={form}
              mends={of.findIndex(({ place, found }) => place.key === one.place.key && isReplaced(found)) === at}
              key={`${one.place.key}:${one.found.start}`}
            />
          ))}
        </section>
      ))
    )}
    {look.unread.length > 0 && <Unread look={look} />}
    {allowed.length > 0 && <Allowed reference={reference} allowed={allowed} />}
  </Page>
);

/** What the switch puts a pseudonym in the place of. */
const isReplaced = ({ kind }: FoundIdentifier): boolean => kind === 'name' || kind === 'part-of-name';

interface FoundProps {
  readonly reference: string;
  readonly one: Standing;
  readonly form: FormState;
  /** It is the first of its text: one press mends them all. */
  readonly mends: boolean;
}

const Found = ({ reference, one, form, mends }: FoundProps) => {
  const { place, found, before, after } = one;
  const isHere = form.values.key === place.key && form.values.text === found.text;
  return (
    <div class="dhr-standing">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={place.href}>
          {place.where}
        </a>
        : {identifierInWords[found.kind]}
        {found.of === undefined ? '' : `, of ${found.of}`}
      </p>
      <p class="govuk-body dhr-lines">
        {before}
        <mark>{found.text}</mark>
        {after}
      </p>
      <div class="dhr-no-print">
        {place.mend !== undefined && mends && (
          <Form action={namedPaths.replaced(reference)} unsavedChanges="off">
            <input type="hidden" name="key" value={place.key} />
            <Button text="Put pseudonyms into this text" classes="govuk-button--secondary govuk-!-margin-bottom-2" />
          </Form>
        )}
        <Details summaryText={`Let “${found.text}” stay`} open={isHere}>
          <Form action={namedPaths.allowed(reference)} unsavedChanges="off">
            <input type="hidden" name="key" value={place.key} />
            <input type="hidden" name="text" value={found.text} />
            <Input
              {...(isHere ? fieldOf(form, 'reason') : { id: `reason-${place.key}-${found.start}`, name: 'reason' })}
              label={{ text: 'Why may it stay?', classes: 'govuk-label--s' }}
              hint={{
                text: 'For example: the number of a public helpline. It stays wherever it stands in this review.',
              }}
            />
            <Button text="Let it stay" classes="govuk-button--secondary" />
          </Form>
        </Details>
      </div>
    </div>
  );
};

/** What was looked through is kept: each call goes on where the last one ended. */
const GoesOn = ({ reference, look }: { reference: string; look: Look }) => (
  <>
    <p class="govuk-body" role="status">
      {plural(look.texts, 'text')} looked through so far; there are more. What was found is kept, and only what changes
      is looked at again.
    </p>
    <Form action={namedPaths.onward(reference)} unsavedChanges="off">
      <div data-dhr-go-on="">
        <Button text="Go on looking" preventDoubleClick />
      </div>
    </Form>
  </>
);

const Unread = ({ look }: { look: Look }) => (
  <>
    <h2 class="govuk-heading-m">{plural(look.unread.length, 'file')} not looked through</h2>
    <p class="govuk-body">Open each and read it.</p>
    <ul class="govuk-list govuk-list--bullet">
      {look.unread.map(({ key, whole, where, href, unread }) => (
        <li key={key}>
          <a class="govuk-link" href={href}>
            {whole}, {where}
          </a>
          {unread === undefined ? '' : `: ${unread}`}
        </li>
      ))}
    </ul>
  </>
);

const Allowed = ({ reference, allowed }: { reference: string; allowed: readonly AllowedName[] }) => (
  <>
    <h2 class="govuk-heading-m">Allowed to stay</h2>
    {allowed.map(({ id, text, reason }) => (
      <Form action={namedPaths.withdrawn(reference, id)} unsavedChanges="off" key={id}>
        <p class="govuk-body">
          <strong>{text}</strong>: {reason}
        </p>
        <Button text={`Look for “${text}” again`} classes="govuk-button--secondary" />
      </Form>
    ))}
  </>
);
