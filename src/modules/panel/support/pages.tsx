import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { panelPaths } from '../paths.js';
import { offeredTo, offeredToWords } from '../words.js';
import type { Offer } from './support.js';

export interface SupportPageProps {
  readonly reference: string;
  readonly offers: readonly Offer[];
  readonly mayLead: boolean;
  /** The reader is of the panel, and may say that they took it up. */
  readonly isTheirs: boolean;
  readonly used: boolean;
  /** Undefined while the number could point at somebody. */
  readonly uses: number | undefined;
}

/** Support for those who sit on the panel and for staff. */
export const SupportPage = ({ reference, offers, mayLead, isTheirs, used, uses }: SupportPageProps) => (
  <Page
    title={`Support, ${reference}`}
    heading="Support for the panel and for staff"
    caption={reference}
    back={panelPaths.panel(reference)}
  >
    <p class="govuk-body">
      What is read and heard in a review is distressing, however long somebody has done this work. Support is
      confidential, and asking for it is no weakness.
    </p>
    {offers.length === 0 ? (
      <EmptyState
        heading="Nothing has been offered yet"
        action={mayLead ? { text: 'Record what is offered', href: panelPaths.newSupport(reference) } : undefined}
      >
        <p class="govuk-body">
          {mayLead
            ? 'Say at the first meeting whom people can turn to: their employer’s assistance programme, a debrief after a hard meeting, somebody to speak to.'
            : 'What is offered will stand here. If you need somebody to speak to before then, tell the independent chair or the co-ordinator, or ask your own employer.'}
        </p>
      </EmptyState>
    ) : (
      <>
        {offers.map((offer) => (
          <OfferRecord key={offer.id} reference={reference} offer={offer} mayLead={mayLead} />
        ))}
        {mayLead && (
          <Button
            text="Record what else is offered"
            href={panelPaths.newSupport(reference)}
            classes="govuk-button--secondary"
          />
        )}
      </>
    )}
    {isTheirs && offers.length > 0 && <OwnUse reference={reference} used={used} />}
    {mayLead && (
      <p class="govuk-body">
        {uses === undefined
          ? 'How many people took it up is shown once three or more have said so. Nobody sees who.'
          : `${uses} people said that they took it up. Nobody sees who.`}
      </p>
    )}
  </Page>
);

const OfferRecord = ({ reference, offer, mayLead }: { reference: string; offer: Offer; mayLead: boolean }) => (
  <div class="dhr-record">
    <h2 class="govuk-heading-s">{offeredToWords[offer.offeredTo]}</h2>
    <p class="govuk-body dhr-lines">{offer.what}</p>
    <p class="govuk-body dhr-lines">
      <strong>How to reach it:</strong> {offer.contact}
    </p>
    <p class="govuk-hint">Offered on {longDate(offer.offeredOn)}</p>
    {mayLead && (
      <Form action={panelPaths.supportWithdrawal(reference, offer.id)} unsavedChanges="off">
        <Button
          classes="govuk-button--secondary"
          preventDoubleClick
          html={
            <>
              Take this record back
              <span class="govuk-visually-hidden">, offered on {longDate(offer.offeredOn)}</span>
            </>
          }
        />
      </Form>
    )}
  </div>
);

const OwnUse = ({ reference, used }: { reference: string; used: boolean }) => (
  <>
    <h2 class="govuk-heading-m">Did it help to have it?</h2>
    <p class="govuk-body">
      You need not say. If you want the partnership to know that support is used, it can be counted; nobody is shown who
      said so, and you can take it back.
    </p>
    {used && <InsetText text="You said that you took it up. Only you see this." />}
    <Form action={panelPaths.supportUse(reference)} unsavedChanges="off">
      <input type="hidden" name="said" value={used ? 'no' : 'yes'} />
      <Button
        text={used ? 'Take it back' : 'Count that I took it up'}
        classes="govuk-button--secondary"
        preventDoubleClick
      />
    </Form>
  </>
);

interface FormPage {
  readonly reference: string;
  readonly form: FormState;
}

/** Records an offer. */
export const NewSupportPage = ({ reference, form }: FormPage) => (
  <Page
    title={`Offer support, ${reference}`}
    heading="Record the support that is offered"
    caption={reference}
    form={form}
    back={panelPaths.support(reference)}
  >
    <Form>
      <Radios
        {...choiceOf(form, 'offeredTo')}
        fieldset={{ legend: { text: 'To whom?' } }}
        items={offeredTo.map((value) => ({ value, text: offeredToWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, 'what')}
        label={{ text: 'What is offered?' }}
        hint={{
          text: 'For example: the employer’s assistance programme, a debrief after each meeting, clinical supervision',
        }}
        rows={4}
      />
      <Textarea
        {...fieldOf(form, 'contact')}
        label={{ text: 'How do people reach it, in confidence?' }}
        hint={{ text: 'Telephone, address, times. They need not go through the chair or their manager' }}
        rows={3}
      />
      <DateInput {...dateOf(form, 'offeredOn')} fieldset={{ legend: { text: 'When was it offered?' } }} />
      <Button text="Record" preventDoubleClick />
    </Form>
  </Page>
);
