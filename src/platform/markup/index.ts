export { attributesOf, decoded, localName } from './attributes.js';
export { TagReader, type Token } from './tag-reader.js';
