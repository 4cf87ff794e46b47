import type { AnswerWords } from '../words.ts';

/** Answers to plain questions (relief-content §5.4). In the middle of a cramp only the first sentence is said. */
export const answers = {
  what: {
    question: 'What is this?',
    answer: 'A muscle has tightened by itself. It usually passes in minutes.',
  },
  why: {
    question: 'Why does it happen?',
    answer:
      'Often nobody knows the cause. Tired muscles and nerves may play a part. In bed, feet point down and calves shorten.',
  },
  common: {
    question: 'Is it common?',
    answer:
      'Yes. Up to six in ten adults get them. About one in three over sixty do. They are slightly more common in women.',
  },
  age: {
    question: "Why more now I'm older?",
    answer: 'Muscles and tendons shorten with age. That can make cramps more likely.',
  },
  bed: {
    question: 'Do blankets matter?',
    answer: 'Tight covers push your feet down. Loosen them at the foot.',
  },
  still: {
    question: 'Does sitting matter?',
    answer: 'Sitting or lying still for long may make cramps more likely. Move a little each day.',
  },
  tired: {
    question: 'I was on my feet all day',
    answer: 'Tired muscles cramp more easily. A gentle stretch before bed may help.',
  },
  water: {
    question: 'Is it dehydration?',
    answer: 'Drink through the day, unless told to limit fluids. Too little may be one cause.',
  },
  minerals: {
    question: 'Do I need magnesium?',
    answer: 'Studies found little benefit for older adults. Ask your doctor or pharmacist first.',
  },
  banana: {
    question: 'Bananas or pickle juice?',
    answer: 'There is no strong proof. Food is fine if it suits you.',
  },
  meds: {
    question: 'Is it my tablets?',
    answer:
      "Don't stop your tablets yourself. Some water tablets, statins, and hormones are linked. Ask your doctor.",
  },
  quinine: {
    question: 'Should I take quinine?',
    answer: 'No, not unless your doctor advises it. It can cause serious blood problems.',
  },
  toes: { question: 'Why pull toes up?', answer: 'It makes the tight muscle longer. That helps it let go.' },
  stand: {
    question: 'Why stand on it?',
    answer: 'Hold on to something if you stand. Standing stretches the muscle and helps it relax.',
  },
  belt: { question: 'Is a belt all right?', answer: 'A belt, scarf or sheet does as well as a towel.' },
  rub: { question: 'Should I rub it?', answer: "Yes, gently, unless it's swollen, hot, or red." },
  hot: {
    question: 'Heat or ice?',
    answer: 'Skip heat and ice if your feet are numb. Warmth relaxes. Wrapped cold eases soreness.',
  },
  pill: {
    question: 'Take a painkiller?',
    answer: "It won't work fast enough now. It may ease soreness later. Follow the label.",
  },
  long: {
    question: 'How long will it last?',
    answer: 'Usually seconds to a few minutes. Call for advice if it passes ten.',
  },
  sore: { question: 'Why is it still sore?', answer: 'A cramped muscle can ache for a day. Go gently.' },
  danger: {
    question: 'Is it dangerous?',
    answer: "Watch for swelling or redness. Now and then, it's usually harmless.",
  },
  clot: {
    question: 'Could it be a clot?',
    answer: "Swelling, heat, or redness in one leg needs help today. I can't tell what it is.",
  },
  rls: {
    question: 'Is it restless legs?',
    answer: 'Restless legs feel like an urge to move. A cramp is a hard, painful knot. Ask your doctor.',
  },
  works: {
    question: 'Does stretching work?',
    answer: 'It may help some people. Try it nightly for six weeks.',
  },
  preg: { question: 'I am pregnant', answer: 'Cramps are common in pregnancy. Tell your midwife or doctor.' },
  again: { question: 'Will it come back tonight?', answer: 'It can. Keep your toes up and covers loose.' },
  doctor: {
    question: 'When to see a doctor?',
    answer:
      'See one if cramps are frequent, severe, or spoil sleep. Also for swelling, skin changes, weakness, or tingling.',
  },
  who: {
    question: 'Are you a doctor?',
    answer: "No, I share general tips only. Call a professional if you're worried.",
  },
} as const satisfies Record<string, AnswerWords>;
