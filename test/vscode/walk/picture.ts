/** Takes the README's picture, and those of all examples. */
import { takePlanPictures } from './plan-pictures';
import { Session } from './session';

/** The plan of wishes, underlined, with what is said of its first goal and of all of it. */
async function takePicture(session: Session, file: string): Promise<void> {
  const workbench = await session.open({
    width: 1100,
    height: 830,
    settings: {
      'breadcrumbs.enabled': false,
      'editor.stickyScroll.enabled': false,
      'editor.lightbulb.enabled': 'off',
      'editor.renderLineHighlight': 'none',
      'editor.occurrencesHighlight': 'off',
      'editor.guides.indentation': false,
      'workbench.activityBar.location': 'hidden',
      'workbench.editor.editorActionsLocation': 'hidden',
    },
  });
  const { page } = workbench;
  await workbench.openFile('wishes', 'strategy.yaml');
  await workbench.squiggles('error').first().waitFor();
  await workbench.command('View: Toggle Problems');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  // Back into the editor, where the keys scroll.
  await page.locator('.monaco-editor .view-line').first().click();
  await workbench.goTo(1, 1);
  await workbench.hover(await workbench.squiggleOn('Meer'));
  await page.screenshot({ path: file });
  await workbench.close();
}

async function takeAll(file: string, folder: string, plans: readonly string[]): Promise<void> {
  const session = await Session.start();
  try {
    // Who asks for some plans wants those alone.
    if (plans.length === 0) await takePicture(session, file);
    await takePlanPictures(session, folder, plans);
  } finally {
    await session.end();
  }
}

const [, , file = '', folder = '', ...plans] = process.argv;
void takeAll(file, folder, plans).then(() => process.exit());
