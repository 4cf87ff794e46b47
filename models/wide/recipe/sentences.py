"""Expand templates.txt and known-words.txt into sentences, one a line: always the same ones.

python3 sentences.py > sentences.txt
(this|that) is one of them, [perhaps] may be missing, <slot> is what "slot = ..." says. A section is [named]. Of each
template in templates.txt there are at most so many sentences, by chance; of one in known-words.txt as many as take each of
its choices. No sentence is one of the product's tests: `test/models/wide-sentences.test.ts` holds that, and EXCEPT leaves
out those that would be.
"""
import collections
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MOST_OF_A_TEMPLATE = 30
TRIES = 400
# Said by everybody, and so in the product's tests too.
EXCEPT = set(open(os.path.join(HERE, "except.txt")).read().split("\n"))
INNERMOST = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")


def templates(path):
    slots, found = {}, []
    for line in open(path):
        line = line.split("#")[0].strip()
        if " = " in line:
            name, options = line.split(" = ")
            slots[name] = options
        elif line and not re.fullmatch(r"\[[\w ]+\]", line):
            found.append(line)
    return slots, found


def one(template, slots, choose, chance):
    text = re.sub(r"<(\w+)>", lambda slot: slots[slot[1]], template)
    while INNERMOST.search(text):
        text = INNERMOST.sub(lambda part: choose(part[1].split("|")) if part[1] is not None
                             else part[2] * chance.randint(0, 1), text, count=1)
    return " ".join(text.split())


def by_chance(template, slots):
    chance = random.Random(template)
    own = {}
    for _ in range(TRIES):
        sentence = one(template, slots, chance.choice, chance)
        if sentence not in EXCEPT:
            own[sentence] = None
        if len(own) == MOST_OF_A_TEMPLATE:
            break
    return own


def each_choice(template, slots):
    """What was chosen least often comes next, until a sentence has no choice that is new."""
    chance = random.Random(template)
    own, times, is_new = {}, collections.Counter(), True

    def choose(options):
        nonlocal is_new
        option = min(options, key=lambda o: (times[o], chance.random()))
        is_new = is_new or times[option] == 0
        times[option] += 1
        return option

    for _ in range(TRIES):
        before, is_new = times.copy(), False
        sentence = one(template, slots, choose, chance)
        if sentence in EXCEPT:
            times = before
        elif is_new:
            own[sentence] = None
        else:
            break
    return own


def sentences():
    written = {}
    for name, expand in (("templates.txt", by_chance), ("known-words.txt", each_choice)):
        slots, found = templates(os.path.join(HERE, name))
        for template in found:
            written.update(expand(template, slots))
    return list(written)


if __name__ == "__main__":
    sys.stdout.write("".join(f"{sentence}\n" for sentence in sentences()))
