import { thisMachine } from './machine.ts';

/** The system's own way with dates, times and paper, as BCP 47. A POSIX system may name another one for times than for words. */
export function systemLocale(environment: NodeJS.ProcessEnv = thisMachine.environment): string {
  const { LC_ALL = '', LC_TIME = '', LANG = '' } = environment;
  const [, language, region] = /^([a-z]{2,3})_([A-Z]{2})\b/.exec(LC_ALL || LC_TIME || LANG) ?? [];
  return language === undefined || region === undefined
    ? new Intl.DateTimeFormat().resolvedOptions().locale
    : `${language}-${region}`;
}
