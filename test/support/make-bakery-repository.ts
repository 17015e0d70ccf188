// Makes the history of the bakery's plan in a folder, and strange ones in others:
// node --import tsx make-bakery-repository.ts FOLDER STRANGE
import { bakeryRepository } from './bakery-history';
import { strangeRepositories } from './strange-repositories';

const [, , folder, strange] = process.argv;
if (folder === undefined || strange === undefined) throw new Error('in which folders?');
bakeryRepository(folder);
strangeRepositories(strange);
