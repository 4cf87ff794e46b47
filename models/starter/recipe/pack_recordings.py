"""Gather recordings into Opus blobs with an index, small enough to carry to a machine with a GPU.

python3 pack_recordings.py LIST.json OUT   LIST: [{"wav", "text", "source"}]; .wav at 16 kHz or .mp3; sox and opus-tools are used.
train.py wants in OUT: index.json ({"items", "noise", "weight"}), dict.json (word -> lists of phone numbers),
noise.opus (one long recording of noises), rooms.npy ([count, 6400] responses, peak first) and v1.pt (a first network).
"""
import json
import os
import subprocess
import sys
import wave
from multiprocessing import Pool

import numpy as np

from lexicon import pronunciations

RATE = 16000
GAP = np.zeros(1600, np.int16)
BLOB = 250            # utterances
BITRATE_KBPS = 14


def samples_of(path):
    if path.endswith(".mp3"):
        command = ["sox", "-V1", path, "-t", "raw", "-r", str(RATE), "-c", "1", "-b", "16", "-e", "signed", "-"]
        return np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<i2")
    with wave.open(path, "rb") as file:
        if file.getframerate() != RATE or file.getsampwidth() != 2:
            raise ValueError(f"{path}: wants 16 kHz, 16 bit")
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())[:, 0]


def without_long_silence(samples):
    """A quarter of a second of silence is kept at both ends."""
    peaks = np.abs(samples[: len(samples) // 160 * 160].astype(np.float32)).reshape(-1, 160).max(1)
    loud = np.flatnonzero(peaks > max(peaks.max() * 0.02, 40)) if len(peaks) > 30 else []
    return samples[max(0, loud[0] - 25) * 160: (loud[-1] + 25) * 160] if len(loud) else samples


def write_blob(task):
    name, items, out = task
    parts, index, at = [], [], 0
    for item in items:
        try:
            samples = samples_of(item["wav"])
        except (OSError, ValueError, EOFError, wave.Error, subprocess.SubprocessError):
            continue
        if item["source"] != "commands":
            samples = without_long_silence(samples)
        if not 4000 <= len(samples) <= 14 * RATE:
            continue
        index.append(dict(blob=name, start=at, n=len(samples), text=item["text"], source=item["source"]))
        parts += [samples, GAP]
        at += len(samples) + len(GAP)
    if not parts:
        return index
    raw = os.path.join(out, name + ".wav")
    with wave.open(raw, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.concatenate(parts).astype("<i2").tobytes())
    subprocess.run(["opusenc", "--quiet", "--bitrate", str(BITRATE_KBPS), "--comp", "1", "--framesize", "40",
                    raw, os.path.join(out, name)], check=True)
    os.remove(raw)
    return index


def main(listing, out):
    dictionary = pronunciations()
    by_source = {}
    for item in json.load(open(listing)):
        if item["text"].strip() and all(word in dictionary for word in item["text"].split()):
            by_source.setdefault(item["source"], []).append(item)
    tasks = [(f"{source}-{start // BLOB:03d}.opus", items[start: start + BLOB], out)
             for source, items in by_source.items() for start in range(0, len(items), BLOB)]
    with Pool() as pool:
        index = [item for part in pool.imap_unordered(write_blob, tasks) for item in part]
    json.dump(index, open(os.path.join(out, "items.json"), "w"))
    print(len(index), "utterances,", round(sum(i["n"] for i in index) / RATE / 3600, 2), "h")


if __name__ == "__main__":
    main(*sys.argv[1:])
