import type { Language } from '../../../../dialogue/understanding/language.ts';

/** A place of one's own that does what only a cramp does, in pictures: what it has turned into, and who torments it. */
export const seizedWords = {
  'hard thing': `
    (stone|stones|rock|rocks|concrete|cement|iron|steel|wood|brick|bricks|marble|granite|plank|board|log|boulder|pebble)
    (claw|claws|talon|talons|fist|ball|knot|knots|egg|pretzel|corkscrew|spring|bow|bowstring|wire|wires|rope|ropes|cable|string|drum|vice|screw|lump|cord|elastic)
    (golf|cricket|tennis|billiard|cannon|snooker|rubber) ball
    (guitar|bow|banjo|violin|piano) (string|wire)
    (lump|block|ball|piece|slab|bit) of (wood|stone|rock|concrete|iron|steel|granite|knots|pain)
  `,
  'has turned': `
    (turned|turning|gone|going|went|become|became|becoming|changed|changing|set|setting) [all|as|like|into|in to|to|hard|hard as|hard like|solid|solid as|as hard as|as solid as] [a|an|the|pure|one|big|solid|tight|hard] <hard thing>
    (is|are|feels|feel|like|as) [all|as|like|pure|hard as|solid as|tight as|just] [a|an|one|big|solid|tight|hard] <hard thing>
    (turned|morphed|transformed|changed) (into|in to) (a|an|one) <severe> <hard thing>
  `,
  'has drawn itself': `
    (twisted|twisting|tied|tying|curled|curling|folded|folding|fold|rolled|rolling|wound|winding|bent|bending|drawn|drawing|screwed|screwing|scrunched|bunched|balled|knotted|wrapped|turned|pulled|pulling|dragged|wrenched|wrenching|yanked|cramped) (itself|themselves)
    (twisted|curled|folded|screwed|scrunched|drawn|bunched|balled|knotted|pulled|wrenched) (in|inwards|outwards|inward|outward|sideways|backwards|under|together|back on itself|in half|in two|into [a|one|itself]|up in|over)
    (crossed|crossing|cross|overlapped|overlapping) [over] [each other|one another|again]
    (climbed|climbing|jumped|jumping|riding|sliding|slid) [up] (on top of|over|onto) [the|each|one] (other|another|next)
    (pointing|pointed|standing|drawn|pulled|bent) [straight|right|bolt|all the way] (up|down|back|sideways|upwards|downwards|backwards|under)
    (bent|curled|twisted|curved|folded|wound|knotted|shaped|drawn) like
    (bunched|balled|blocked|clenched|twisting|cramped)
    (closing|closed) [up]
    catching ... pain
    (arching|bending|curling|twisting|moving|pulling|turning|jumping|clenching|crossing|spreading|lifting|pointing|drawing) ... (by itself|on its own|by themselves|on their own|of its own accord)
    draw up
    (rigid|solid|bolt tight|stuck fast) [now|again|as|here|$]
    <went> [bang|wallop|snap|straight|right|off] (into|in|in to) [a|an|the] [<severe>] (cramp|spasm|charley horse|knot)
  `,
  went: '(went|gone|going|goes|go)',
  "won't undo": `
    (won't|wouldn't|doesn't|don't|refuses to|refusing to|not) [want to|wanting to] (turn|come|go|get|let|work) [me] (loose|straight|flat|undone|down|open|free|back)
    (won't|wouldn't|doesn't|refuses to|refusing to) [want to] (loosen|soften|unwind|untwist|unknot|unlock|unclench|uncurl|unbend|straighten|relax|release|let go|let me go|flatten|budge|open)
    (and|i|cannot|but) <cant> (straighten|open|loosen|uncurl|untwist|flatten|unlock|unclench|undo|unbend|release|relax|bend) (it|them)
    <cant> (straighten|open|loosen|uncurl|untwist|flatten|unlock|unclench|undo|unbend) [it|them] [out|up|again|back|now|$]
  `,
  // What has hold of it: "something's wringing my calf".
  tormentor:
    "(something|something's|somebody|someone|it|it's|devil|devils|demon|demons|monster|gremlin|ghost|vice|clamp|crocodile|alligator|shark|crab|python|snake|bear|trap|hand|hands|claw|claws|giant)",
  tormenting: `
    (grabbing|grabbed|grabs|pulling|crushed|squeezed|wrung|wringing|crushing|squeezing|twisting|wrenching|strangling|clamped|clamping|gripping|gripped|gnawing|chewing|biting|grinding|mangling|throttling|tightening|clenched|clutching|yanking|tugging|tearing|ripping|hauling|dragging|closed|closing|wrapped|hold|holding|got) [hold] [of|at|on|onto|round|around|up|inside|in|down]
    teeth (in|into)
  `,
  seized: `
    <own> [has|have|is|are] ... (<has turned>|<has drawn itself>)
    <own> ... ... <won't undo>
    ^ [the|my|me] (one|two|some|three) [of my|of the|big|little] (toe|toes) [has|have|is|are|gone] [all|just] (<has drawn itself>|crossed over|crossing over|locked|stuck)
    ^ [the|me|my] [left|right|both|two|other] (calf|calves|foot|feet|toe|toes|leg|legs|thigh|shin|arch|sole|hamstring|hammy) ... (<has turned>|<won't undo>)
    ^ [the|me|my] [left|right|both|two|other] (calf|calves|toe|toes|thigh|shin|hamstring|hammy|arch) [muscle|muscles] [has|have|is|are] [all|just] (<has drawn itself>|cramping)
    ^ [<filler>] [<filler>] [the|me|my] [left|right|other] (leg|foot|feet) [has|have|is|are] [all|just] (closing|closed|locked|blocked|seized|clenched|twisting|bunched|cramped|knotted) [up|now|again|and|<cant>|$]
    (<tormentor>|there's a|there's an) ... <tormenting> ... <own>
    muscle [has|is|just] (jumped|jumping|gone|going|knotted|twitching|bunched|balled|seized|locked|cramped|slipped|caught) ... in <own>
    (muscle|muscles|it|it's|something|cramp) ... ... (pulling|dragging|yanking|bending|twisting|drawing) (my|the|me) [left|right|big] (foot|toe|toes|leg|heel) (up|down|back|in|out|round|over|under|sideways|backwards|inwards)
    (got|has|have|had|grabbed|caught) (me|hold of me) [again|right|tight|hard] (by|in|round) (the|my|me) [left|right] (calf|leg|foot|toes|toe|thigh|shin|hamstring|ankle|arch|sole)
    <ownOne> ... (murder|murdering|torture|torturing|crucify|crucifying) me
    <cant> (get|make) <own> [to] [go|come|lie] (loosen|let go|relax|ease|straighten|release|stop|straight|loose|undone|unlocked|down|flat|open|unlock|uncurl|work loose)
    (hitch|stitch|crick|kink|gripe|knot|knots|pulling|tightening|clenching|gripping|knotting|seizing) [feeling|sensation] [has|is] [come|back|again|just] [back] (in|into|inside|under) (<own>|the [left|right] (calf|arch|thigh|shin|foot|hamstring|leg))
    (it's|it is|it|one|another|another one|one's) [has|is|just|i think] (happening|starting|started|coming|doing|come|begun|back|at it|building) [it] [again|on|up|now] in (<own>|the [left|right|other] (calf|leg|foot|thigh|shin|toes|arch|hamstring))
    (it's|it is) (happening|starting|started|back|at it) [again|up] in the (left|right|other) one [it's|in] <own>
    (it's|it is) in (<own>|the [left|right|other] (calf|leg|foot|thigh|shin|toes|arch|hamstring)) (again|now)
    (i|can|i'm) (feel|feeling) (one|it|another|another one) [is] (coming|starting|building|beginning|creeping) [on|up] [again] (in|on|into|up) <own>
    ^ [<cry>|and|now|oh] [now] [the|my|me] other (leg|calf|foot) [has|is] [just] (started|starting|at it|going|doing it|off|seizing|seized|joined in|joining in) [now|too|as well|again|up] $
    (it's|it is) (my|me|the) [left|right] (calf|foot|leg|toes|shin|thigh|hamstring|arch) this time
    (got|have|having|getting|with|there's|there is|here's) [a|another] [<severe>] one [now|coming|starting] [on] in (<own>|the [left|right] (calf|foot|thigh|shin|arch|hamstring|toes))
    (i've|i have) [got] one in (<own>|the [left|right] (calf|foot|thigh|shin|arch|hamstring|toes))
    both ... (gone|going|off|at it|cramping|away) [at] (the same time|once|together)
    (hurts|hurting|pains|paining) me [very|so] [much|a lot|strong|strongly|badly] (the|my|in the|in my) [left|right] (calf|foot|leg|toes|shin|thigh)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
