import type { Language } from '../../../../dialogue/understanding/language.ts';

/** What is asked about in silence where no rule knows the words: something of a leg of one's own. */
export const perhapsWords = {
  // It does or has something just now, or something is in it.
  complained: `
    <own> (is|are|has|have|keeps|keep|won't|feels|feel|wants|just|does|can't|doesn't|will|still)
    <own> (nerve|vein|muscle|tendon) (is|has|keeps|just|won't)
    <own> (dey|don|a (kill|hurt|pain|cramp))
    <own> [it|he|she] (contract|contracts|tighten|tightens|block|blocks|pull|pulls|catch|catches) [very|so|too|me]
    ^ [<cry>|<filler>|<address>] [can you|could you|will you] [please] (start|do|begin|run|open) the [left|right] (calf|foot|leg|toe|toes|shin|thigh|hamstring) (thing|one) [quick|quickly|now|please|again|(it's|it is) ... ...] $
    <ownOne> ... (hurts|hurting|aches|aching)
    (my|me|this) [left|right] [<adjective>] (leg's|calf's|foot's|thigh's|shin's|toe's|hamstring's|hammy's|arch's|muscle's|heel's|sole's)
    (it's|it|something|something's|like|there's|feel|getting|feels|got|having|this|that) ... ... (in|inside|down|up|through|round|into|under|on|at|by) [the|my] [back|front|side|inside|outside|bottom|top|sole|arch|whole|middle] [of] <own>
    <tormentor> ... ... <own>
    ^ [<cry>|<filler>] it's got me [again] [<address>] $
    ^ [<cry>|<filler>] <address> it's got me [again] $
    ^ <ouch> <ouch> <ouch> [<ouch>] [<ouch>] [<ouch>] [<cry>] [<cry>] $
    (like|as if|as though) (a|an) ... ... <own>
    (something|it) ... ... (in|inside|by) the [left|right|other] (calf|leg|foot|toes|thigh|shin|arch)
    ^ [<cry>] (it's|it is|it has|it) (come|coming|comes|back|started|starting|happening|gone) [back] [on|off] [again] (in|on) (my|me|the) [same|other|left|right|bad] <place> [again] $
    (bastard|bugger|sod|swine|bitch|git|curse|devil) of a <place>
    (the|my|me|this) (leg|calf|foot|toes|toe|thigh|shin) [<cry>] [oh|ow] (the|my|me|this) (leg|calf|foot|toes|toe|thigh|shin)
    (leg|calf|foot|toes|toe|thigh|shin) [<cry>] (leg|calf|foot|toes|toe|thigh|shin) $
    ^ [<cry>|<filler>|<address>] [<cry>|<filler>|<address>] [the|my|me|this] (leg|calf|foot|toes|toe|thigh|shin) [please] [<cry>|<filler>|stop|stop it|help] [<cry>|<filler>] $
    <cry> ... ... [the|this] (leg|leg's|calf|calf's|foot|foot's|toe|toes|thigh|shin) 
    (leg|leg's|calf|calf's|foot|foot's|toe|toes|thigh|shin) ... ... <cry> $
    ^ [<filler>] [<filler>] (leg|calf|foot|toes|thigh|shin) (very|is|so|too|has|again|now|not|paining|hurting|pain|hurt|hurts|tight|hard|gone) 
    ^ [<filler>] [<filler>] (leg's|calf's|foot's|thigh's|shin's) (gone|going|started|starting|tight|hard|off|away|at it|back)
    ^ [<filler>] [<filler>] (leg|calf|foot|toes|thigh|shin) (it's|it is) [so|really|all|very] (tight|hard|solid|stiff|locked|hurting)
    ^ [<cry>] [<cry>] [<cry>] the (leg's|calf's|foot's|thigh's|shin's) (off|away|at it|going|gone) $
    (hopping|hobbling) (round|about|around|up and down) ... ... with <own>
    (muscle|muscles) ... ... (contract|contracted|contracting|stuck|blocked|hard|jumping) [up] in (the|my|me) [left|right] (leg|calf|foot|thigh)
    muscle (pull|catch|pain|tightness|knot) in (the|my|me) [left|right] (calf|leg|foot|thigh|shin|hamstring)
    ^ [<cry>] both [my|me|of my] (calves|feet|legs|thighs) (at once|together|at the same time|now|again)
    the [left|right|other] (leg|calf|foot|toes|thigh|shin) [is|has|are] [just] (at it|playing up|acting up|doing it|gone|going|started|starting|off|away|back|bad) (again|now)
    (another|second|third|big|bad|new) one [is|has] [just] (starting|started|coming|building|begun|on its way) [on|up] [now|again|<address>|<cry>] $
  `,
  // Three times and more; once is a stubbed toe, or a film.
  ouch: '(ow|oww|ouch|argh|aargh|aagh|agh)',
  'of a leg': `
    <place>
    <address>
    (help|hurts|hurting|painful|agony|in bed)
  `,
  'answer of a place': `
    ^ [<cry>|<filler>|sorry|actually] [no|now|and] (it's|it is|it has) [now|just|also|all] [in|into|at|behind|gone to|gone into|gone down to|gone down into|gone up to|gone up into|moved to|moved into|moved down to|up in|down in] <own> [now|too|as well|again] $
    ^ (no|now|and) <own> $
    <own> [is|are|has|have] [still|just|all|so] (hurt|hurts|hurting|aching|cramp|cramps|cramping|cramped|seized|seizing|locked|easing)
    <crampName> ... in <own>
  `,
  // Talk of legs that is no complaint of this moment.
  'everyday leg': `
    (shoe|shoes|boot|boots|sock|socks|slipper|slippers|trainers|sandals|stocking|stockings|tights|trousers|jeans|skirt|insoles|bracelet|pad|pads|warmers|brace|cast|plaster|bandage|dressing|stool|spa|rest|room|cream|lotion|nails|toenail|toenails|varnish|polish|tattoo|hair|hairs|hairy)
    (shave|shaved|shaving|wax|waxed|rub|rubbed|massage|massaged|scratch|scratched|tickle|tickling|wash|washed|dry|moisturise|paint|painted|kiss|stubbed|banged|bumped|bruised|bruise|grazed|scraped|knocked|cut|bit|bitten|bite|bites|stung|trod|standing on|stood on|sat on|sitting on|lying on|dancing|danced|ran|run|running|walk|walked|walking|hike|gym|pilates|yoga|class|training|workout|cycling|football|rugby|tennis|golf|gardening|shopping|dance|skiing)
    (itch|itches|itchy|itching|ticklish|tired|asleep|sleep|cold|frozen|freezing|ice|icy|warm|sweaty|smell|smells|smelly|stink|wet|dirty|muddy|sandy|dry|tan|tanned|sunburnt|brown|chunky|fat|thin|skinny|long|short|hole|splinter|blister|blisters|corn|corns|bunion|bunions|verruca|ulcer|wart|rash|spot|mole|scar|stitches|wound|plasters|swell|swells|restless|fidgeting)
    (better|fine|okay|good|great|grand|lovely|improving|healing|healed|mending|mended|normal|stronger|looking|clicking|arthritis|arthritic)
    (floor|step|stairs|door|chair|sofa|settee|table|brake|clutch|pedal|accelerator|bike|bath|bucket|puddle|beach|sand|pool|water|grass|garden|carpet|lap|pocket|cat|dog|spider|fly|wasp|mosquito|bee|bug|ant|mouse)
    (up|feet) on (the|a|my)
    (on|off) (my|your|his|her|their|our) [own] (feet|foot)
    (put|puts|putting|keep|move|get|take|mind|lift|stretch|cross|crossed|swing|hold|rest|resting|show|give|gave|stick|sticks|dip) ... <own>
    (leg|legs) (of|up|over|work|day)
    foot in (it|the|his|her)
    (broke|broken|sprained|twisted|dislocated|hurt|injured|operated|replaced|lost|amputated) [my|a|me|his|her] <place>
    ^ <ask> ... <own>
    (^ if|what if|whether|are you|do you|did you|you (have|get|can|want|need|should|know|put|take|do)|your|you're|we|us)
    (after|since) (that|the|all|my|those)
    from (that|all|today's|yesterday's)
    (feature|features|grown|scar|size|tapping|hanging|dangling|crawling|poking out|sticking out|crossed properly|kneeling|creaky|getting (bigger|old|fat)|heels|jelly)
    <my> [left|right|both|bad|poor] (knee|knees|ankle|ankles)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
