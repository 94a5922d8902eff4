/** Sends the files of an upload form one by one, and shows how far each is and what became of it. */
export function showUploadProgress() {
  for (const place of document.querySelectorAll('[data-dhr-upload]')) {
    const form = place.querySelector('form');
    form.addEventListener('submit', (event) => {
      const input = form.querySelector('input[type=file]');
      // With no file or no class the server says what is missing, as it does without script.
      if (input.files.length === 0 || !form.querySelector('input[name=class]:checked')) return;
      event.preventDefault();
      sendAll(place, form, [...input.files]);
    });
  }
}

async function sendAll(place, form, files) {
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  const list = document.createElement('div');
  list.className = 'dhr-upload';
  form.append(list);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.className = 'govuk-body';
  form.append(said);
  let refused = 0;
  for (const [index, file] of files.entries()) {
    said.textContent = `Uploading ${index + 1} of ${files.length}`;
    const row = rowFor(list, file);
    const words = await send(form, { file, alone: files.length === 1 }, row.progress);
    if (words !== '') refused += 1;
    finish(row, words);
  }
  if (refused === 0) {
    window.location.assign(place.dataset.dhrUpload);
    return;
  }
  button.disabled = false;
  const input = form.querySelector('input[type=file]');
  input.value = '';
  // What stands around the input says that nothing is chosen any more.
  input.dispatchEvent(new Event('change'));
  said.textContent = `${files.length - refused} of ${files.length} uploaded. Nothing was kept of the others: see why above, then select the mended files.`;
  const onward = document.createElement('a');
  onward.className = 'govuk-link';
  onward.href = place.dataset.dhrUpload;
  onward.textContent = 'Go to the documents';
  said.append(' ', onward);
}

function rowFor(list, file) {
  const row = document.createElement('div');
  row.className = 'dhr-upload__file';
  const name = document.createElement('strong');
  name.textContent = file.name;
  const progress = document.createElement('progress');
  progress.max = Math.max(file.size, 1);
  progress.value = 0;
  progress.setAttribute('aria-label', `How much of ${file.name} is uploaded`);
  const words = document.createElement('span');
  row.append(name, progress, words);
  list.append(row);
  return { row, progress, words };
}

function finish({ row, progress, words }, refusal) {
  progress.remove();
  words.textContent = refusal === '' ? ': uploaded' : `: ${refusal}`;
  if (refusal !== '') row.classList.add('dhr-upload__file--refused');
}

/** Answers why the file was refused; nothing when it was kept. */
function send(form, { file, alone }, progress) {
  const data = new FormData(form);
  data.delete('files');
  if (!alone) data.delete('title');
  data.append('_script', 'yes');
  data.append('files', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => {
      progress.value = event.loaded;
    });
    request.addEventListener('load', () => resolve(reasonIn(request)));
    request.addEventListener('error', () => resolve('The connection broke. Try again.'));
    request.addEventListener('abort', () => resolve('The upload was stopped.'));
    request.send(data);
  });
}

function reasonIn(request) {
  if (Array.isArray(request.response?.errors)) return request.response.errors.join(' ');
  if (request.status === 429) return 'Too many uploads in a short time. Wait ten minutes, then try again.';
  return request.status === 413 ? 'The file is too large.' : 'It was not taken. Load this page again, then try again.';
}
