/** What nobody sees in a text and some programs stumble over: controls, and signs that turn the order of a text around. */
// eslint-disable-next-line no-control-regex -- those are what is taken out
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text without what nobody sees; tabs and the ends of its lines stay. */
export const withoutUnshown = (text: string): string => text.replaceAll(UNSHOWN, '');
