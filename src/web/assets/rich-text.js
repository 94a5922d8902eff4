/** Puts an editor over each text area for rich text. The editor is fetched only where there is one; without it the text area stays. */
export async function offerRichText() {
  const fields = document.querySelectorAll('textarea[data-dhr-rich-text]');
  if (fields.length === 0) return;
  const { mountEditor } = await import('./editor.js');
  for (const field of fields) mountEditor(field);
}
