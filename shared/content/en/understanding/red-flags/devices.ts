import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** What keeps somebody alive or well, and fails. */
export const deviceWords = {
  device: `
    (ventilator|oxygen machine|concentrator|oxygen concentrator|insulin pump|feeding pump|syringe driver|drip|catheter|stoma|stoma bag|fistula|picc line)
    (pacemaker|defibrillator|defib|icd|shunt|tracheostomy|trachy|breathing machine|dialysis (line|machine)|feeding tube|breathing tube|oxygen tank|oxygen cylinder)
  `,
  failing: `
    (stopped|stopping|blocked|broken|failed|failing|alarming|beeping|bleeding|leaking|burst|pulled out|shocking)
    (come|fallen|came|fell) out
    (going|gone|went) off
    (run|ran|running) out
    (not|isn't|won't|doesn't) (working|work|draining|drain|breathing)
    (keeps|keep) (shocking|alarming|beeping|stopping|firing|blocking|leaking)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;

/** A pump, a tube or a pacemaker that fails: asked about. [PJ] */
export const deviceDangers: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (my|me|the) <device> [is|has|keeps|have] [just|all] <failing> [me|again|help|now|and ... ... ...|i ... ...] $
        (got|on|have|with) [a|an|my] <device> and (it's|it has|it is|it) [just] <failing> [help|now|again] $
      `,
    ],
    unless: '(race|marathon|runner|if|when|used to|years ago|last <long while>|on television|film)',
  },
];
