"""One stage of training: so many seconds with one loss, beside a teacher."""
import copy
import math
import time
from dataclasses import dataclass
from typing import Callable

import torch

from lexicon import FIRST_SPEECH, GARBAGE, PHONES
from losses import divergence_from_teacher

WARM_UP = 60            # steps
LEAST_RATE = 1e-5
MOST_GRADIENT = 3.0
LOG_EVERY = 100         # steps
BEGUN = time.time()


@dataclass(frozen=True)
class Stage:
    name: str
    loss: Callable           # (log posteriors, labels) -> a number
    teacher_weight: float    # of the divergence from the teacher, beside the loss
    peak_rate: float         # of learning
    seconds: float


def log(*words):
    print(f"[{time.time() - BEGUN:6.1f}]", *words, flush=True)


class RunningMean:
    """Of a network's weights and statistics, over some two hundred steps; `network` is ready to be used."""

    def __init__(self, network):
        self.network, self.step = copy.deepcopy(network).eval(), 0

    @torch.no_grad()
    def add(self, network):
        self.step += 1
        keep = min(.995, (self.step + 1) / (self.step + 20))
        for mean, value in zip(self.network.state_dict().values(), network.state_dict().values()):
            if mean.dtype.is_floating_point:
                mean.mul_(keep).add_(value, alpha=1 - keep)
            else:
                mean.copy_(value)


def multiplies_halves(device):
    """Whether it has units for matrices of 16-bit numbers: a GPU, or a processor with AMX."""
    if device.type == "cuda":
        return True
    with open("/proc/cpuinfo") as file:
        return "amx_bf16" in file.read()


def half_precision(device):
    return torch.autocast(device_type=device.type, dtype=torch.bfloat16, enabled=multiplies_halves(device))


def learning_rate(stage, step, done):
    return stage.peak_rate * min(1, (step + 1) / WARM_UP) * 0.5 * (1 + math.cos(math.pi * done)) + LEAST_RATE


def share_right(out, labels):
    """Of the frames of speech."""
    return (out[:, :GARBAGE].argmax(1) == labels)[labels >= FIRST_SPEECH].float().mean().item()


def run(stage, network, teacher, draws, mean=None):
    """Train the network in place, and its running mean; returns the shares of the labels that it was shown.

    draws: (batch, mask of the chunks without speech), for ever.
    """
    device = network.out.weight.device
    shown = torch.full((len(PHONES),), 50.0, device=device)
    optimiser = torch.optim.AdamW(network.parameters(), lr=stage.peak_rate, weight_decay=1e-4)
    network.train()
    begin, step = time.time(), 0
    while (done := (time.time() - begin) / stage.seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(stage, step, done)
        batch, alone = next(draws)
        with half_precision(device):
            with torch.no_grad():
                taught = teacher(batch.clean_frames).float()
            out = network(batch.frames).float()
        shown += torch.bincount(batch.labels.flatten(), minlength=len(PHONES))
        loss = stage.loss(out, batch.labels)
        divergence = divergence_from_teacher(out, taught, alone)
        optimiser.zero_grad(set_to_none=True)
        (loss + stage.teacher_weight * divergence).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), MOST_GRADIENT)
        optimiser.step()
        step += 1
        if mean is not None:
            mean.add(network)
        if step % LOG_EVERY == 0:
            log(stage.name, "step", step, f"loss {loss.item():.3f} from the teacher {divergence.item():.3f}",
                f"speech right {share_right(out, batch.labels):.3f}")
    log(stage.name, "ended after", step, "steps")
    return (shown / shown.sum()).double().cpu().numpy()
