import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What reaches a network or another process of this machine, and why it may. */
const known: Readonly<Record<string, string>> = {
  'main/control/ask.ts': 'a command asks the Charley that runs, by a socket in the data folder',
  'main/control/serve.ts': 'the other end of that',
  'main/recognition/models/download-request.ts': 'the one download that a person asks for by name',
  'main/shells/browser/server/answer-request.ts': 'types of a request to the page server, and of its answer',
  'main/shells/browser/server/loopback.ts': 'the page server, on 127.0.0.1 only',
  'main/shells/browser/server/request.ts': 'types of a request to the page server',
  'main/shells/browser/server/server.ts': 'types of the page server',
  'main/shells/browser/server/waiting-room.ts': 'the type of a connection that waits there',
  'main/shells/claim/kept-socket.ts': 'the lock of a data folder',
  'main/shells/claim/stale-socket.ts': 'the same',
};
const reaching =
  /from '(?:node:)?(?:http|https|http2|net|tls|dns|dgram|undici)(?:\/\w+)?'|\bfetch\(|\bnew (?:XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)\b|sendBeacon/;

describe('the program', () => {
  it('reaches a network in no file but those that are known', () => {
    const found = ['main', 'shared', 'renderer'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => reaching.test(readFileSync(file, 'utf8'))),
    );
    expect(found.toSorted()).toEqual(Object.keys(known).toSorted());
  });
});
