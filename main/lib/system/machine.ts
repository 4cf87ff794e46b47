/** The system that programs are run on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where programs are looked for (PATH), and what they see. */
  readonly environment: NodeJS.ProcessEnv;
}

/** The machine that this process runs on; tests and the doctor may look at another. */
export const thisMachine: Machine = { platform: process.platform, environment: process.env };
