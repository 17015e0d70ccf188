import type { Hover } from 'vscode-languageserver';
import { configHover } from '../language/config-hover';
import { planHover } from '../language/plan-hover';
import { RULES } from '../rules';
import { toMarkup } from './convert';
import type { Door } from './features';
import { about, type Asked } from './requests';

/** Explains what the cursor rests on, in plans and configs. */
export function registerHovers({ connection, session }: Door): void {
  connection.onHover(
    about(session, {
      name: 'hover',
      nothing: null,
      answer: (asked, { position }) => {
        const hover = hoverAt(asked, asked.offsetAt(position));
        if (!hover) return null;
        const { contents, range } = hover;
        const text = typeof contents === 'object' && 'value' in contents ? contents.value : '';
        return { contents: toMarkup(text, asked.session.client.hoverMarkdown), ...(range ? { range } : {}) };
      },
    }),
  );
}

function hoverAt({ session, snapshot, plan, settings, team }: Asked, offset: number): Hover | undefined {
  const { language } = settings;
  if (snapshot.role === 'config') return configHover(snapshot.text, offset, RULES, language);
  if (team.isIgnored) return undefined;
  return planHover(plan, offset, {
    language,
    today: session.host.today(),
    findings: session.diagnostics.checked(snapshot)?.findings ?? [],
    rules: RULES,
    words: team.config.words,
    frameworks: team.frameworks,
  });
}
