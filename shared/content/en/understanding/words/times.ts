import type { Language } from '../../../../dialogue/understanding/language.ts';

/** Times that are over: what was then is told, and is not now. */
export const timeWords = {
  weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'long while':
    '(week|month|year|summer|winter|spring|autumn|christmas|easter|new year|ramadan|diwali|thanksgiving)',
  'in youth': 'as a (child|kid|boy|girl|lad|lass|teenager|student|young man|young woman)',
  'long before': '(when i was|<in youth>|years back|used to|once had|back then)',
  past: `
    (used to|yesterday|ago|was|were|earlier|(once|twice) (i|we|when|upon|in|on|before|or|had)|(i|we|only|had|cramp|cramps) once|when i was|back in the (day|days)|back in (those|my|school|march|may|june|july|august)|remember|remembered|suffered)
    (all last|those days|at school)
    had [a]
    last (night|time|<long while>|<weekday>)
    the (other day|other night|night before)
    on <weekday>
    this (morning|afternoon)
  `,
  longAgo: `
    (yesterday|ago|<long before>)
    last <long while>
    (was|were|had|went|got|came) ... ... [back] (in|over|during) (the (summer|winter|spring|autumn|war|heatwave)|january|february|march|april|june|july|august|september|october|november|december)
    the (other day|other night)
  `,
  // A time that is over, said before what was then: the ear may have heard "had" as "have".
  'past time': `
    (yesterday|earlier|earlier on|this morning|this afternoon|the other day|the other night|the night before [last])
    last (night|time|<long while>|<weekday>)
    on <weekday> [night|morning|evening]
    (day|days|night|nights|week|weeks|month|months|year|years) ago
    when (i|we) (was|were) (pregnant|expecting|carrying|younger|young|little|small|fit|fitter|<number>|twenty|thirty|forty|at (school|college|university|sea|work)|in (the (army|navy|forces|team)|my (teens|twenties|thirties|forties))|on (holiday|the (boats|pill|team)))
    when (i|we) (was|were) a ...
    <in youth>
  `,
  // What is over for certain, and not only told of the day before.
  longOver: `
    <long before>
    [some|many|a few|<number>|ten|twenty|thirty] (years|months|weeks) ago
    last (time|<long while>)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
