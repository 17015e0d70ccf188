declare module 'write-good' {
  /** What it has against a text. */
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly reason: string }[];
}
