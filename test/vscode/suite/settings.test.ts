import { commandLine } from './command-line';
import { closeAll, open, setting, WISHES } from './editor';
import { eventually, ok } from './expect';
import { count, findings } from './findings';

describe('settings', () => {
  afterEach(async () => {
    await setting('enable', undefined);
    await setting('messages.language', undefined);
    await closeAll();
  });

  it('choose the language of the messages', async () => {
    const document = await open(WISHES);
    const messages = (): string[] => findings(document.uri).map(({ message }) => message);
    for (const language of ['nl', 'en'] as const) {
      await setting('messages.language', language);
      const printed = (await commandLine(language)).files.find(
        ({ file }) => file.replaceAll('\\', '/') === WISHES,
      );
      ok(printed && printed.findings.length > 0, 'the command line found nothing');
      await eventually(
        messages,
        printed.findings.map(({ message }) => message),
      );
    }
  });

  it('switch the checking off and on', async () => {
    const { uri } = await open(WISHES);
    await eventually(() => count(uri) > 0, true);
    await setting('enable', false);
    await eventually(() => count(uri), 0);
    await setting('enable', true);
    await eventually(() => count(uri) > 0, true);
  });
});
