import { allModules } from './modules/all.js';
import { catalogueRows, catalogueText, dutiesOf, notDuties } from './modules/duties/catalogue.js';

const allDuties = dutiesOf(allModules);

const asJson = process.argv.includes('--json');
const text = asJson ? JSON.stringify(catalogueRows(allDuties), null, 2) : catalogueText(allDuties, notDuties);
process.stdout.write(`${text}\n`);
