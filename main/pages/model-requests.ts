import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { ModelFetching, NotDone } from '../../shared/ipc/answers.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { PageAnswers } from '../../shared/ipc/page-asks.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { ModelCatalog } from '../recognition/models/catalog.ts';
import { fetchModel, type ModelFetch } from '../recognition/models/fetched.ts';
import { bundledNames, importModel, type ModelImportDeps } from '../recognition/models/imported.ts';
import { refusalWords } from '../recognition/models/model-words.ts';
import { type StartModel, tryOutWith } from '../recognition/models/selected.ts';
import { createUpload } from '../recognition/models/upload.ts';
import { errorCode } from '../storage/files/disk-failure.ts';
import { reasonWords } from '../storage/files/failure-words.ts';

/** Answers what the settings ask about speech models: what there is to get, getting one, bringing one from a file. */
export interface ModelRequests {
  readonly answers: Pick<PageAnswers, 'models:read' | 'models:fetch' | 'models:cancel' | 'models:upload'>;
  /** Ends a download under way; what has come is kept. */
  stop(): void;
}

interface ModelRequestsDeps {
  /** The words, asked at each answer. */
  readonly content: () => Content;
  readonly catalog: ModelCatalog;
  /** Where the person's own models live. */
  readonly folder: string;
  readonly start: StartModel;
  readonly clock: Pick<Clock, 'after'>;
  readonly tellPage: TellPage;
  /** There is another model to choose from. */
  readonly changed: () => void;
}

export function createModelRequests(deps: ModelRequestsDeps): ModelRequests {
  const { content, catalog, folder, start, clock, tellPage, changed } = deps;
  let fetching: ModelFetching = { kind: 'none' };
  let cancel = new AbortController();
  const upload = createUpload(folder);

  const become = (next: ModelFetching): void => {
    fetching = next;
    tellPage('models:fetching', next);
  };
  const importing = async (): Promise<ModelImportDeps> => ({
    folder,
    bundledNames: bundledNames(await catalog.listAll()),
    tryOut: tryOutWith(start),
  });
  const fetchNamed = async (name: string, sizeBytes: number): Promise<void> => {
    let told = 0;
    const progress = (receivedBytes: number): void => {
      const percent = Math.floor((100 * receivedBytes) / sizeBytes);
      if (percent === told) return;
      told = percent;
      become({ kind: 'running', name, percent });
    };
    const result = await fetchModel(name, {
      ...(await importing()),
      catalog,
      clock,
      signal: cancel.signal,
      progress,
    });
    if (result.kind === 'brought') changed();
    become({ kind: 'over', name, words: resultWords(result, content()) });
  };
  return {
    answers: {
      async 'models:read'() {
        const here = (await catalog.listAll()).map(({ name }) => name);
        const downloads = (await catalog.downloads())
          .filter(({ name }) => !here.includes(name))
          .map(({ name, title, licence, size, url }) => ({
            name,
            words: filled(content().settingsPage.models.offer, {
              title,
              licence,
              megabytes: Math.round(size / 1e6),
              host: new URL(url).host,
            }),
          }));
        return { downloads, fetching };
      },
      async 'models:fetch'({ name }) {
        const offered = (await catalog.downloads()).find((known) => known.name === name);
        if (offered === undefined)
          return refused(filled(content().models.refused['unknown name'], { detail: name }));
        if (fetching.kind === 'running') return refused(content().settingsPage.models.busy);
        cancel = new AbortController();
        become({ kind: 'running', name, percent: 0 });
        void fetchNamed(name, offered.size).catch((error: unknown) =>
          become({
            kind: 'over',
            name,
            words: filled(content().models.refused.disk, {
              why: reasonWords(errorCode(error) ?? 'unknown', content()),
            }),
          }),
        );
        return { ok: true };
      },
      'models:cancel'() {
        cancel.abort();
        return { ok: true };
      },
      async 'models:upload'(part) {
        const path = await upload.take(part);
        if (path === 'more to come') return { ok: true, words: null };
        if (path === 'disk') return refused(content().settingsPage.models.notKept);
        if (path === 'out of order') return refused(content().settingsPage.models.outOfOrder);
        const result = await importModel(path, await importing());
        await upload.forget();
        const words = resultWords(result, content());
        if (result.kind === 'refused') return refused(words);
        changed();
        return { ok: true, words };
      },
    },
    stop: () => cancel.abort(),
  };
}

function resultWords(result: ModelFetch, content: Content): string {
  const { settingsPage } = content;
  if (result.kind === 'refused') return refusalWords(result, content);
  const { entry, phrases, unheard } = result;
  const { brought, broughtWide } = settingsPage.models;
  return filled(entry.role === 'wide' ? broughtWide : brought, {
    name: entry.name,
    heard: phrases - unheard,
    phrases,
  });
}

function refused(words: string): NotDone {
  return { ok: false, words };
}
