export * from './diagram.js';
export { layOut } from './lay-out.js';
export { textWidth, wrapText } from './text.js';
