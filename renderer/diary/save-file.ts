/** Hands a text to the person as a file, the way the browser saves downloads. */
export function saveFile(
  name: string,
  type: 'text/csv' | 'application/json' | 'text/html',
  text: string,
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
