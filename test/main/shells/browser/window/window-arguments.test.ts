import { describe, expect, it } from 'vitest';
import {
  printArguments,
  windowArguments,
} from '../../../../../main/shells/browser/window/window-arguments.ts';

const facts = {
  address: 'http://127.0.0.1:4321/opening',
  server: '127.0.0.1:4321',
  profileFolder: '/home/ann/.config/charley/browser',
  moved: 'by pipe',
} as const;

describe("the window's command line", () => {
  it('opens the address in app mode with a profile of its own', () => {
    const line = windowArguments({ ...facts, sandbox: 'on' });
    expect(line).toContain('--app=http://127.0.0.1:4321/opening');
    expect(line).toContain('--user-data-dir=/home/ann/.config/charley/browser');
    expect(line).toContain('--autoplay-policy=no-user-gesture-required');
  });

  it('sends whatever the browser itself would fetch to our own server, which refuses it', () => {
    expect(windowArguments({ ...facts, sandbox: 'on' })).toContain('--proxy-server=127.0.0.1:4321');
  });

  it('gives the sandbox up for root only', () => {
    expect(windowArguments({ ...facts, sandbox: 'on' })).not.toContain('--no-sandbox');
    expect(windowArguments({ ...facts, sandbox: 'off as root' })).toContain('--no-sandbox');
  });

  it('grants nothing by itself: the microphone is asked for as anywhere', () => {
    expect(windowArguments({ ...facts, sandbox: 'off as root' }).join(' ')).not.toMatch(
      /use-fake|web-security/,
    );
  });
});

describe("the printing browser's command line", () => {
  const paper = { ...facts, address: 'file:///tmp/sheet.html', pdfFile: '/tmp/sheet.pdf' };

  it('prints without a window, without a header of its own, and looks up no name', () => {
    const line = printArguments({ ...paper, sandbox: 'on' });
    expect(line).toContain('--headless=new');
    expect(line).toContain('--print-to-pdf=/tmp/sheet.pdf');
    expect(line).toContain('--no-pdf-header-footer');
    expect(line).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(line).not.toContain('--force-dark-mode');
    expect(line.at(-1)).toBe('file:///tmp/sheet.html');
  });

  it('gives the sandbox up for root only', () => {
    expect(printArguments({ ...paper, sandbox: 'on' })).not.toContain('--no-sandbox');
    expect(printArguments({ ...paper, sandbox: 'off as root' })).toContain('--no-sandbox');
  });
});
