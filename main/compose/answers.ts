import type { Joined } from '../../shared/ipc/answers.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { PageAnswers, PageAsks } from '../../shared/ipc/page-asks.ts';
import { createModelRequests } from '../pages/model-requests.ts';
import { createPageWordsTeller } from '../pages/page-words.ts';
import { createPageRequests, type PageRequestsDeps } from '../pages/requests.ts';
import { startVosk } from '../recognition/engine/vosk.ts';
import type { ModelCatalog } from '../recognition/models/catalog.ts';
import { importedModelFolder } from '../storage/data-folder.ts';
import type { HostEnvironment } from './composition.ts';

interface AnswersEnvironment
  extends Omit<PageRequestsDeps, 'clock'>,
    Pick<HostEnvironment, 'clock' | 'dataFolder'> {
  readonly tellPage: TellPage;
  readonly catalog: ModelCatalog;
  readonly optionsChanged: () => void;
  readonly join: () => Omit<Joined, 'words'>;
  /** The sound of a prepared line; null where there is no such line. */
  readonly sound: (line: string) => Uint8Array | null;
}

/** What answers a page's questions. */
interface Answers {
  readonly answers: PageAnswers;
  /** The words may be of another language now. */
  look(): void;
  stop(): void;
}

export function composeAnswers(environment: AnswersEnvironment): Answers {
  const { content, clock, dataFolder, tellPage, catalog, optionsChanged, join, sound } = environment;
  const pageWords = createPageWordsTeller(content, tellPage);
  const modelRequests = createModelRequests({
    content,
    catalog,
    folder: importedModelFolder(dataFolder),
    start: startVosk,
    clock,
    tellPage,
    changed: optionsChanged,
  });
  return {
    answers: {
      'session:join': () => ({ ...join(), words: pageWords.read() }),
      'voice:line': ({ line }) => lineAnswer(sound(line)),
      ...modelRequests.answers,
      ...createPageRequests(environment),
    },
    look: pageWords.look,
    stop: modelRequests.stop,
  };
}

function lineAnswer(sound: Uint8Array | null): PageAsks['voice:line']['answer'] {
  if (sound === null) return { base64: null };
  return { base64: Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength).toString('base64') };
}
