"""What sounds besides speech, for a pack: one long recording of noises, and the responses of rooms.

python3 noises.py WORK PACK  ->  PACK/noise.opus, PACK/rooms.npy   (WORK/noise and WORK/rooms are recordings.py's)
"""
import glob
import os
import sys

import numpy as np

from audio_files import NOISE_KBPS, RATE_HZ, ROOM_RESPONSE, samples_of, write_opus
from generated_noises import drops, humming, music, snoring

LONGEST = 60 * RATE_HZ
LEVEL = 2500
GENERATED = ((music, 20, 32), (snoring, 16, 24), (humming, 10, 16), (drops, 10, 16))   # seconds of each, how many


def wavs(folder):
    return (samples_of(path) for path in sorted(glob.glob(os.path.join(folder, "*.wav"))))


def at_level(sound):
    return np.clip(sound / (sound.std() + 1e-6) * LEVEL, -32000, 32000).astype("<i2")


def all_noises(folder):
    """Recorded and generated ones, in a mixed order."""
    chance = np.random.default_rng(3)
    sounds = [at_level(sound[:LONGEST].astype(float)) for sound in wavs(folder) if sound.std() >= 5]
    for generate, seconds, count in GENERATED:
        sounds += [at_level(generate(chance, seconds)) for _ in range(count)]
    return np.concatenate([sounds[k] for k in chance.permutation(len(sounds))])


def response(sound):
    """From the direct sound on, its peak 1."""
    peak = np.abs(sound.astype(float)).argmax()
    tail = np.zeros(ROOM_RESPONSE)
    part = sound[peak: peak + ROOM_RESPONSE]
    tail[:len(part)] = part
    return tail / np.abs(tail).max()


def main(work, pack):
    os.makedirs(pack, exist_ok=True)
    write_opus(os.path.join(pack, "noise.opus"), all_noises(os.path.join(work, "noise")), NOISE_KBPS)
    responses = [response(sound) for sound in wavs(os.path.join(work, "rooms")) if len(sound) >= 400]
    np.save(os.path.join(pack, "rooms.npy"), np.array(responses, np.float16))


if __name__ == "__main__":
    main(*sys.argv[1:])
