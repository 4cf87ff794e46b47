/** What programs run on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where programs are looked for (PATH), and what they see. */
  readonly environment: NodeJS.ProcessEnv;
}

export const thisMachine: Machine = { platform: process.platform, environment: process.env };
