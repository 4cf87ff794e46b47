"""Noises that are computed: music, snoring, humming, drops. [samples] at 16 kHz, at any level.

`chance` is a numpy random generator: the same one gives the same sound.
"""
import numpy as np

from audio_files import RATE_HZ

SCALES = np.array([[0, 2, 4, 5, 7, 9, 11], [0, 2, 3, 5, 7, 8, 10], [0, 3, 5, 7, 10, 12, 15]])   # semitones
HUM_HZ = (50, 60, 95, 120, 180)


def times(seconds):
    return np.arange(int(seconds * RATE_HZ)) / RATE_HZ


def add_at(sound, start, part):
    end = min(len(sound), start + len(part))
    if end > start:
        sound[start:end] += part[:end - start]


def note(chance, hertz, time, harmonics, attack, decay):
    sound = np.zeros(len(time))
    for harmonic in range(1, harmonics + 1):
        if hertz * harmonic < 7500:
            detuned = 1 + chance.normal() * 5e-4
            wave = np.sin(2 * np.pi * hertz * harmonic * time * detuned + chance.uniform(0, 6))
            sound = sound + wave / harmonic ** chance.uniform(.8, 1.8)
    return sound * np.minimum(1, time / attack) * np.exp(-time / decay)


def drum(chance, low):
    time = times(.25)
    if low:
        return np.sin(2 * np.pi * (50 + 90 * np.exp(-time * 30)) * time) * np.exp(-time * 14) * 3
    return chance.normal(size=len(time)) * np.exp(-time * 25) * 1.5


def hi_hat(chance):
    time = times(.25)
    return np.diff(chance.normal(size=len(time)) * np.exp(-time * 80) * .6, prepend=0)


def music(chance, seconds):
    """Chords of a scale in a beat, with or without drums."""
    sound = np.zeros(int((seconds + 2) * RATE_HZ))
    beat = 60 / chance.uniform(60, 140)
    root = chance.integers(36, 60)
    scale = SCALES[chance.integers(3)]
    drums, harmonics, vibrato = chance.random() < .5, chance.integers(3, 14), chance.random() < .4
    for bar in np.arange(0, seconds - 1, 4 * beat):
        chord = chance.integers(len(scale))
        for number in range(4):
            start = int((bar + number * beat) * RATE_HZ)
            for voice in range(chance.integers(1, 4)):
                key = root + 12 * chance.integers(0, 3) + scale[(chord + 2 * voice) % len(scale)]
                length = chance.choice([.25, .5, 1, 2]) * beat
                time = times(min(length * 2, 2.5))
                attack, decay = chance.uniform(.003, .08), length * chance.uniform(.4, 1.5)
                tone = note(chance, 440 * 2 ** ((key - 69) / 12), time, harmonics, attack, decay)
                if vibrato:
                    tone = tone * (1 + .2 * np.sin(2 * np.pi * 5.5 * time))
                late = int(chance.choice([0, 0, .5]) * beat * RATE_HZ)
                add_at(sound, start + late, tone * chance.uniform(.3, 1))
            if drums:
                add_at(sound, start, drum(chance, low=number % 2 == 0))
                add_at(sound, start + int(beat / 2 * RATE_HZ), hi_hat(chance))
    return sound[:int(seconds * RATE_HZ)]


def through_a_throat(chance, sound):
    """Three broad resonances."""
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    gain = 0.03
    bands = [(chance.uniform(200, 600), 150), (chance.uniform(700, 1500), 300), (chance.uniform(1800, 3200), 500)]
    for centre, width in bands:
        gain = gain + np.exp(-.5 * ((hertz - centre) / width) ** 2) * chance.uniform(.2, 1)
    return np.fft.irfft(np.fft.rfft(sound) * gain, len(sound))


def half_wave(phase):
    return np.clip(np.sin(np.pi * np.clip(phase, 0, 1)), 0, 1)


def snoring(chance, seconds):
    """A flutter while breathing in, noise while breathing out."""
    time = times(seconds)
    period = chance.uniform(3, 5.5)
    phase = (time % period) / period
    breath_in, breath_out = half_wave(phase / chance.uniform(.3, .45)), half_wave((phase - .55) / .3)
    flutter_hz = chance.uniform(22, 110) * (1 + .1 * np.sin(2 * np.pi * time / period))
    turns = np.floor(np.cumsum(flutter_hz) / RATE_HZ + .05 * chance.normal(size=len(time)))
    pulses = (np.diff(turns, prepend=0) > 0).astype(float)
    source = pulses * 8 + chance.normal(size=len(time)) * chance.uniform(.1, .5)
    flutter = through_a_throat(chance, source) * breath_in
    air = through_a_throat(chance, chance.normal(size=len(time))) * breath_out * chance.uniform(.05, .4)
    return flutter + air + chance.normal(size=len(time)) * 1e-4


def humming(chance, seconds):
    """A transformer, a refrigerator, a fan: harmonics over coloured noise."""
    time = times(seconds)
    base = chance.choice(HUM_HZ)
    tones = sum(chance.uniform(0, 1) * np.sin(2 * np.pi * base * k * time + chance.uniform(0, 6)) / k
                for k in range(1, 12))
    white = np.fft.rfft(chance.normal(size=len(time)))
    hertz = np.fft.rfftfreq(len(time), 1 / RATE_HZ)
    hertz[0] = hertz[1]
    noise = np.fft.irfft(white * (hertz / 300 + 1) ** -chance.uniform(.5, 2), len(time))
    return tones * chance.uniform(0, 1.5) + noise / noise.std()


def drops(chance, seconds):
    """Rain and crackling: short pings and bursts over a hiss."""
    count = int(seconds * RATE_HZ)
    sound = np.diff(chance.normal(size=count + 1)) * .6
    time = np.arange(1500) / RATE_HZ
    for _ in range(int(seconds * chance.uniform(3, 40))):
        start = chance.integers(0, count - 2000)
        ping = np.sin(2 * np.pi * chance.uniform(500, 4000) * time) * np.exp(-time * chance.uniform(60, 400))
        ping = ping * chance.uniform(1, 8) * (chance.random() < .5)
        burst = chance.normal(size=len(time)) * np.exp(-time * chance.uniform(80, 500)) * chance.uniform(1, 6)
        sound[start:start + len(time)] += ping + burst
    return sound
