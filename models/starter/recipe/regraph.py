"""Give a finished model other words: the same network, with a graph built anew from the recipe's words.

python3 regraph.py OLD.tar.gz OUT [WORDS.txt]  ->  OUT/ and OUT.tar.gz
Seconds, without torch. The words are those of WORDS, else of lexicon.graph_words(); to add some, write them into added.txt, and into
lexicon.EXTRA where the dictionary has no pronunciation.
"""
import os
import shutil
import sys

from archive import pack, unpack
from graph import build_graph
from kaldi_reader import read_self_loop_probs


def main(old, out, words=None):
    vocabulary = None if words is None else open(words).read().split()
    unpack(old, out)
    shutil.rmtree(os.path.join(out, "graph"))
    build_graph(out, read_self_loop_probs(os.path.join(out, "am", "final.mdl")), vocabulary)
    pack(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
