/**
 * A plan's own words in Markdown, as they are: no heading, link, picture or emphasis comes of them, and no HTML.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!~|<>&:@]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
