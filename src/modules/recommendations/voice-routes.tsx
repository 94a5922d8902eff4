import { z } from 'zod';
import { found } from '../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { nameField, textField } from '../../web/fields.js';
import { readForm } from '../../web/forms.js';
import { Button, emptyForm, Form, type FormState, fieldOf, Input, Page, Textarea } from '../../web/index.js';
import { addresseeAsked } from './drafting/who-for-routes.js';
import { type OpenRecommendations, onRecommendations } from './opened.js';
import { recommendationPaths } from './paths.js';
import { keepRecommendations, sendRecommendations } from './policy.js';
import { type Awaited, awaited, remindedByVoice } from './reminded-by-voice.js';

const voiceForm = z.object({
  toName: nameField({ what: 'Name', max: 200, missing: 'Enter who was spoken to' }),
  note: textField({ what: 'What was said', max: 1000, missing: 'Enter what was said' }),
});

interface VoicePageProps {
  readonly reference: string;
  readonly number: number;
  readonly back: string;
  readonly bodyName: string;
  readonly form: FormState;
}

const VoicePage = ({ reference, number, back, bodyName, form }: VoicePageProps) => (
  <Page
    title={`Spoken to ${bodyName}: ${reference}`}
    heading={`Spoken to ${bodyName} about their answer`}
    caption={`${reference}, recommendation ${number}`}
    form={form}
    back={back}
  >
    <p class="govuk-body">For a telephone call or a word at a meeting today, to ask for an answer that has not come.</p>
    <Form>
      <Input {...fieldOf(form, 'toName')} label={{ text: 'Who was spoken to?', classes: 'govuk-label--s' }} />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'What was said?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Record it" preventDoubleClick />
    </Form>
  </Page>
);

async function opened(work: Work, asked: Asked, { open, about }: { open: OpenRecommendations; about: Awaited }) {
  const { one, addressee } = await addresseeAsked(work, asked, open);
  const { reference } = open.review;
  const waits = found(awaited(addressee, about));
  const known = 'officerName' in waits ? waits.officerName : addressee.contactName;
  const back = recommendationPaths.one(reference, one.id);
  return { addressee, known, props: { reference, number: one.number, back, bodyName: addressee.bodyName } };
}

const routesFor = (page: string, about: Awaited): readonly Route[] => {
  const guard = onRecommendations(about === 'letter' ? sendRecommendations : keepRecommendations);
  return [
    get(recommendationPaths.addresseePattern(page), guard, async (work, asked, open) => {
      const { known, props } = await opened(work, asked, { open, about });
      return show(<VoicePage {...props} form={emptyForm({ toName: known })} />);
    }),
    post(recommendationPaths.addresseePattern(page), guard, async (work, asked, open) => {
      const { addressee, props } = await opened(work, asked, { open, about });
      const read = readForm(voiceForm, asked.body);
      if (!read.ok) return show(<VoicePage {...props} form={read.form} />, 422);
      await remindedByVoice(work, open, { addressee, about, ...read.value });
      return goTo(props.back, { flash: 'It is recorded.' });
    }),
  ];
};

/** Recording that somebody was asked by voice for an answer that has not come. */
export const voiceRoutes: readonly Route[] = [
  ...routesFor('spoken', 'discussion'),
  ...routesFor('letter-spoken', 'letter'),
];
