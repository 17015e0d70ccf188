// Makes the history of the bakery's plan in a folder: node --import tsx make-bakery-repository.ts FOLDER
import { bakeryRepository } from './bakery-history';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('in which folder?');
bakeryRepository(folder);
