/** say 0.16.0 types only its singleton; this is the part of its platform class that Charley builds on. */
declare module 'say/platform/base.js' {
  import type { ChildProcess, SpawnOptions } from 'node:child_process';

  class SayPlatformBase {
    child: ChildProcess | null;
    /** Spawns what `buildSpeakCommand` gives and writes `pipedData` to its standard input. */
    speak(text: string, voice: string | null, speed: number | null, callback: (error: unknown) => void): void;
    buildSpeakCommand(wish: { readonly text: string }): BuiltCommand;
    /** The same with what `buildExportCommand` gives. */
    export(
      text: string,
      voice: string | null,
      speed: number | null,
      filename: string,
      callback: (error: unknown) => void,
    ): void;
    buildExportCommand(wish: { readonly text: string; readonly filename: string }): BuiltCommand;
  }

  interface BuiltCommand {
    readonly command: string;
    readonly args: readonly string[];
    readonly pipedData: string;
    readonly options: SpawnOptions;
  }

  export = SayPlatformBase;
}
