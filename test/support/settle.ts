/** Lets everything run that waits for a settled promise. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
