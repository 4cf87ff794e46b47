"""Gather recordings into Opus blobs with an index, small enough to carry to a machine with a GPU.

python3 pack_recordings.py WORK PACK  ->  PACK/*.opus, PACK/items.json, PACK/dict.json
WORK/real.jsonl and WORK/synthetic.jsonl say which. noises.py writes the rest of the pack.
"""
import json
import os
import sys
from multiprocessing import Pool

import numpy as np

from audio_files import RATE_HZ, SPEECH_KBPS, TOOL_ERRORS, samples_of, write_opus
from lexicon import PHONE_INDEX, pronunciations

GAP = np.zeros(1600, np.int16)
BLOB = 250                                # utterances
SHORTEST, LONGEST = 4000, 14 * RATE_HZ    # samples
STEP = 160                                # samples
KEPT = 25                                 # steps of silence at both ends: a quarter of a second


def without_long_silence(samples):
    peaks = np.abs(samples[: len(samples) // STEP * STEP].astype(np.float32)).reshape(-1, STEP).max(1)
    loud = np.flatnonzero(peaks > max(peaks.max() * 0.02, 40)) if len(peaks) > 30 else []
    return samples[max(0, loud[0] - KEPT) * STEP: (loud[-1] + KEPT) * STEP] if len(loud) else samples


def write_blob(task):
    """Its index: where each utterance begins, how long it is, what it says, where it is from."""
    name, items, pack = task
    parts, index, at = [], [], 0
    for item in items:
        try:
            samples = samples_of(item["wav"])
        except TOOL_ERRORS:
            continue
        if item["source"] != "commands":
            samples = without_long_silence(samples)
        if not SHORTEST <= len(samples) <= LONGEST:
            continue
        index.append(dict(blob=name, start=at, n=len(samples), text=item["text"], source=item["source"]))
        parts += [samples, GAP]
        at += len(samples) + len(GAP)
    if parts:
        write_opus(os.path.join(pack, name), np.concatenate(parts), SPEECH_KBPS)
    return index


def listed(work, dictionary):
    """The items of both lists whose words have phones, by their source."""
    by_source = {}
    for name in ("real.jsonl", "synthetic.jsonl"):
        with open(os.path.join(work, name)) as file:
            for item in map(json.loads, file):
                words = item["text"].split()
                if words and all(word in dictionary for word in words):
                    by_source.setdefault(item["source"], []).append(item)
    return by_source


def main(work, pack):
    os.makedirs(pack, exist_ok=True)
    dictionary = pronunciations()
    tasks = [(f"{source}-{start // BLOB:03d}.opus", items[start: start + BLOB], pack)
             for source, items in listed(work, dictionary).items() for start in range(0, len(items), BLOB)]
    with Pool() as pool:
        index = [item for part in pool.imap(write_blob, tasks) for item in part]
    words = sorted({word for item in index for word in item["text"].split()})
    phones = {word: [[PHONE_INDEX[phone] for phone in one] for one in dictionary[word]] for word in words}
    for name, content in (("items.json", index), ("dict.json", phones)):
        with open(os.path.join(pack, name), "w") as file:
            json.dump(content, file)
    print(len(index), "utterances,", round(sum(item["n"] for item in index) / RATE_HZ / 3600, 2), "h")


if __name__ == "__main__":
    main(*sys.argv[1:])
