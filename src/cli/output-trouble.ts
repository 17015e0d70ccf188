import { writeSync } from 'node:fs';
import { fill, type Texts } from '../core/language';
import { languageOfTrouble } from './locale';
import { EXIT } from './outcome';
import { codeOf, writingReasonOf } from './reasons';

const UNWRITTEN: Texts = {
  en: 'the answer could not be written: {reason}',
  nl: 'het antwoord kon niet worden geschreven: {reason}',
};

/**
 * Ends the process where what it prints cannot be written: what it found is not known then by who asked, so that it is
 * neither fine nor a failure.
 *
 * @param isTold whether there is still somebody to tell it to, on standard error
 */
export function endUnwritten(error: unknown, isTold: boolean): never {
  const code = codeOf(error);
  // A reader that has seen enough (`| head`) closes the pipe; that is no mistake, but nobody knows the rest.
  if (code === 'EPIPE') process.exit(EXIT.unread);
  // The terminal is gone.
  if (code === 'EIO') process.exit(EXIT.hungUp);
  const language = languageOfTrouble(process.argv.slice(2), process.env);
  const line = `strategy: ${fill(UNWRITTEN, { reason: writingReasonOf(error) }, language)}\n`;
  if (isTold)
    try {
      // At once, for the process ends.
      writeSync(process.stderr.fd, line);
    } catch {
      // Nobody hears it.
    }
  process.exit(EXIT.trouble);
}
