import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { type Examination, type Finding, type FindingId, worstOf } from '../doctor/finding.ts';
import { exitCodes, misused } from './exit-codes.ts';
import { withGuess } from './typed/guess.ts';

/** What the doctor is given: its words, where it prints, and what it looks at. */
export interface DoctorIo {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly platform: NodeJS.Platform;
  /** In the order in which they are shown. */
  readonly examinations: readonly Examination[];
}

/**
 * `charley doctor [--json]`: goes through everything that a night needs.
 * @returns the exit code: 0 nothing fails, 1 something does, 2 used wrongly
 */
export async function doctor(args: readonly string[], io: DoctorIo): Promise<number> {
  const words = io.content.commands.doctor;
  const [option, ...rest] = args;
  if (option === '--help') {
    io.out(words.usage);
    return exitCodes.done;
  }
  if (rest.length > 0 || (option !== undefined && option !== '--json')) {
    const given = args.join(' ');
    return misused(
      `${withGuess(filled(words.misused, { given }), given, ['--json'], io.content)}\n\n${words.usage}`,
      io,
    );
  }
  const findings: Finding[] = [];
  for (const examine of io.examinations) {
    const finding = await examine();
    findings.push(finding);
    if (option === undefined) for (const line of linesOf(finding, io)) io.out(line);
  }
  const verdict = worstOf(findings);
  if (option === '--json')
    io.out(JSON.stringify({ verdict, checks: findings.map((each) => asJson(each, io)) }));
  else io.out(words.summary[verdict]);
  return verdict === 'fail' ? exitCodes.failed : exitCodes.done;
}

function linesOf(finding: Finding, io: DoctorIo): readonly string[] {
  const words = io.content.commands.doctor;
  const widest = Math.max(...Object.values(words.checks).map(({ length }) => length));
  const check = words.checks[finding.check].padEnd(widest);
  const { is, advice } = wordsOf(finding, io);
  const line = filled(words.line, { verdict: words.verdicts[finding.verdict], check, words: is });
  return advice === null ? [line] : [line, `${' '.repeat(line.indexOf(check) + widest + 2)}${advice}`];
}

function asJson(finding: Finding, io: DoctorIo) {
  const { is, advice } = wordsOf(finding, io);
  const { check, verdict, id } = finding;
  return { check, verdict, finding: id, words: is, advice };
}

function wordsOf({ id, detail = '' }: Finding, { content, platform }: DoctorIo) {
  const { is, advice } = content.commands.doctor.findings[id];
  return {
    is: filled(is, { detail }),
    advice: advice === undefined ? null : filled(ofSystem(advice, platform), { detail }),
  };
}

type DoctorAdvice = NonNullable<Content['commands']['doctor']['findings'][FindingId]['advice']>;

/** Linux's where a system has none of its own. */
function ofSystem(advice: DoctorAdvice, platform: NodeJS.Platform): string {
  if (typeof advice === 'string') return advice;
  return platform === 'darwin' || platform === 'win32' ? advice[platform] : advice.linux;
}
