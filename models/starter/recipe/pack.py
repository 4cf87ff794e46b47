"""The pack that pack_recordings.py and noises.py wrote, decoded and laid on the card as one long wave each."""
import json
import os
from dataclasses import dataclass

import numpy as np
import torch

from audio_files import read_opus
from features import frame_count

SHORTEST = 4000         # samples


@dataclass(frozen=True)
class Recordings:
    """Utterances one behind the other, with noises and rooms; an utterance is its number."""
    texts: list
    sources: list
    dictionary: dict            # word -> pronunciations, each a list of phone numbers
    wave: torch.Tensor          # int16
    starts: torch.Tensor        # first sample of each utterance in the wave
    lengths: torch.Tensor       # samples
    frame_counts: torch.Tensor  # frames of 10 ms
    first_frames: torch.Tensor  # where the utterance's labels begin in a vector of all labels
    noise: torch.Tensor         # int16
    rooms: torch.Tensor         # [count, 6400]

    @property
    def device(self):
        return self.wave.device

    def labels_of(self, labels, utterances):
        """The labels of each of these utterances."""
        counts, firsts = self.frame_counts.cpu().numpy(), self.first_frames.cpu().numpy()
        for utterance in utterances:
            yield labels[firsts[utterance]: firsts[utterance] + counts[utterance]]


def read_json(folder, name):
    with open(os.path.join(folder, name)) as file:
        return json.load(file)


def load(folder, pool, device, few):
    """few: of a pack's blobs the first two, and of those 400 utterances, for a try without a GPU."""
    items = read_json(folder, "items.json")
    blobs = sorted({item["blob"] for item in items})
    if few:
        blobs = blobs[:2]
        items = [item for item in items if item["blob"] in blobs][:400]
    *waves, noise = pool.map(read_opus, [os.path.join(folder, name) for name in [*blobs, "noise.opus"]], chunksize=1)
    wave_of = dict(zip(blobs, waves))
    kept, parts = [], []
    for item in items:
        part = wave_of[item["blob"]][item["start"]: item["start"] + item["n"]]
        if len(part) >= max(SHORTEST, item["n"] - 400):
            kept.append(item)
            parts.append(part)
    lengths = np.array([len(part) for part in parts])
    frames = np.array([frame_count(length) for length in lengths])

    def before(counts):
        return torch.from_numpy(np.cumsum(counts) - counts).to(device)

    rooms = np.load(os.path.join(folder, "rooms.npy")).astype(np.float32)
    return Recordings(
        texts=[item["text"] for item in kept], sources=[item["source"] for item in kept],
        dictionary=read_json(folder, "dict.json"), wave=torch.from_numpy(np.concatenate(parts)).to(device),
        starts=before(lengths), lengths=torch.from_numpy(lengths).to(device),
        frame_counts=torch.from_numpy(frames).to(device), first_frames=before(frames),
        noise=torch.from_numpy(noise.astype(np.int16)).to(device), rooms=torch.from_numpy(rooms).to(device))
