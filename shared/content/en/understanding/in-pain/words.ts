/** What these rules speak of. */
export const inPainWords = {
  pleading: `
    (<filler>|<cry>|come on|please|just|oh|will you|won't you|why don't you|would you|now|go on|pretty please|can't you)
    (for god's sake|for the love of god|come on now|i beg you|i'm begging|just please|damn you|dammit|you|already|then|yes)
  `,
  // "It's gone" is over; "it's gone hard", "it's gone black" and "it's gone midnight" are not.
  'gone otherwise': `
    <gone hard>
    gone (into|up|home|missing|wrong|out (for|with|to|shopping))
    (gone|going|goes|went) [all|a bit|completely|really|right|so|very|as] (numb|dead|cold|dark|black|blue|purple|grey|gray|white|pale|mottled)
    (gone|going|goes|went) [all|a bit|completely|really|right|so|very] (blurry|blurred|fuzzy|hazy|misty|daft|silly|funny|weird|strange|odd|queer|blind|deaf|sweaty|clammy|limp|floppy|lame|dizzy|faint|quiet)
    gone [past|just|half|half past|quarter past] (midnight|noon|bedtime|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [o'clock|now|already|love] $
  `,
  'gone hard':
    'gone [all|really|so|very|right|rock|proper|a bit|absolutely|completely|totally|dead|back to being] (hard|tight|solid|stiff|rigid|knotted|lumpy|mad|crazy|berserk|haywire|mental|ballistic|bad|sore|painful|worse|hurting)',
  // Of what is no pain: "I can't stand this heat".
  'cant stand a thing':
    '<cant> (stand|bear|take) [all] (this|that|the|his|her|your) [bloody|damn|awful|terrible] (heat|cold|noise|weather|smell|light|snoring|music|man|woman|programme|film|stuff|place)',
  // On one's feet; "I can't stand it any longer" is of the pain.
  'cant stand long':
    '<cant> stand (any more|any longer|anymore|(this|that|so|much|very|for|for very) (long|longer)) [now|here|please|charley|i have to sit|i need to sit|my ...] $',
  'let go': `
    (let go of (me|my leg|my calf|my foot|it)|let go|let me go|let up|do let up|do let go|release|relax|loosen|loosen up|ease off|ease up|unlock|unclench|give over|give up|give way|back off|calm down)
    let (my leg|my foot|my calf|me) (go|be|alone)
  `,
  'be gone': `
    (go away|get lost|bugger off|fuck off|piss off|sod off|get off|get out|leave me alone|leave me be|clear off|do one|away|be gone|begone|naff off|off you go)
  `,
  'to the cramp': `
    you (absolute|utter|total|complete|proper|dirty|rotten|evil|fucking) [<severe>] <thing>
    you [<severe>] [rotten|old|evil|little|horrible|stupid|horrid|vile|cruel|mean] <thing>
    (cramp|pain|spasm|charley horse|muscle|calf|leg) $
    [you|oh you|ya] (horrible|rotten|stupid|blasted|damn|bloody|evil|wretched|fucking|sodding) (cramp|pain|thing|muscle|leg|calf)
    (damn|blast|curse) you
    you (bastard|bugger|sod|swine|beast|devil|monster|git|demon|brute|eejit|fucker)
  `,
  thing:
    '(cramp|cramps|thing|muscle|muscles|leg|calf|foot|toes|bastard|bugger|sod|beast|devil|pain|monster|swine|git|so and so|brute|demon)',
  // How a cramp feels, by a name that is none of its own: "the throbbing's stopped".
  felt: '(throbbing|tension|stiffness|grip|sting|stinging|sharpness|soreness|edge|everything|tugging|pulling|squeeze|discomfort|torment|worst|twitching|tremor|burn|ache|feeling|what|who|how|all|half|most)',
  // What is said of a cramp and hardly of anything else: "walking's helping".
  'eases only':
    '(helping|helps|helped|easing|eased|eases|loosening|loosened|relaxing|relaxed|unlocked|softening|softened|let go|letting go|calmed down|calming down)',
  it: "(it|it's|that|cramp|pain|the cramp|the pain|this|leg|calf)",
  wont: "(won't|why won't it|doesn't|wouldn't|refuses to|never going to|not going to|ain't going to|why doesn't it)",
  easedOnly:
    '(gone|going|go|better|easing|eased|ease|over|stopped|stop|end|passed|let go|off|away|easier|finished|done|improve)',
  // "Like hell it is": no, whatever word of relief is in it.
  'ironic denial': `
    (does|do) (it|i) (look|feel|seem|sound) like it [is|has|does] [to you|charley] $
    like (hell|fuck|heck|buggery|shite) [it|is|it is|it has|it did]
    (is|has|does|did|was) it (hell|heck|fuck|bollocks|buggery|shite|thump|eck as like)
    (it is|is it|has it|easing|better|gone) my (arse|eye|backside)
    (fuck|bugger|feck|sod|naff|damn|jack|sweet fanny) all
    (doing|done|does|made|makes) (nowt|nothing|diddly|zilch|zip|damn all|jack)
    (divil|devil|deil|damn|damned|de'il) (a|the) (bit|one)
    (yeah|aye|oh) right $
    ^ as if $
    (pull the other one|pigs might fly|if only|in your dreams|no such luck|chance would be)
  `,
  // A later thought that takes an earlier one back: "it eased and then grabbed me again".
  'taken back': `
    (<eased>|easing|relief|went|off|better|slackened) ... (and|but|then|until|till|only to) ... <grabs> [me|hold|right|straight|on] [up|again|back|me]
    (<eased>|easing|relief|better) ... (and|but|then|until|till|now) (it|it's|he's|they're|cramp's|the cramp|the pain) ... (again|back) $
    (<eased>|easing|better|gone) (for|until|till) ... (now|then|before) ... (<grabs>|again|back|worse)
  `,
  grabs:
    '(grabbed|grabs|grabbing|grab|gripped|grips|gripping|seized|seizes|hit|hits|struck|strikes|bit|bites|caught|catches|clamped|clamps|clenched|clenches|tightened|tightens|tightening|knotted|knots|locked|locks|cramped|cramps|cramping|started|starts|starting|twisted|twists|hurts|hurt|got me|got worse|worse|came|comes|flared|flares|returned|kicked|jumped)',
  'back again': `
    (back|come back|came back|it came back|returned|here again|started|starting|again|worse|hurts|hurting|cramping|no|not|bad)
    it's (back|not|bad|started|come back|returned|there)
  `,
} as const;
