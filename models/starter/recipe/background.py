"""What else sounds in the room: coloured noise, recorded noises, a talker, babble, or nearly nothing."""
from dataclasses import dataclass

import torch

from draws import amplitude, smooth_gains, uniform

MOST_TALKERS = 6
FEW_TALKERS = 4        # fewer are understood, and stay further below the speech
TALK_OFFSET = 160000   # samples


@dataclass(frozen=True)
class Kinds:
    """Masks over a batch; `alone`: no speech there, so that a single talker would be speech without its label."""
    coloured: torch.Tensor
    recorded: torch.Tensor
    babble: torch.Tensor
    one_talker: torch.Tensor
    coloured_and_recorded: torch.Tensor
    quiet: torch.Tensor


def some_kinds(alone):
    pick = torch.rand(len(alone), device=alone.device)
    return Kinds(coloured=pick < .25, recorded=(pick >= .25) & (pick < .5), babble=(pick >= .5) & (pick < .76),
                 one_talker=(pick >= .76) & (pick < .82) & ~alone, coloured_and_recorded=(pick >= .82) & (pick < .87),
                 quiet=(pick >= .87) & ~alone)


def talker_counts(alone):
    count, device = len(alone), alone.device
    usual = torch.randint(2, MOST_TALKERS + 1, (count,), device=device)
    return torch.where(alone, torch.randint(FEW_TALKERS, MOST_TALKERS + 1, (count,), device=device), usual)


def noise_levels(speech_level, kinds, talkers, alone):
    """By the signal-to-noise ratio in decibels; without speech by itself."""
    count, device = len(alone), alone.device
    ratio = uniform(count, -6, 26, device)
    babble_ratio = torch.where(talkers < FEW_TALKERS, uniform(count, 2, 26, device), uniform(count, -4, 25, device))
    ratio = torch.where(kinds.babble, babble_ratio, ratio)
    ratio = torch.where(kinds.one_talker, uniform(count, 9, 30, device), ratio)
    return torch.where(alone, 10 ** uniform(count, .8, 3.6, device), speech_level * amplitude(-ratio))


def coloured_noise(count, length, device):
    """Bluish to brown, unit deviation."""
    white = torch.fft.rfft(torch.randn(count, length, device=device))
    bins = length // 2 + 1
    kilohertz = torch.linspace(0, 8000, bins, device=device)[None].clamp(min=8000 / (bins - 1)) / 1000
    noise = torch.fft.irfft(white * kilohertz ** (-uniform(count, -.4, 1.4, device)[:, None]), length)
    return noise / deviation(noise)


def recorded_noise(count, length, noise):
    at = torch.randint(0, len(noise) - length - 1, (count,), device=noise.device)
    part = noise[at[:, None] + torch.arange(length, device=noise.device)[None]].float()
    return part / (deviation(part) + 30)


def deviation(samples):
    """Of each row."""
    return (samples.pow(2).mean(1, keepdim=True) - samples.mean(1, keepdim=True).pow(2)).clamp(min=0).sqrt()


def talk(talkers, length, recordings):
    """So many utterances at once, each begun anywhere and said again when it is over."""
    device = recordings.device
    total = torch.zeros(len(talkers), length, device=device)
    for number in range(MOST_TALKERS):
        rows = torch.nonzero(talkers > number)[:, 0]
        count = len(rows)
        if count == 0:
            break
        who = torch.randint(len(recordings.texts), (count,), device=device)
        offset = torch.randint(TALK_OFFSET, (count, 1), device=device)
        position = (torch.arange(length, device=device)[None] + offset) % recordings.lengths[who][:, None]
        one = recordings.wave[recordings.starts[who][:, None] + position].float()
        total[rows] += one / (deviation(one) + 30) * amplitude(uniform(count, -4, 4, device)[:, None])
    return total


def at_rows(mask, length, make):
    """[batch, length]: what make(count) gives in the rows of the mask, zeros in the others."""
    total = torch.zeros(len(mask), length, device=mask.device)
    count = int(mask.sum())
    if count:
        total[mask] = make(count)
    return total


def add_background(speech, speech_level, alone, recordings):
    """(speech [batch, samples] with its background, mask of those with a recorded noise only)."""
    count, length = speech.shape
    device = speech.device
    kinds = some_kinds(alone)
    talkers = talker_counts(alone)
    level = noise_levels(speech_level, kinds, talkers, alone)
    both = kinds.coloured_and_recorded
    coloured = at_rows(kinds.coloured | both, length, lambda rows: coloured_noise(rows, length, device))
    recorded = at_rows(kinds.recorded | both, length, lambda rows: recorded_noise(rows, length, recordings.noise))
    others = talk(talkers * kinds.babble + kinds.one_talker.long(), length, recordings)
    balance = torch.where(both, amplitude(uniform(count, -6, 6, device)), torch.ones_like(level))[:, None]
    noise = coloured + recorded * balance + others
    gains = smooth_gains(count, 6, 8, length // 2 + 1, device)
    noise = torch.fft.irfft(torch.fft.rfft(noise) * amplitude(gains), length)
    noise = noise / (deviation(noise) + 1e-3)
    own_noise = torch.randn_like(speech) * 10 ** uniform(count, -.5, 1.2, device)[:, None]
    return speech + noise * level[:, None] * (~kinds.quiet)[:, None] + own_noise, kinds.recorded
