"""Batches to learn from, made on the card: chunks of utterances in rooms, in noise, over a telephone, and the labels.

Each chunk comes clean, too: what the teacher hears of it is what the network shall hear in noise.
"""
from dataclasses import dataclass

import torch

from background import add_background
from draws import chance, uniform
from features import HOP, WINDOW
from lexicon import NOISE, SILENCE
from network import SUBSAMPLING
from rooms import at_some_level, in_a_room

CHUNK = 240            # frames of 10 ms
CLEAN_LEVEL = 1000


@dataclass(frozen=True)
class Batch:
    frames: torch.Tensor         # MFCCs [batch, 40, left + CHUNK + right]
    labels: torch.Tensor         # a phone each 30 ms [batch, CHUNK / 3]
    clean_frames: torch.Tensor   # MFCCs of the same chunks without room and noise


def some_speeds(count, device):
    """Tempo, pitch and formants move together, like a shorter or longer vocal tract."""
    speed = (1 + 0.09 * torch.randn(count, device=device)).clamp(.8, 1.25)
    return torch.where(chance(count, .25, device), torch.ones_like(speed), speed)


def some_starts(lengths, speed):
    """Samples of the played utterance, before its beginning too, where the chunk begins."""
    low, high = -0.45 * CHUNK * HOP, lengths / speed - 0.6 * CHUNK * HOP
    high = high.clamp(min=low * 0.1)
    return low + torch.rand(len(lengths), device=lengths.device) * (high - low)


def cut(recordings, utterances, start, speed, left, count):
    """count samples of each, from `left` frames before its start, zeros around the utterance."""
    wave = recordings.wave
    position = (start[:, None] + torch.arange(count, device=wave.device)[None] - left * HOP) * speed[:, None]
    whole = position.floor()
    fraction = position - whole
    inside = (whole >= 0) & (whole < recordings.lengths[utterances].float()[:, None] - 1)
    at = (recordings.starts[utterances][:, None] + whole.clamp(min=0).long()).clamp(max=len(wave) - 2)
    return (wave[at].float() * (1 - fraction) + wave[at + 1].float() * fraction) * inside


def cut_labels(recordings, utterances, start, speed, labels):
    """The phones every 30 ms; silence around the utterance."""
    steps = torch.arange(0, CHUNK, SUBSAMPLING, device=labels.device) * HOP + WINDOW // 2
    centre = (start[:, None] + steps[None]) * speed[:, None]
    frame = ((centre - WINDOW // 2) / HOP).round().long()
    inside = (frame >= 0) & (frame < recordings.frame_counts[utterances][:, None])
    at = (recordings.first_frames[utterances][:, None] + frame.clamp(min=0)).clamp(max=len(labels) - 1)
    return torch.where(inside, labels[at].long(), torch.full_like(frame, SILENCE))


def some_over_telephone(samples):
    """Seven in a hundred keep a telephone's band only."""
    count, length = samples.shape
    device = samples.device
    phone = chance(count, .07, device)[:, None]
    hertz = torch.linspace(0, 8000, length // 2 + 1, device=device)[None]
    above = hertz > uniform(count, 100, 320, device)[:, None]
    below = hertz < uniform(count, 3300, 3950, device)[:, None]
    passes = ((above & below) | ~phone).float()
    return torch.fft.irfft(torch.fft.rfft(samples) * passes, length) + torch.randn_like(samples) * .3


def sounds(frames, left):
    """Where in a chunk without speech something stands out of the noise, each 30 ms."""
    energy = frames[:, 0, left: left + CHUNK: SUBSAMPLING]
    height = energy - energy.median(1, keepdim=True).values
    top = height.amax(1, keepdim=True)
    return (height > .35 * top) & (top > 8)


def clean_copy(samples):
    samples = samples * (CLEAN_LEVEL / (samples.pow(2).mean(1).sqrt() + 30))[:, None]
    return samples + torch.randn_like(samples) * 2


@torch.no_grad()
def make_batch(recordings, mfcc, utterances, labels, alone, left, right):
    """labels: of all frames; alone: mask of chunks to be noise without speech; left, right: context in frames."""
    device = recordings.device
    count = (left + CHUNK + right - 1) * HOP + WINDOW
    speed = some_speeds(len(utterances), device)
    start = some_starts(recordings.lengths[utterances].float(), speed)
    clean = cut(recordings, utterances, start, speed, left, count)
    clean[alone] = 0
    chunk_labels = cut_labels(recordings, utterances, start, speed, labels)
    chunk_labels[alone] = SILENCE
    speech, level = at_some_level(in_a_room(clean, recordings.rooms))
    speech[alone] = 0
    samples, recorded_noise_only = add_background(speech, level, alone, recordings)
    samples = some_over_telephone(samples).clamp(-32768, 32767).round()
    frames = mfcc(samples)
    events = sounds(frames, left) & (alone & recorded_noise_only)[:, None]
    chunk_labels = torch.where(events, torch.full_like(chunk_labels, NOISE), chunk_labels)
    return Batch(frames, chunk_labels, mfcc(clean_copy(clean)))
