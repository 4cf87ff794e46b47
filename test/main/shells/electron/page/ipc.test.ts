import type { IpcMainEvent, WebFrameMain } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectPage, createTellPage } from '../../../../../main/shells/electron/page/ipc.ts';
import { FakeContents, FakeIpcMain } from '../../../../support/electron/fakes.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';
import { joined, recordingLog, recordingPageHandler } from '../../browser/fakes.ts';

let ipcMain: FakeIpcMain;
let contents: FakeContents;
let handler: ReturnType<typeof recordingPageHandler>;
let log: ReturnType<typeof recordingLog>;
let undo: () => void;
let ours: Partial<IpcMainEvent>;
let clock: ManualClock;

beforeEach(() => {
  ipcMain = new FakeIpcMain();
  contents = new FakeContents();
  handler = recordingPageHandler();
  log = recordingLog();
  clock = createManualClock();
  undo = connectPage({
    ipcMain: ipcMain.asIpcMain(),
    contents: contents.asContents(),
    handler,
    clock,
    log,
  });
  ours = { sender: contents.asContents(), senderFrame: frame('app://charley/index.html') };
});

function frame(url: string, parent: WebFrameMain | null = null): WebFrameMain {
  return { url, parent } as WebFrameMain;
}

describe("the page's messages", () => {
  it('are answered and taken when the page is ours', async () => {
    expect(await ipcMain.invoke('session:join', ours as never)).toBe(joined);
    ipcMain.send('control:press', ours, { press: 'stop' });
    ipcMain.send('microphone:frame', ours, { sequence: 1, samples: Int16Array.of(1) });
    expect(handler.tells.map(({ channel }) => channel)).toEqual(['control:press', 'microphone:frame']);
  });

  it('are dropped and counted when the schema refuses them', () => {
    ipcMain.send('control:press', ours, { press: 'format' });
    ipcMain.send('microphone:frame', ours, { sequence: 1, samples: new Int16Array(4_001) });
    expect(handler.tells).toEqual([]);
    expect(log.notes).toEqual([
      { event: 'page message refused', facts: { refused: 1, reason: 'payload refused' } },
    ]);
  });

  it.each([
    ['a frame that is gone', { senderFrame: null }],
    ['a frame within the page', { senderFrame: frame('app://charley/index.html', frame('app://charley/')) }],
    ['another host', { senderFrame: frame('app://charley.example/') }],
    ['about:blank', { senderFrame: frame('about:blank') }],
    ['another window', { sender: new FakeContents().asContents() }],
  ])('are dropped when they come from %s', (_, forged) => {
    expect(ipcMain.invoke('session:join', { ...ours, ...forged } as never)).toBeUndefined();
    ipcMain.send('control:press', { ...ours, ...forged }, { press: 'start' });
    expect(handler.tells).toEqual([]);
    expect(log.notes).toHaveLength(1);
  });

  it('are no longer heard after the undo', () => {
    undo();
    expect([ipcMain.handlers.size, ipcMain.listeners.size]).toEqual([0, 0]);
    expect(contents.eventNames()).toEqual([]);
  });
});

describe('a page that goes away', () => {
  const navigation = { isMainFrame: true, isSameDocument: false };

  it.each([
    ['reloads', 'did-start-navigation', navigation],
    ['crashes', 'render-process-gone', {}],
    ['is closed', 'destroyed', {}],
  ])('is known to have left when it %s, once', (_, event, details) => {
    ipcMain.invoke('session:join', ours as never);
    contents.emit(event, details);
    contents.emit(event, details);
    expect(handler.leaves()).toBe(1);
  });

  it.each([
    ['it has never joined', [], navigation],
    ['a frame within it navigates', ['join'], { ...navigation, isMainFrame: false }],
    ['it jumps within itself', ['join'], { ...navigation, isSameDocument: true }],
  ])('has not left when %s', (_, before, details) => {
    if (before.includes('join')) ipcMain.invoke('session:join', ours as never);
    contents.emit('did-start-navigation', details);
    expect(handler.leaves()).toBe(0);
  });
});

describe('a page that hangs', () => {
  it('has its process ended, once, and is watched anew when it is loaded again', () => {
    ipcMain.send('page:alive', ours, { page: 'visible' });
    clock.advance(8_000);
    ipcMain.send('microphone:frame', ours, { sequence: 1, samples: Int16Array.of(1) });
    clock.advance(8_000);
    expect(contents.crashes).toBe(0);
    clock.advance(60_000);
    expect(contents.crashes).toBe(1);
    contents.emit('render-process-gone', {});
    clock.advance(60_000);
    expect(contents.crashes).toBe(1);
    ipcMain.send('page:alive', ours, { page: 'visible' });
    clock.advance(60_000);
    expect(contents.crashes).toBe(2);
  });

  it('is not watched after the undo', () => {
    ipcMain.send('page:alive', ours, { page: 'visible' });
    undo();
    expect(clock.waiting()).toBe(0);
  });
});

describe('telling the page', () => {
  it('reaches it unless it has crashed or is gone', () => {
    const tellPage = createTellPage(contents.asContents());
    tellPage('microphone:wish', 'on');
    contents.state.crashed = true;
    tellPage('microphone:wish', 'off');
    contents.state.crashed = false;
    contents.state.destroyed = true;
    tellPage('microphone:wish', 'off');
    expect(contents.sent).toEqual([{ channel: 'microphone:wish', payload: 'on' }]);
  });
});
