import type { HostConnection } from '../host/host-connection.ts';

/** Offers the first look round where main's settings say that nobody has had it. Gives back how to say that it was had. */
export function offerUntilSeen({ bridge, onReach }: HostConnection, offer: () => () => void): () => void {
  let withdraw = () => {};
  onReach((reach) => {
    if (reach !== 'reached') return;
    bridge.ask('settings:read', undefined).then(
      ({ settings }) => {
        withdraw();
        if (settings.firstRun === 'new') withdraw = offer();
      },
      () => {
        // A Charley that does not answer has more to say than this.
      },
    );
  });
  return () => {
    withdraw();
    bridge.ask('settings:change', { key: 'firstRun', value: 'seen' }).catch(() => {
      // Not kept: it is offered once more at the next start.
    });
  };
}
