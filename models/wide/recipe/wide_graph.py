"""The wide ear: the starter's network with an open vocabulary of some thousand words and a bigram with back-off.

python3 wide_graph.py STARTER.tar.gz OUT [PHRASES.json SENTENCES.txt GENERAL.txt]  ->  OUT/ and OUT.tar.gz
PHRASES: {"idle": [phrases], ...} as Charley's grammars hold them (node dist/test/make-phrases.js); SENTENCES: how people
speak of cramps (sentences.py); GENERAL: one everyday sentence a line. Seconds, without torch. Debian: python3-numpy
libfst-tools libfst22-plugins-base pocketsphinx-en-us, and LD_LIBRARY_PATH=/usr/lib/x86_64-linux-gnu/fst/22.

The lexicon is a prefix tree (words leave at their last phone, the lookahead type finds them early), so that 5,000 words
cost about as much as 600 in a flat one. There is no [unk] on purpose: with it, half of every stranger's sentence is
swallowed ("i have [unk]" for "I have a painful cramp in my feet").
"""
import collections
import json
import math
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "..", "..", "starter", "recipe"))

from archive import pack, unpack
from graph import NOISE_COST, SILENCE_BETWEEN_WORDS, Arcs, write_text_fst
from kaldi_files import forward_id, self_loop_id
from kaldi_reader import read_self_loop_probs
from lexicon import PHONE_INDEX, pronunciations

DISCOUNT = 0.6          # of each bigram count below 1, given to back-off
PRODUCT_SHARE = 0.5     # of the probability mass that the product's own sentences get
IDLE_WEIGHT = 2         # an onset phrase counts so often
LEAST_BACKOFF = 0.05
# The starter's is 0.8, with which this ear swallows the ends of what it did not expect: of 160 spoken sentences 9.4 % of
# the words, with 1.0 3.7 %, with 1.1 2.6 %, and as many wrong ones each time. The higher, the surer it is of wrong ones.
ACOUSTIC_SCALE = 1.0


def beside(name):
    return os.path.join(HERE, name)


def lines_of(path):
    with open(path) as file:
        return [line.strip() for line in file if line.strip()]


def sentences(phrases, own_sentences, general, dictionary):
    """Charley's own sentences and everyday ones, each with how often it counts, and their words."""
    own = collections.Counter(lines_of(own_sentences))
    with open(phrases) as file:
        for context, listed in json.load(file).items():
            for phrase in listed:
                own[phrase] += IDLE_WEIGHT if context == "idle" else 1
    other = collections.Counter(lines_of(general))
    vocabulary = {word for text in (own, other) for line in text for word in line.split() if word in dictionary}
    return own, other, vocabulary


def counts(text, vocabulary):
    following = collections.defaultdict(collections.Counter)
    for sentence, times in text.items():
        words = ["<s>", *sentence.split(), "</s>"]
        for before, word in zip(words, words[1:]):
            if {before, word} <= vocabulary | {"<s>", "</s>"}:
                following[before][word] += times
    return following


def mixed(own, other, vocabulary):
    """Unigram probabilities and mixed bigram counts."""
    mine, theirs = counts(own, vocabulary), counts(other, vocabulary)
    size = lambda c: sum(sum(f.values()) for f in c.values())
    scale = size(theirs) / size(mine) * PRODUCT_SHARE / (1 - PRODUCT_SHARE)
    following, single = collections.defaultdict(collections.Counter), collections.Counter()
    for table, factor in ((theirs, 1.0), (mine, scale)):
        for before, words in table.items():
            for word, times in words.items():
                following[before][word] += times * factor
                single[word] += times * factor
    total = sum(single.values()) + 0.5 * len(vocabulary)
    return {w: (single.get(w, 0) + 0.5) / total for w in sorted(vocabulary)}, following


def prefix_tree(stay_probs, numbers, dictionary):
    """Arcs of H.C.L: transition ids in, a word out behind its last phone."""
    arcs = Arcs(stay_probs)
    start, loop, silence, done = (arcs.state() for _ in range(4))
    pdf_of, child = {}, {}

    def to_next_word(source):
        arcs.empty(source, loop, -math.log(1 - SILENCE_BETWEEN_WORDS))
        arcs.empty(source, silence, -math.log(SILENCE_BETWEEN_WORDS))

    to_next_word(start)
    to_next_word(done)
    for phone, cost in (("SIL", 0.0), ("NSN", NOISE_COST)):
        inside, leave = arcs.phone(silence, phone, cost=cost)
        arcs.empty(inside, loop, leave)
    for word in sorted(numbers):
        for phones in dictionary[word][:3]:
            at = loop
            for phone in phones:
                if (at, phone) not in child:
                    inside, pdf = arcs.state(), PHONE_INDEX[phone]
                    leaving = arcs.leave[pdf_of[at]] if at in pdf_of else 0.0
                    arcs.rows.append((at, inside, forward_id(pdf), 0, leaving))
                    arcs.rows.append((inside, inside, self_loop_id(pdf), 0, arcs.stay[pdf]))
                    pdf_of[inside], child[at, phone] = pdf, inside
                at = child[at, phone]
            arcs.rows.append((at, done, 0, numbers[word], arcs.leave[pdf_of[at]]))
    return arcs.rows, start, loop


def language_arcs(single, following, labels):
    """Arcs and finals of the bigram; state 0 backs off, an arc without a label leads there."""
    histories = [h for h in following if h == "<s>" or h in labels]
    state = {h: i + 1 for i, h in enumerate(histories)}
    rows = [(0, state.get(w, 0), labels[w], labels[w], -math.log(p)) for w, p in single.items()]
    for history in histories:
        total, kept = sum(following[history].values()), 0.0
        for word, times in following[history].items():
            share = max(times - DISCOUNT * min(1, times), 1e-9) / total
            kept += share
            if word in labels:
                rows.append((state[history], state.get(word, 0), labels[word], labels[word], -math.log(share)))
        rows.append((state[history], 0, 0, 0, -math.log(max(1 - kept, LEAST_BACKOFF))))
    first = state["<s>"]
    return sorted(rows, key=lambda r: (r[0] != first, r[0])), [(s, 1.0) for s in state.values()] + [(0, 2.0)]


def set_acoustic_scale(out):
    path = os.path.join(out, "conf", "model.conf")
    with open(path) as file:
        lines = [line for line in file if not line.startswith("--acoustic-scale=")]
    with open(path, "w") as file:
        file.writelines([*lines, f"--acoustic-scale={ACOUSTIC_SCALE}\n"])


def main(starter, out, phrases=beside("phrases.json"), own_sentences=beside("sentences.txt"),
         general=beside("general.txt")):
    dictionary = pronunciations()
    own, other, vocabulary = sentences(phrases, own_sentences, general, dictionary)
    shutil.rmtree(out, ignore_errors=True)
    unpack(starter, out)
    set_acoustic_scale(out)
    shutil.rmtree(os.path.join(out, "graph"))
    os.makedirs(os.path.join(out, "graph"))
    graph, text, relabel = (os.path.join(out, name) for name in ("graph", "arcs.txt", "relabel"))
    words = ["<eps>", *sorted(vocabulary)]
    numbers = {w: i for i, w in enumerate(words)}

    def shell(command):
        subprocess.run(["bash", "-o", "pipefail", "-c", command], check=True)

    rows, start, final = prefix_tree(read_self_loop_probs(os.path.join(out, "am", "final.mdl")),
                                     {w: numbers[w] for w in vocabulary}, dictionary)
    write_text_fst(text, rows, start, final)
    shell(f"fstcompile {text} | fstarcsort --sort_type=olabel |"
          f" fstconvert --fst_type=olabel_lookahead --save_relabel_opairs={relabel} > {graph}/HCLr.fst")
    relabelled = dict(tuple(map(int, line.split())) for line in open(relabel))
    labels = {w: relabelled.get(i, i) for w, i in numbers.items()}
    with open(f"{graph}/words.txt", "w") as file:
        file.writelines(f"{w} {i}\n" for i, w in sorted((i, w) for w, i in labels.items()))
    single, following = mixed(own, other, vocabulary)
    arcs, finals = language_arcs(single, following, {w: labels[w] for w in vocabulary})
    with open(text, "w") as file:
        file.writelines("%d\t%d\t%d\t%d\t%.5f\n" % row for row in arcs)
        file.writelines("%d\t%.1f\n" % row for row in finals)
    shell(f"fstcompile {text} | fstarcsort --sort_type=ilabel | fstconvert --fst_type=const > {graph}/Gr.fst")
    with open(f"{graph}/disambig_tid.int", "w") as file:
        file.write("100000\n")
    os.remove(text)
    os.remove(relabel)
    pack(out)
    print(len(vocabulary), "words,", len(arcs), "arcs")


if __name__ == "__main__":
    main(*sys.argv[1:])
