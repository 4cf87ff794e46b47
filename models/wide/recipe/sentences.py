"""Expand templates.txt into sentences, one a line: always the same ones, at most so many of each template.

python3 sentences.py > sentences.txt
(this|that) is one of them, [perhaps] may be missing, <slot> is what "slot = ..." says. A section is [named]. No sentence
is one of the product's tests: `test/models/wide-recipe.test.ts` holds that, and EXCEPT leaves out those that would be.
"""
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
        elif line and not re.fullmatch(r"\[\w+\]", line):
            found.append(line)
    return slots, found


def one(template, slots, chance):
    text = re.sub(r"<(\w+)>", lambda slot: slots[slot[1]], template)
    while INNERMOST.search(text):
        text = INNERMOST.sub(lambda part: chance.choice(part[1].split("|")) if part[1] is not None
                             else part[2] * chance.randint(0, 1), text, count=1)
    return " ".join(text.split())


def sentences(path=os.path.join(HERE, "templates.txt")):
    slots, found = templates(path)
    written = {}
    for template in found:
        chance = random.Random(template)
        own = {}
        for _ in range(TRIES):
            sentence = one(template, slots, chance)
            if sentence not in EXCEPT:
                own[sentence] = None
            if len(own) == MOST_OF_A_TEMPLATE:
                break
        written.update(own)
    return list(written)


if __name__ == "__main__":
    sys.stdout.write("".join(f"{sentence}\n" for sentence in sentences()))
