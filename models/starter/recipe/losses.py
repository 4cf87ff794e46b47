"""What the network learns by: cross entropy, maximum mutual information (MMI) and a teacher's posteriors.

`out` are log posteriors [batch, phones, steps], `labels` phones [batch, steps]; each loss is a mean over steps.
"""
import numpy as np
import torch
import torch.nn.functional as F

from lexicon import FIRST_SPEECH, GARBAGE, NOISE
from network import SUBSAMPLING
from priors import GARBAGE_SHARE


def cross_entropy(out, labels):
    """A frame of speech is GBG as well, with so large a share."""
    loss = F.nll_loss(out, labels, reduction="none")
    speech = (labels >= FIRST_SPEECH).float()
    right = out.gather(1, labels[:, None])[:, 0]
    return (loss - GARBAGE_SHARE * speech * (out[:, GARBAGE] - right)).mean()


def phone_bigram(label_vectors):
    """[phones, phones] probabilities of the next step of 30 ms, GBG left out."""
    count = GARBAGE + 1
    changes = np.full((count, count), 0.3)
    stays, steps = np.ones(count), np.full(count, 2.0)
    for labels in label_vectors:
        now, then = labels[::SUBSAMPLING][:-1], labels[::SUBSAMPLING][1:]
        np.add.at(changes, (now, then), (now != then).astype(float))
        np.add.at(stays, now, (now == then).astype(float))
        np.add.at(steps, now, 1.0)
    np.fill_diagonal(changes, 0)
    changes[:, GARBAGE] = 0
    changes[GARBAGE] = 0
    changes[NOISE] += 1
    stay = np.clip(stays / steps, .2, .95)
    bigram = changes / np.maximum(changes.sum(1, keepdims=True), 1e-9) * (1 - stay)[:, None]
    np.fill_diagonal(bigram, stay)
    bigram = bigram[:GARBAGE, :GARBAGE]
    return torch.tensor(bigram / bigram.sum(1, keepdims=True), dtype=torch.float32)


def maximum_mutual_information(out, labels, log_priors, bigram):
    """The labels' path against all paths through the bigram."""
    scores = out[:, :GARBAGE] - log_priors[None, :GARBAGE, None]
    steps = scores.shape[2]
    path = scores.gather(1, labels[:, None].clamp(max=GARBAGE - 1))[:, 0].sum(1)
    top = scores.amax(1, keepdim=True).detach()
    likelihoods = (scores - top).exp()
    forward, total = torch.full_like(bigram[0], 1 / GARBAGE)[None] * likelihoods[:, :, 0], 0
    for step in range(steps):
        if step > 0:
            forward = (forward @ bigram) * likelihoods[:, :, step]
        mass = forward.sum(1)
        total = total + mass.log()
        forward = forward / mass[:, None]
    return (total + top[:, 0].sum(1) - path).mean() / steps


def divergence_from_teacher(out, taught, alone):
    """Kullback-Leibler divergence; taught: log posteriors of the clean chunks. Chunks without speech teach nothing."""
    return ((taught.exp() * (taught - out)).sum(1).mean(1) * ~alone).mean()
