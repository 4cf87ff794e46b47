const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands within an element or an attribute of HTML, or of XML. */
export function escaped(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
