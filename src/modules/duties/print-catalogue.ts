import { allDuties, notDuties } from '../all-duties.js';
import { catalogueRows, catalogueText } from './catalogue.js';

const asJson = process.argv.includes('--json');
const text = asJson ? JSON.stringify(catalogueRows(allDuties), null, 2) : catalogueText(allDuties, notDuties);
process.stdout.write(`${text}\n`);
