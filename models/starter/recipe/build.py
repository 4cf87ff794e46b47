"""Write the Vosk model folder and archive from a trained network.

python3 build.py NETWORK.pt PRIORS.npy DURATIONS.npy OUT
"""
import os
import shutil
import sys

import numpy as np
import torch

from archive import pack
from features import MFCC_CONF, MFCC_DIM
from graph import build_graph
from kaldi_files import write_acoustic_model
from network import PhoneNet, kaldi_nodes
from priors import priors_for_decoding

ACOUSTIC_SCALE = 0.8   # 0.8, 1.1 and 1.4 gave the same figures on held-out voices and people
MODEL_CONF = """--min-active=200
--max-active=3000
--beam=13.0
--lattice-beam=5.0
--acoustic-scale={scale}
--frame-subsampling-factor=3
--endpoint.silence-phones=1:2
--endpoint.rule2.min-trailing-silence=0.5
--endpoint.rule3.min-trailing-silence=0.75
--endpoint.rule4.min-trailing-silence=1.0
"""


def main(network, priors, durations, out):
    net = PhoneNet()
    net.load_state_dict(torch.load(network, map_location="cpu"))
    shares = np.load(priors)                     # what training was really shown, padding and noise included
    stay = np.load(durations)                    # mean length of a phone in frames of 30 ms
    stay[-1] = 3
    stay = np.clip(1 - 1 / stay, 0.2, 0.92)
    shutil.rmtree(out, ignore_errors=True)
    for part in ("am", "conf", "graph"):
        os.makedirs(os.path.join(out, part))
    write_acoustic_model(os.path.join(out, "am", "final.mdl"), kaldi_nodes(net),
                         priors_for_decoding(shares), stay, MFCC_DIM)
    build_graph(out, stay)
    with open(os.path.join(out, "conf", "mfcc.conf"), "w") as file:
        file.write(MFCC_CONF)
    with open(os.path.join(out, "conf", "model.conf"), "w") as file:
        file.write(MODEL_CONF.format(scale=ACOUSTIC_SCALE))
    pack(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
