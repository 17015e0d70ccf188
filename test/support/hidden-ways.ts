/** Ways out of the folder that a browser finds behind a percent, a backslash or a space. */
export const HIDDEN_WAYS = [
  '%2e%2e/%2e%2e/etc/passwd',
  '.%2e/x',
  '%2E./x',
  '..%2fx',
  'docs/..%2F..%2Fx',
  'a%2fb/../../x',
  '%2f%2fevil.com/x',
  '%2fetc/passwd',
  '%5c%5cevil/x',
  '..%5cx',
  'javascript%3aalert(1)',
  'C%3a/x',
  '%7e/x',
  '&#46;&#46;/x',
  '&amp;#106;avascript:alert(1)',
  // Twice, for a server that decodes once more.
  '%252e%252e/x',
  '%252f%252fevil.com/x',
  // What cannot be decoded hides nothing beside it.
  '%2e%2e/%ff/x',
  '..%20/x',
  '..%00/x',
  '%09//evil.com/x',
] as const;
