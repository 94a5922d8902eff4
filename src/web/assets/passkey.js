/** Offers passkeys where the browser has them: to sign in, and to make a new one. Without them the password stands beside. */
export function offerPasskeys() {
  const able = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;
  if (!able) return;
  for (const place of document.querySelectorAll('[data-dhr-passkey]')) {
    place.hidden = false;
    place.querySelector('button').addEventListener('click', () => use(place));
  }
}

async function use(place) {
  const said = place.querySelector('[role=status]');
  said.textContent = '';
  try {
    const back = document.querySelector('input[name=back]')?.value ?? '/';
    const options = await send(place.dataset.options, { back });
    const credential = await (place.dataset.dhrPasskey === 'new' ? make(options) : ask(options));
    const name = place.querySelector('input')?.value ?? '';
    const { to } = await send(place.dataset.answer, { answer: credential.toJSON(), name });
    location.assign(to);
  } catch (problem) {
    said.textContent =
      problem.message && problem instanceof Refused
        ? problem.message
        : 'No passkey was used. Try again, or go on without one.';
  }
}

const make = (options) =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });

const ask = (options) =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

class Refused extends Error {}

async function send(address, body) {
  const csrf = document.querySelector('input[name=_csrf]').value;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
    body: JSON.stringify(body),
  });
  if (!(answer.headers.get('content-type') ?? '').includes('json'))
    throw new Refused('Sign in again first: that was too long ago.');
  const data = await answer.json();
  if (!answer.ok) throw new Refused(data.message);
  return data;
}
