/**
 * How Node is started for a night. Each of its three isolates (the host and two ears) keeps young objects in 1 MB
 * instead of up to 16, and one thread compiles instead of four, in whose heaps what they freed would stay. A process
 * that only hears takes 210 MB instead of 295. `docs/hearing.md` has more.
 */
export const nodeFlags: readonly string[] = ['--max-semi-space-size=1', '--v8-pool-size=1'];
