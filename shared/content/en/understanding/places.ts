import type { Language } from '../../../dialogue/understanding/language.ts';

/** Places on the leg, as people name them. */
export const places = {
  calf: `
    (calves|achilles|gastrocnemius)
    calf [muscle|muscles]
    in (my cough|my left cough|my right cough)
    (lower|back of [<the>] lower|back of [<the>] [<side>]) leg
    (lower|back of [<the>]) legs
    below ([<the>] knee at the back|[<the>] [<side>] knee)
    behind ([<the>] [<side>] shin|[<the>] [<side>] knee)
    (back of [<the>] [<side>]|under [<the>] [<side>]) knee
    meaty (bit|part)
  `,
  foot: `
    (foot|feet|arches|soles|instep|heel|heels)
    arch [of [<the>] [<side>] foot]
    sole [of [<the>] [<side>] foot]
    (bottom of [<the>] [<side>]|under [<the>] [<side>]|ball of [<the>] [<side>]) foot
    (middle of [<the>] [<side>]|side of [<the>] [<side>]|top of [<the>] [<side>]) foot
  `,
  toes: `
    (toe|all [<the>] toes)
    toes [on [<the>] [<side>] foot|of [<the>] [<side>] foot|are curling|are crossing|pulled up]
    (big|little|pinky|small|second|middle) toe
    (finger|fingers) of [<the>] [<side>] foot
  `,
  hamstring: `
    (hamstring|hamstrings|hammy|hammies|under [<the>] [<side>] leg up top|below [<the>] bottom)
    (back ...|behind ...|underneath ...|back of [<the>] [<side>]|back|behind [<the>] [<side>]) thigh
    (under [<the>] [<side>]|underneath [<the>] [<side>]|underside of [<the>] [<side>]) thigh
    back part of [<the>] [<side>] thigh
    (further|higher|right) up [at|round|in|on] the back
    (near|under|below|by) [<the>] (bum|buttock|buttocks|backside|arse)
    (behind|above|back of|round the back of) [<the>] [<side>] knee [up|higher up] (in|into|to|up|near) [<the>] (hamstring|thigh)
    thigh ... (at|on|round) [<the>] back
    (thigh ...|upper leg ...|upper leg at the|thigh at the|thigh round the|thigh on the) back
    (above [<the>] [<side>] knee at the|up high at the) back
    back (... upper leg|of [<the>] thighs|of [<the>] [<side>] upper leg|of the upper leg)
  `,
  quad: `
    (quad|quads|quadricep|quadriceps|above [<the>] [<side>] knee)
    thigh (muscle|... front|... top|at the front|on the front)
    thigh ... (at|on|round) [<the>] front
    front (... thigh|... upper leg|of [<the>] [<side>] thigh|of [<the>] thighs)
    front (of [<the>] [<side>] upper leg|thigh|part of [<the>] [<side>] thigh)
    (upper leg ...|upper leg at the|thigh's) front
    (further|higher) up [at|round|in|on] the front
    top (... thigh|of [<the>] [<side>] thigh|of [<the>] [<side>] leg)
  `,
  innerThigh: `
    (groin|adductor|adductors)
    (inner|inside|inside ...|inner ...|inside of [<the>] [<side>]|inside <the> [<side>]) thigh
    (inner side of [<the>] [<side>]|inner part of [<the>] [<side>]) thigh
    (inner|between ...|inside of [<the>]|between [<the>]) thighs
    thigh (... inside|... inner|on the inside|at the inside)
    inside [of] <the> [<side>] leg
    inside (... upper leg|of [<the>] [<side>] leg|leg)
  `,
  shin: `
    (shins|shinbone|top of [<the>] ankle)
    shin [bone|bones]
    front (of [<the>] lower leg|of [<the>] [<side>] calf|of [<the>] [<side>] leg)
    front (of [<the>] [<side>] shin|of [<the>] [<side>] ankle|below the knee)
    bony (side|bit)
    (beside [<the>]|along [<the>]) shin
    (below [<the>] knee at the|lower leg at the) front
  `,
  thigh: `
    (thigh|thighs)
    upper (leg|legs)
  `,
  leg: `
    (legs|limb|knee|knees|ankle|ankles|muscle|muscles)
    leg [muscle|muscles]
  `,
} as const satisfies Language['places'];
