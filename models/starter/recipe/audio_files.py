"""Sound files, read and written by sox and opus-tools: int16 at 16 kHz, one channel."""
import os
import subprocess
import wave

import numpy as np

RATE_HZ = 16000
ROOM_RESPONSE = 6400   # samples: 400 ms
SPEECH_KBPS, NOISE_KBPS = 12, 20
# OPUS_SET_BANDWIDTH to 8 kHz: by itself Opus keeps nothing above 4 kHz at 12 kbit/s, little of S and F then.
WIDEBAND = ("--set-ctl-int", "4008=1103")
TOOL_ERRORS = (OSError, ValueError, EOFError, wave.Error, subprocess.SubprocessError)   # what reading a bad file raises


def samples_of(path):
    """The first channel of a WAV at 16 kHz, or an MP3 of any rate."""
    if path.endswith(".mp3"):
        command = ["sox", "-V1", path, "-t", "raw", "-r", str(RATE_HZ), "-c", "1", "-b", "16", "-e", "signed", "-"]
        return np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<i2")
    with wave.open(path, "rb") as file:
        if file.getframerate() != RATE_HZ or file.getsampwidth() != 2:
            raise ValueError(f"{path}: wants 16 kHz, 16 bit")
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())[:, 0]


def write_opus(path, samples, kbps):
    raw = path + ".wav"
    with wave.open(raw, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.astype("<i2").tobytes())
    subprocess.run(["opusenc", "--quiet", "--bitrate", str(kbps), "--comp", "1", "--framesize", "60", *WIDEBAND,
                    raw, path], check=True)
    os.remove(raw)


def read_opus(path):
    command = ["opusdec", "--quiet", "--rate", str(RATE_HZ), "--no-dither", path, "-"]
    raw = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    start = raw.find(b"data") + 8 if raw[:4] == b"RIFF" else 0
    return np.frombuffer(raw, "<i2", (len(raw) - start) // 2, start)
