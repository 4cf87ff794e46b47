import type { Language } from '../../../../dialogue/understanding/language.ts';

/** What is talked about. */
export const topicWords = {
  ownTopics: `
    (sign|signs|symptom|symptoms) of
    (do|should|could|can|am|would|must) i ... (potassium|calcium|salt|salts|minerals|vitamins|vitamin|electrolytes|fluids)
    (am i|are we|could i be|i'm|maybe i'm) ... (dehydrated|short of|low on|low in|lacking|deficient|drinking enough|drinking too little)
    (should|must|ought) i ... (drink|drinking) ... (water|enough|more)
    (is it|could it be|is this|could this be|is that|it's|might it be) [because of|down to|from|just|all|because i'm] [my|the|me|a|an] (tablets|pills|medicine|medication|statins|age|old age|heart|circulation|diet|salt|potassium|dehydration|dehydrated|clot|nerves|arthritis|veins|thrombosis)
    (see|call|ring|phone|tell|ask|talk to) (a|the|my) (doctor|gp) about (this|it|them|my)
    is (it|this) (because|cos) i (don't|do|am|drink|eat|sit|stand|sleep|take|walk) ... (enough|much|long|properly|exercise|stretch|water)
    (should|do|must|ought|shall|had) (i|we) [to|better|really] (need|see|call|ring|phone|go|get|talk|speak|ask) ... (doctor|gp|nurse|clinic|pharmacist|chemist|looked at|checked)
    (should|ought) (i|we) [to] (be worried|worry) ($|about (this|it|these|my))
    ^ when (should|do|must|would) (i|we) ... ... <where help is>
    (should|do|must|ought|shall|had) (i|we) [to|better|really] (see|call|ring|phone|get|ask|tell) (somebody|someone|anyone|anybody) ($|about (this|it|them|these|my))
    is (this|it|that) an emergency $
    (should|do|shall|could|can) (i|we) (put|use|try|have) ... (heat|ice) ... or [some] (heat|ice)
    anything to stop (them|it|these) (happening|coming)
    (happen|happens|happening|come|comes|coming|start|starts) ... (at night|in bed|every night|when i'm asleep|in the night)
    (can|should|could|may|shall|do) i (take|have|rub|use) ... (something|anything) [on it] for [the|my|this|a|these] [leg|night|calf|foot] <crampName>
    (can|should|could|may|shall) i (take|have) ... <painkiller>
    (bad|painful|sudden) cramps
    (cramps|cramping|stretch|stretches|stretching|routine|bedtime routine|exercises|diary)
    (doctor summary|<own>|this leg|quinine|magnesium|banana|bananas|pickle juice|blood clot|statin)
    (statins|water tablets|red flags|what helped|prevention|tingle|tingles|tingling|numb)
    how many (cramps|times|nights|have i|did i|charley)
    (entry|in the diary)
    cramp [log]
    charley (horse|horses)
    my (log|history|report|tablets|pills|medicine)
    (<my>|restless) legs
    (see a|see the|see my|need a|go to the) doctor
  `,
  pain: `
    (pain|pains|painful|hurt|hurts|hurting|ache|aching|aches|sore|tight|tightness|pressure|crushing)
    (squeezing|heavy|cramp|cramps|cramping|spasm|stabbing|burning|agony|elephant)
  `,
  signs: `
    (redness|reddened|reddening|swollen|swelling|swells|puffy|puffed up|red|reddish|inflamed|throbbing|warm|ballooned)
    (ballooning|twice the size|tender and hot)
    swelled [up]
    hot [to the touch]
    (bigger than the|fatter than the) other
  `,
  weak: `
    (numb|numbness|weak|weaker|weakness|tingle|tingles|tingling|tingly|pins and needles|wasting)
    (wasted|discoloured|discolored|prickling|dead feeling|foot drop|dragging)
    (gone|going|went|all) (floppy|limp|lame)
    (leg|legs) (won't|don't|doesn't) (work|hold me|carry me|support me)
    no (feeling|strength|sensation|feeling in)
    lost (feeling|the feeling|strength)
    (changed|change|changing|funny|different) colour
    (changed|funny) color
    gone (dark|purple|white|blue|dead)
    (feels|feel|feeling|is|are|all|went) [all|totally|completely] (dead|lifeless)
    (colour has|colour's) changed
    (giving|gives) way
    lost [all] [the|my] (strength|power|use|feeling) (in|of)
    (keeps|keep) (dropping|flopping|slapping|dragging)
    (is|has|feels|leg's|foot's) dead
    (flops|flopping|floppy|hangs limp|just hangs)
  `,
  painkiller: `
    (painkiller|painkillers|paracetamol|ibuprofen|aspirin|tylenol|advil|codeine|naproxen|co codamol)
    nurofen
    pain (killer|relief)
    (something for the|anything for the) pain
  `,
  tablet: `
    (tablet|tablets|pill|pills|medicine|medicines|medication|medications|meds|statin|statins)
    (diuretic|diuretics|drugs|prescription|inhaler|blood pressure tablets|hormones|steroids)
    water (tablets|pills)
    beta (blocker|blockers)
  `,
  // What goes round a foot as well as a towel.
  loop: '(belt|scarf|strap|sheet|sheets|cord|pillowcase|pillow case|tights|rope|band|blanket|shirt|tie|jumper|lead|stocking|stockings|bandage)',
  stretches: `
    (stretch|stretches|stretching|exercise|exercises|routine|bedtime routine|prevention|programme)
    leg stretches
  `,
  diaryName: `
    (diary|log|history|report|calendar|record|records|summary|entry|entries|notes|journal|list)
    logbook
  `,
  little: `
    (slightly|somewhat|marginally)
    a (little|little bit|bit|tad|touch|wee bit|fraction|smidge|small bit|shade|mite|whisker)
    (bit by|just a|wee|tiny) bit
    ^ [<filler>] (touch|tad|shade|fraction) (better|easier|less|looser|softer)
    a wee (touch|tad|smidge|something)
  `,
  eased: `
    (better|gone|easier|stopped|released|relaxed|relaxing|loosened|loosening|looser|let up|passed)
    (passing|fading|faded|subsided|subsiding|disappeared|vanished|settled|settling|calming|calmed)
    (improving|improved|shifted|shifting|unlocked|undone|softer|cleared|clearing|lifted|lifting)
    (ebbing|cured|sorted|moved|budged)
    easing [off|up]
    eased [off|up]
    (letting|let) go
    going [away|off]
    went [away]
    (wearing|worn) off
    (it's|all|is) over
    over (now|and done|thank)
    (it's|has) finished
    (dying|died) down
  `,
  // What is asked of somebody in the room, never of Charley.
  household: `
    (turn|switch|put|leave|knock|shut|close|open) [off|on|out|down|up] (the|that|this|your|my|those) [big|bedside|bloody|damn|hall|other] (light|lights|lamp|telly|tv|television|radio|heating|fan|tap|kettle|alarm|music|window|door|curtains|blind|blinds|oven|cooker|electric blanket)
    (turn|switch|put|leave|knock|shut|close|open) (the|that|this|your|my|those) [big|bedside|bloody|damn|hall|other] (light|lights|lamp|telly|tv|television|radio|heating|fan|tap|kettle|alarm|music|window|door|curtains|blind|blinds|oven|cooker|electric blanket) [off|on|out|down|up|over]
    (get|bring|pass|fetch|give|hand|make|pour|find) (us|me|him|her|them) (a|an|the|some|my|that|another) ... (water|tea|tissue|pillow|blanket|glasses|drink|slippers|dressing gown|cuppa|sandwich|remote|phone|paper)
  `,
  tellTime: '(moment|second|sec|minute|minutes|mo|tick|ticks|jiffy|while)',
  voice: '(voice|volume|sound|it|that|yourself|you|the noise|noise)',
  red: `
    (fallen|fell|chest|breathe|ambulance|emergency|blood|fainted|numb|cold|floor|get up|head|jaw)
    (swollen|swelling)
  `,
  standing: `
    (walk|bear weight|balance|on my feet)
    stand [up|on]
    get (out of bed|out of the bed|up on|on my feet|to my feet)
    put (weight|any weight|my weight|pressure|(my|any) foot (down|to the floor|on the floor))
    (leave the|getting out of|leaving the) bed
    stay (upright|on my feet|standing)
    (sit|getting|stood) up
    use (my legs|that leg|this leg)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
