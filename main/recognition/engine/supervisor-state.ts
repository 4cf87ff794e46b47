import type { Engine } from './engine.ts';

/**
 *            start                 loaded
 *   stopped ───────▶ starting ───────────────▶ running ◀─┐ replaced
 *                      ▲  │ not loaded   died │  │ └──────┘
 *                      │  ▼                   ▼  │
 *                      └─ waiting ◀──────────────┘     `stop` leads back to stopped from everywhere.
 *
 * `retryMs` is how long the next wait will be.
 */
export type SupervisorState =
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'starting';
      /** Tells this load from a later one. */
      readonly load: symbol;
      readonly loading: Loading;
      readonly retryMs: number;
    }
  | {
      readonly kind: 'running';
      readonly engine: Engine;
      readonly sinceMs: number;
      /** Its successor; null while there is none. */
      readonly loading: Loading | null;
      readonly retryMs: number;
    }
  | { readonly kind: 'waiting'; readonly cancel: () => void; readonly retryMs: number };

/** `out of date`: another choice was made meanwhile, so that what is loaded is replaced at once. */
export type Loading = 'newest' | 'out of date';
