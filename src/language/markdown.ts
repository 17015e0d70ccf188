// eslint-disable-next-line no-control-regex -- those are what it takes out
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g;

/**
 * A plan's own words in Markdown, as they are: no heading, link, picture or emphasis comes of them, and no HTML. Signs that
 * cannot be seen, and those that turn the order of the text around, are left out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(UNSEEN, ' ')
    .replaceAll(/[\\`*_{}[\]()#+\-.!~|<>&:@]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, ' ');
}
