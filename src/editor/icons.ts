/**
 * A text of a plan as the editor is to show it in a title or a list: there it would draw an icon for a sign such as
 * `$(trash)`, but what a plan says is text.
 */
export function withoutIcons(text: string): string {
  return text.replaceAll(/\$\([a-z0-9-]+(?:~[a-z0-9-]*)?\)/gi, String.raw`\$&`);
}
