/** Hands something over as a file, the way the browser saves downloads. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A text as the contents of a file. */
export function textFile(type: 'text/csv' | 'application/json' | 'text/html', text: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** A PDF that came in base64. */
export function pdfFile(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'application/pdf' });
}
