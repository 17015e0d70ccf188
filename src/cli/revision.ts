import path from 'node:path';
import { Repository } from './git';

/** Longer than this nobody waits for a line in the foot; in ms. */
const PATIENCE = 5000;

/**
 * The git commit that a file stands as it is in, in short. Undefined where it was changed since, is in no repository, or
 * git is not there: then it is no revision's.
 *
 * @param file an absolute path
 */
export async function revisionOf(file: string): Promise<string | undefined> {
  try {
    const repository = await Repository.around(path.dirname(file));
    return await repository.lastCommitOf(file, PATIENCE);
  } catch {
    return undefined;
  }
}
