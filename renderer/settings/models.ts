import type { PageWords } from '../../shared/content/page-words.ts';
import { filled } from '../../shared/filled.ts';
import type { ModelFetching } from '../../shared/ipc/answers.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { PageAsks } from '../../shared/ipc/page-asks.ts';
import { button, buttonRow, element, labelled } from '../elements/elements.ts';

/** Of a file, in one message: three bytes become four characters, and a message is far shorter than main takes. */
const partBytes = 768 * 1024;

/**
 * Getting a bigger speech model: from the internet, only where the person asks for it, or from a file.
 * @param signal ends what follows main; a download goes on without the page
 */
export function createModels(
  bridge: Bridge,
  words: PageWords['settingsPage']['models'],
  signal: AbortSignal,
): HTMLElement {
  const offers = element('div', {});
  // What came of a press stands right beneath what was pressed.
  const status = element('p', { role: 'status' });
  const bar = element('progress', { max: '100', 'aria-label': words.progressLabel });
  const cancel = button(
    words.cancel,
    () => void bridge.ask('models:cancel', undefined).catch(() => undefined),
  );
  const running = element('div', {}, bar, buttonRow(cancel));
  let isFetching = false;

  const say = (text: string): void => {
    status.textContent = text;
  };
  const show = (fetching: ModelFetching): void => {
    isFetching = fetching.kind === 'running';
    running.hidden = !isFetching;
    for (const each of offers.querySelectorAll('button')) each.disabled = isFetching;
    if (fetching.kind === 'running') {
      bar.value = fetching.percent;
      say(filled(words.running, { name: fetching.name, percent: fetching.percent }));
    }
    if (fetching.kind === 'over') {
      say(fetching.words);
      void refresh();
    }
  };
  const fetchNamed = async (name: string): Promise<void> => {
    const answer = await bridge.ask('models:fetch', { name }).catch(() => null);
    if (answer === null) say(words.unreachable);
    else if (!answer.ok) say(answer.words);
  };
  const list = ({ downloads }: PageAsks['models:read']['answer']): void => {
    offers.replaceChildren(
      ...downloads.flatMap((offer) => [
        element('p', {}, offer.words),
        buttonRow(button(filled(words.fetch, { name: offer.name }), () => void fetchNamed(offer.name))),
      ]),
    );
  };
  async function refresh(): Promise<void> {
    const reading = await bridge.ask('models:read', undefined).catch(() => null);
    if (reading === null || signal.aborted) return;
    list(reading);
    if (reading.fetching.kind === 'running') show(reading.fetching);
    // It may have ended while another page was open.
    if (reading.fetching.kind === 'over' && status.textContent === '') say(reading.fetching.words);
  }
  const input = element('input', { type: 'file', accept: '.zip,.gz,.tgz' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    input.disabled = true;
    void upload(file, bridge, words, say, signal).finally(() => {
      input.value = '';
      input.disabled = false;
    });
  });

  running.hidden = true;
  signal.addEventListener('abort', bridge.on('models:fetching', show));
  void refresh();
  return element('div', { class: 'models' }, offers, status, running, labelled(words.importFile, input));
}

/** Hands a file over piece by piece, and says what came of it. */
async function upload(
  file: File,
  bridge: Bridge,
  words: PageWords['settingsPage']['models'],
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let offset = 0; offset < Math.max(file.size, 1); offset += partBytes) {
    if (signal.aborted) return;
    say(
      filled(words.importing, {
        name: file.name,
        percent: Math.floor((100 * offset) / Math.max(file.size, 1)),
      }),
    );
    const part = {
      name: file.name,
      size: file.size,
      offset,
      base64: await base64Of(file.slice(offset, offset + partBytes)),
    };
    const answer = await bridge.ask('models:upload', part).catch(() => null);
    if (answer === null) return say(words.unreachable);
    if (!answer.ok) return say(answer.words);
    if (answer.words !== null) return say(answer.words);
  }
}

async function base64Of(piece: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(piece);
  return (await read).replace(/^[^,]*,/, '');
}
