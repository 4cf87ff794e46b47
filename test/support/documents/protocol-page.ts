import { readFileSync } from 'node:fs';
import { diaryEntrySchema } from '../../../shared/diary/entry.ts';
import { mainTellsChannels } from '../../../shared/ipc/main-tells.ts';
import { pageAsksChannels } from '../../../shared/ipc/page-asks.ts';
import { pageTellsChannels } from '../../../shared/ipc/page-tells.ts';
import { pageAsksSchemas } from '../../../shared/ipc/schemas/page-asks.ts';
import { pageTellsSchemas } from '../../../shared/ipc/schemas/page-tells.ts';
import { encodeAnswer, encodeMainTell, encodePageAsk, encodePageTell } from '../../../shared/ipc/wire.ts';
import { asked, mainTold, pageTold, words } from './protocol-examples.ts';
import { schemaText } from './schema-text.ts';

/** docs/protocol.md: every message between page and host, made from the contract in shared/ipc/. */
export function protocolPage(): string {
  const asks = Object.entries(pageAsksSchemas).map(([channel, schema]) => {
    const member = memberOf('PageAsks', channel);
    const question = schema === diaryEntrySchema ? 'DiaryEntry' : schemaText(schema);
    const answer = /\banswer: ([\s\S]*?);? \}$/.exec(member.type)?.[1] ?? member.type;
    return row(channel, 'page asks host', question, answer, member.purpose);
  });
  const pageTells = Object.entries(pageTellsSchemas).map(([channel, schema]) =>
    row(channel, 'page tells host', schemaText(schema), '', memberOf('PageTells', channel).purpose),
  );
  const mainTells = Object.keys(mainTold).map((channel) => {
    const { type, purpose } = memberOf('MainTells', channel);
    return row(channel, 'host tells page', type, '', purpose);
  });
  return `${introduction}
| Channel | Direction | Payload | Answer | What for |
|---|---|---|---|---|
${[...asks, ...pageTells, ...mainTells].join('\n')}

A \`DiaryEntry\` is \`${schemaText(diaryEntrySchema)}\`.

## An example of each, in the browser shell

\`\`\`
${examples.map(shown).join('\n')}
\`\`\`
`;
}

const introduction = `# What page and host say to each other

Made from \`shared/ipc/\`: \`npx vitest run test/architecture/protocol.test.ts -u\` writes it anew. Names of types are those of that folder and its imports.

- The host checks every payload of the page against its schema (\`shared/ipc/schemas/\`), and drops and counts what does not fit (\`main/shells/page-gate.ts\`): the log names the reason, never the message. A question that cannot be answered rejects, and the page learns no more than that. In the browser shell the page checks what the host sends in the same way.
- Under Electron a channel is a channel of \`ipcRenderer\`. In the browser shell it is JSON (\`shared/ipc/wire.ts\`) over one WebSocket of 127.0.0.1: \`{"channel", "payload"}\` to tell, \`{"ask": 1, "channel", "question"}\` to ask, \`{"answer": 1, "payload"}\` or \`{"answer": 1, "failed": true}\` in return.
- A microphone frame is the one binary message there: its sequence (32 bits, unsigned), then samples of 16 bits at 16 kHz, all little-endian.
- "host" is main, in whichever shell.
- What a command (\`npx charley status\`, \`start\`, …) says to the Charley that runs is a contract of its own: one line of JSON each way over the socket of the data folder's lock (\`main/control/contract.ts\`).
`;

function row(...cells: readonly string[]): string {
  const [channel = '', direction = '', payload = '', answer = '', purpose = ''] = cells;
  return `| ${[code(channel), direction, code(payload), code(answer), purpose].map((cell) => cell || '–').join(' | ')} |`;
}

/** In a table a bar would end the cell. */
function code(text: string): string {
  return text === '' || text === 'nothing' ? text : `\`${text.replaceAll('|', '\\|')}\``;
}

const contractFiles = {
  PageAsks: 'shared/ipc/page-asks.ts',
  PageTells: 'shared/ipc/page-tells.ts',
  MainTells: 'shared/ipc/main-tells.ts',
} as const;

interface Member {
  readonly purpose: string;
  readonly type: string;
}

/** One channel of one of the contract's maps: its comment, and its type on one line. */
function memberOf(map: keyof typeof contractFiles, channel: string): Member {
  const file = contractFiles[map];
  const contract = readFileSync(file, 'utf8');
  const start = contract.indexOf(`export interface ${map} {`);
  const body = contract.slice(start, contract.indexOf('\n}\n', start));
  const found = new RegExp(
    `(?:/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*)?\\n  '${channel}': ([\\s\\S]*?);(?=\\n  ['/]|$)`,
  ).exec(body);
  if (start < 0 || found === null) throw new Error(`${file} has no ${channel} in ${map}.`);
  const [, purpose = '', type = ''] = found;
  return { purpose: onOneLine(purpose), type: onOneLine(type.replaceAll('readonly ', '')) };
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** One message as it goes over the browser shell's socket. */
export interface Example {
  readonly from: 'page' | 'host';
  readonly channel: string;
  readonly message: string | ArrayBuffer;
}

/** Each question with its answer, then everything that is told. */
export const examples: readonly Example[] = [
  ...pageAsksChannels.flatMap((channel, at): readonly Example[] => [
    { from: 'page', channel, message: encodePageAsk(at + 1, channel, asked[channel].question) },
    { from: 'host', channel, message: encodeAnswer(at + 1, asked[channel].answer) },
  ]),
  ...pageTellsChannels.map(
    (channel): Example => ({ from: 'page', channel, message: encodePageTell(channel, pageTold[channel]) }),
  ),
  ...mainTellsChannels.map(
    (channel): Example => ({ from: 'host', channel, message: encodeMainTell(channel, mainTold[channel]) }),
  ),
];

function shown({ from, message }: Example): string {
  const text = typeof message === 'string' ? message : `${message.byteLength} bytes: a microphone frame`;
  const short = text.replace(JSON.stringify(words), '{… all words of one language}');
  return from === 'page' ? `page ▸ host  ${short}` : `host ▸ page  ${short}`;
}
