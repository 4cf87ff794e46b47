"""The share of each phone among the frames, as training saw it and as decoding wants it.

Training gives part of each frame of speech to GBG as well (losses.py), so that its labels alone hold next to no GBG.
"""
import numpy as np

from lexicon import FIRST_SPEECH

GARBAGE_SHARE = 0.25   # P(GBG | speech): a flat competitor that any wrong word loses to
GARBAGE_BOOST = 5      # its prior is divided by this: 2 hardly rejects, 8 begins to swallow commands (held-out voices)
LEAST = 1e-4


def priors_for_decoding(shares):
    """Shares of the labels -> the priors in final.mdl."""
    priors = np.array(shares, float)
    speech = priors[FIRST_SPEECH:-1].sum()
    priors[FIRST_SPEECH:-1] *= 1 - GARBAGE_SHARE
    priors[-1] = GARBAGE_SHARE * speech / GARBAGE_BOOST
    return priors / priors.sum()


def shares_of_labels(priors):
    """The other way round; no share is nought, so that its logarithm can be taken."""
    shares = np.array(priors, float)
    shares[FIRST_SPEECH:-1] /= 1 - GARBAGE_SHARE
    shares[-1] = 0
    shares = shares / shares.sum() + LEAST
    return shares / shares.sum()
