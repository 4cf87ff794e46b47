import type { Language } from '../../../../dialogue/understanding/language.ts';

/** People who are not the speaker. */
export const otherPeopleWords = {
  others: `
    (he|she|they|him|her|his|hers|their|theirs|them|your|yours|you've got|husband|wife|partner)
    (boyfriend|girlfriend|mum|mom|mother|dad|father|son|daughter|brother|sister|gran|granny|nan)
    (nana|grandma|grandmother|grandad|grandpa|grandfather|uncle|auntie|aunt|cousin|nephew|niece)
    (friend|mate|neighbour|neighbor|lodger|lad|lass|bloke|fella|man|woman|chap|guy|girl|boy|lady)
    (gentleman|player|players|striker|keeper|goalkeeper|captain|winger|defender|midfielder|runner)
    (runners|swimmer|swimmers|athlete|athletes|dancer|sprinter|cyclist|footballer|coach|boss|vet)
    (patients|people|person|everyone|everybody|women|men|adults|baby|babies|kid|kids|child|children)
    (dog|cat|horse|team|actor|character|presenter|guest|sufferers|who|whose|folk|folks|colleague)
    teacher
    you (trod|stood|stepped|kicked|hit|pinched|elbowed|knocked|stamped)
    you (get|have|had)
    (do|did|have|are|if|when) you
    (anyone|anybody|someone|somebody) else
    someone (had|has)
    somebody (had|has)
    <spoken of>
  `,
  they: `
    (them|those|they) <crampName>
    (both|all|each) of them
    (taken|took|swallowed) them (all|at once|in one go)
    (packet|bottle|box|strip|lot) of them
    <crampName> ... ... ... ... and [now] (they|they're|they've)
    emergency (people|team|crew|lot)
    (like|as if|as though) (a|an|some|someone's|somebody's) [<severe>] [ballet|wild|mad|angry] (dog|dog's|cat|horse|horse's|man|woman|dancer|dancer's|player|baby|bear|boxer|footballer|runner)
    (somebody|someone) (has|is|had) [got] ... <own>
    (he|she) (hurts|hurting|pains|paining) me
    (the|this|that) <crampName> (he|she) (is|has)
    (^|and|but|now|<cry>|<filler>) <own> (he|she) (is|does|not|won't|keeps|hurts|hurting|pains|paining|cramps|cramping|cramped)
    (^|and|but|now|<cry>|<filler>) <own> (he|she) has [just|all|got|very] (gone|cramped|seized|locked|tightened|knotted|started|stopped|swollen|turned|stiff|hard|tight)
    (toes|feet|legs|arms|hands|fingers) ... ... (feel|move|lift|straighten|bend) them
    (toes|feet|calves|legs|thighs|shins|hamstrings|muscles|ribs|arms|hands|fingers|eyes|lips|lungs|words|veins) ... ... ... (they|they're|their own)
  `,
  doctors: `
    (doctor|doctors|gp|physician|hospital|clinic|pharmacist|surgeon|consultant|midwife|a and e)
    nurse
    medical [help|advice]
  `,
  someoneElse: `
    (did|do|have|has) you ever
    (about|how's|how|how are|did|is|has|have|got) your
    (he|she|they|his|her|their|him|husband|wife|mum|mom|mother|dad|father|son|daughter|brother)
    (sister|gran|grandma|grandmother|grandad|grandpa|uncle|aunt|cousin|friend|neighbour|baby|man)
    (woman|player|dog|cat)
    (other|these|those|some|how many|young) people
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
