import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { Composition } from '../compose/composition.ts';
import type { HeldClaim } from '../shells/claim/one-at-a-time.ts';
import { serveControl } from './serve.ts';

interface CommandServing {
  readonly composition: Pick<Composition, 'control'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Ends Charley; called once the command has its answer. */
  readonly quit: () => void;
  /** Where the page can be opened; null where there is a window for it. */
  readonly address: () => string | null;
}

/** From now on the Charley that holds the data folder does what its commands ask. */
export function serveCommands(claim: Pick<HeldClaim, 'serve'>, serving: CommandServing): void {
  const { composition, clock, log, quit, address } = serving;
  claim.serve(
    (socket) =>
      serveControl(socket, {
        clock,
        log,
        handle: async (request) =>
          request.command === 'address'
            ? { kind: 'address', address: address() }
            : composition.control(request),
        answered: ({ command }) => {
          if (command === 'quit') quit();
        },
      }),
    clock,
  );
}
