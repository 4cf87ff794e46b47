"""Which utterances a batch is made of."""
import torch
from torch.utils.data import DataLoader, IterableDataset

from augment import CHUNK, make_batch
from draws import chance
from features import Mfcc

ALONE = 0.1   # share of chunks without speech
WEIGHT = {"espeak": 0.9, "speechocean": 0.8, "arctic": 0.8, "commands": 1.1}   # how often a source is drawn; others: 1


class Batches:
    """Draws chunks of the clear utterances, long ones more often; context: frames left and right of a chunk."""

    def __init__(self, recordings, labels, clear, context, size):
        self.recordings, self.context, self.size = recordings, context, size
        self.mfcc = Mfcc().to(recordings.device)
        self.labels = torch.from_numpy(labels).to(recordings.device)
        self.clear = torch.from_numpy(clear).to(recordings.device)
        chunks = (recordings.frame_counts[self.clear].double() / CHUNK).clamp(1, 3)
        weights = [WEIGHT.get(recordings.sources[utterance], 1.0) for utterance in clear]
        self.weights = torch.tensor(weights, dtype=torch.float64, device=recordings.device) * chunks

    def draw(self):
        """(batch, mask of the chunks without speech)"""
        utterances = self.clear[torch.multinomial(self.weights, self.size, replacement=True)]
        alone = chance(self.size, ALONE, self.recordings.device)
        return make_batch(self.recordings, self.mfcc, utterances, self.labels, alone, *self.context), alone


class Endless(IterableDataset):
    def __init__(self, batches):
        self.batches = batches

    def __iter__(self):
        while True:
            yield self.batches.draw()


def drawn(batches):
    """What `batches` draws, for ever; without a GPU by a process of its own, beside the one that trains."""
    is_alone = batches.recordings.device.type == "cuda"
    return iter(DataLoader(Endless(batches), batch_size=None, num_workers=0 if is_alone else 1))
