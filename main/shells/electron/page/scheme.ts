import type { CustomScheme } from 'electron';
import { findPageFile, type PageFiles, pageHeaders } from '../../page-files.ts';

/** The page's own scheme, in development too: one origin, one policy, and never `file:`. */
export const pageScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};
/** The page's origin under that scheme. */
export const pageOrigin = 'app://charley';
/** What a window opens. */
export const pageAddress = `${pageOrigin}/index.html`;

/** Whether an address is one of our page's. Another host of our scheme (`app://charley.example/`) is not. */
export function isPageAddress(address: string): boolean {
  return address.startsWith(`${pageOrigin}/`);
}

/** Answers one request to the scheme: a file of the built page, or a refusal with the same headers. */
export function answerPageRequest(files: PageFiles, method: string, address: string): Response {
  const headers = pageHeaders('none');
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers });
  const path = isPageAddress(address) ? address.slice(pageOrigin.length) : '';
  const file = findPageFile(files, path);
  if (file === null) return new Response(null, { status: 404, headers });
  const body = method === 'HEAD' ? null : new Uint8Array(file.body);
  return new Response(body, { status: 200, headers: { ...headers, 'Content-Type': file.contentType } });
}
