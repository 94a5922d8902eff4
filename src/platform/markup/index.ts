export { attributesOf, decoded, localName } from './attributes.js';
export { cleanText, xmlText } from './clean-text.js';
export { proseFromHtml } from './prose-from-html.js';
export { TagReader, type Token } from './tag-reader.js';
