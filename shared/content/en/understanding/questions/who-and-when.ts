import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Who gets cramps, and when. */
export const whoAndWhenQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'preg',
    says: [
      '(pregnant|pregnancy|expecting|the baby)',
      '(^ <firm>|^ (can|do|is|could)|because|why|normal|common)',
    ],
    unless: "(baby's asleep|wake the baby)",
  },
  {
    intent: 'why',
    topic: 'who',
    says: [
      `
        (you're|is this|am i talking to|what are you)
        are (you|you qualified)
        who (are|am i|made)
        can (i trust|you diagnose)
      `,
      `
        (doctor|nurse|real|human|person|medical|robot|machine|computer|qualified|trust|diagnose|expert)
        talking to
        (who are|what are) you
      `,
    ],
    unless: `
        (can you hear|love)
        are (you sure|you there|you all right|you awake|you coming|you listening|you okay|you doing)
        are (you asleep|you ready)
      `,
  },
  {
    intent: 'why',
    topic: 'common',
    says: [
      `
        (common|normal|usual|unusual|rare|anyone else|do others|only one)
        (people|everyone|everybody) get
        (other|most|how many|many|lots of) people
        (just|only) me
        does (everyone|everybody)
      `,
      '(<firm>|how)',
    ],
    unless: `
        (normal voice|normally)
        (back to|feels) normal
      `,
  },
  {
    intent: 'why',
    topic: 'age',
    says: [
      `
        (age|older|old|ageing|aging|elderly|over sixty|my age|getting on|sixties|seventies|eighties)
        years
      `,
      '(<firm>|because)',
    ],
    unless: `
        (how old are you|old cramp|years ago|any older)
        (right|same) old
      `,
  },
  {
    intent: 'why',
    topic: 'bed',
    says: [
      `
        (blanket|blankets|covers|duvet|bedclothes|sheets|quilt|bedding|eiderdown|bed covers|tucked in)
        (mattress|pillow)
      `,
      '(<ask>|weight of)',
    ],
    unless: '(pass|pull up the)',
  },
  {
    intent: 'why',
    topic: 'still',
    says: [
      `
        (sitting|sit|lying around|desk|inactive|being still|sofa|armchair|sat|lazy|lack of exercise)
        telly all day
        not (moving|enough exercise|exercising)
      `,
      '(<firm>|because|does)',
    ],
    unless: `
        <cant>
        (should i|can i|do i) sit
        sit (down|up)
      `,
  },
  {
    intent: 'why',
    topic: 'tired',
    says: [
      `
        (on my feet|walked|walking|walk|overdid|overdone|standing all|gardening|worked|tired|exercise)
        (exercised|running|ran|gym|dancing|climbing|overdoing|overworked|cycling|swimming|football)
        (tennis|stairs|too much)
      `,
      '(<firm>|because|from|all day)',
    ],
    unless: `
        (<cant>|start|should i|do my|too much pain)
        (i'm|so) tired
        (hand|hands|arm|arms|wrists|fingers) (is|are) [getting|all|so] tired
        (that's too|hurts too) much
      `,
  },
];
