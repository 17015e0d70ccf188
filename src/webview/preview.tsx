/** The script of the preview: shows the report that the editor sends, and tells it what is clicked. */
import { render } from 'preact';
import { Page } from '../report/page/page';
import type { ToPage } from '../report/page/messages';

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'report') render(<Page report={data.report} isLive />, document.body);
});
