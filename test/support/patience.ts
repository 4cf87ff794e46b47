/**
 * How long a test waits for what must come, in milliseconds: as long as a machine may take that is busy with much else
 * or has stood still for a while. A test that waits less asks how fast the machine is.
 */
export const patienceMs = 120_000;
