/** Runs jobs one after another, in the order in which they were given; one that fails does not hold up the next. */
export function createSerialQueue(): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job, job);
    last = run;
    return run;
  };
}
