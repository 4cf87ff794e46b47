/**
 * How Node is started for a night. Each of its three isolates (the host and two ears) keeps young objects in 1 MB
 * instead of up to 16, and one thread compiles instead of four, in whose heaps what they freed would stay. A process
 * that only hears takes 210 MB instead of 295 (`docs/history/hearing.md`).
 *
 * A heap of at most 1024 MB lets V8 collect all at 1.6 times what the last collection left; with 4 GB that is up to
 * 4 times, and the start, which makes much, set the mark high. A diary of twenty years needs 25 MB, the largest that is read 750 (`docs/soak.md`).
 */
export const nodeFlags: readonly string[] = [
  '--max-semi-space-size=1',
  '--v8-pool-size=1',
  '--max-old-space-size=1024',
];
