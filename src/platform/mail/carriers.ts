import type { MailConfig } from '../config.js';
import type { Carried, Carrier, Letter } from './carrier.js';

/** The way out that the settings name. */
export function carrierFor(config: MailConfig, now: () => Date): Carrier {
  switch (config.kind) {
    case 'screen':
      return screenCarrier;
    case 'smtp':
      return smtpCarrier(config);
    case 'notify':
      return notifyCarrier(config, now);
  }
}

/** Mail stays in the outbox, where the screen shows it: for trying out and training. */
const screenCarrier: Carrier = {
  name: 'screen',
  carry: async () => ({ kind: 'sent', note: 'kept in the outbox on the screen' }),
};

/** Milliseconds. A message is carried inside a transaction: a mail server that says nothing must not hold it for minutes. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Where TLS is required a server that offers none is not spoken to: mail waits, and is never sent in the clear. */
function smtpCarrier({ url, from, requireTls }: Extract<MailConfig, { kind: 'smtp' }>): Carrier {
  const begin = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url, requireTLS: requireTls, ...PATIENCE }, { from });
  };
  let transport: ReturnType<typeof begin> | undefined;
  return {
    name: 'smtp',
    carry: async ({ key, to, subject, text, calendar }) => {
      try {
        transport ??= begin();
        const done = await (await transport).sendMail({
          messageId: `<${key}@${domainOf(from)}>`,
          to: { name: '', address: to },
          subject,
          text,
          ...(calendar === undefined ? {} : { icalEvent: { method: methodOf(calendar), content: calendar } }),
        });
        return { kind: 'sent', note: done.response.slice(0, 200) };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** Outlook acts on the method that the part itself names. */
const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'REQUEST';

function failure(error: unknown): Carried {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const note = code > 0 ? `the mail server answered ${code}` : 'the mail server could not be reached';
  return { kind: code >= 500 ? 'refused' : 'failed', note };
}

const domainOf = (address: string): string => (/@([^\s>]+)/.exec(address)?.[1] ?? 'localhost').toLowerCase();

const NOTIFY = 'https://api.notifications.service.gov.uk';

/** GOV.UK Notify: a template with the two fields `subject` and `message`. Its key ends in two uuids, the service's and the secret. */
function notifyCarrier({ apiKey, templateId }: Extract<MailConfig, { kind: 'notify' }>, now: () => Date): Carrier {
  const secret = new TextEncoder().encode(apiKey.slice(-36));
  const service = apiKey.slice(-73, -37);
  const token = async (): Promise<string> => {
    const { SignJWT } = await import('jose');
    return new SignJWT({ iss: service, iat: Math.floor(now().getTime() / 1000) })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret);
  };
  const call = async (path: string, body?: unknown): Promise<Response> =>
    fetch(NOTIFY + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${await token()}`, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(15_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    name: 'notify',
    carry: async (letter) => {
      try {
        if (await alreadySent(call, letter)) return { kind: 'sent', note: 'already taken by GOV.UK Notify' };
        const answer = await call('/v2/notifications/email', {
          email_address: letter.to,
          template_id: templateId,
          reference: letter.key,
          personalisation: { subject: letter.subject, message: letter.text },
        });
        if (answer.ok) return { kind: 'sent', note: 'taken by GOV.UK Notify' };
        return { kind: answer.status === 400 ? 'refused' : 'failed', note: `GOV.UK Notify answered ${answer.status}` };
      } catch {
        return { kind: 'failed', note: 'GOV.UK Notify could not be reached' };
      }
    },
  };
}

/** Notify keeps our reference: a message whose outcome we did not hear is looked up before it is sent again. */
async function alreadySent(call: (path: string) => Promise<Response>, { key }: Letter): Promise<boolean> {
  const answer = await call(`/v2/notifications?reference=${encodeURIComponent(key)}`);
  if (!answer.ok) return false;
  const found: unknown = await answer.json();
  return (
    typeof found === 'object' &&
    found !== null &&
    'notifications' in found &&
    Array.isArray(found.notifications) &&
    found.notifications.length > 0
  );
}
