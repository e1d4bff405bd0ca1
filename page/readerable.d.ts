// Types of the one file of @mozilla/readability that the content script ships: its index would bring the whole reader along.
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(document: Document): boolean;
}
