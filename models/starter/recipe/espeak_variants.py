"""Voices for espeak-ng drawn at random, so that the network learns what voices share and not the named ones.

espeak-ng's named variants are a few dozen; those held out for evaluation were heard worse than the rest, most of
all two whose consonants are softer than their vowels. Every parameter of a drawn one lies about within the range of
the named variants that training may use.
"""
import glob
import os
import shutil


def formant(number, rng):
    """One line: the formant's frequency, strength and width, in per cent of the plain voice's."""
    if number == 0:
        return f"formant 0 {rng.randint(85, 115)} {rng.randint(70, 200)} {rng.randint(90, 160)}"
    if number <= 3:
        return f"formant {number} {rng.randint(88, 130)} {rng.randint(55, 150)} {rng.randint(75, 170)}"
    if number <= 5:
        return f"formant {number} {rng.randint(80, 125)} {rng.randint(30, 120)} {rng.randint(60, 170)}"
    return f"formant {number} {rng.randint(95, 120)} {rng.randint(0, 100)} {rng.randint(65, 150)}"


def variant(rng, name):
    """The text of a variant file."""
    low = rng.randint(65, 240)
    lines = ["language variant", f"name {name}", f"gender {rng.choice(('male', 'female'))}",
             f"pitch {low} {int(low * rng.uniform(1.1, 1.6))}", f"flutter {rng.randint(0, 8)}",
             f"roughness {rng.choice((0, 0, 0, 1, 2, 3))}", f"voicing {rng.randint(30, 200)}",
             f"consonants {rng.randint(40, 150)} {rng.randint(35, 150)}"]
    lines += [formant(number, rng) for number in range(9)]
    if rng.random() < 0.4:
        lines.append(f"tone {rng.randint(100, 400)} 255 {rng.randint(500, 900)} {rng.randint(60, 160)} "
                     f"{rng.randint(1100, 1600)} {rng.randint(20, 120)} {rng.randint(1900, 3200)} {rng.randint(10, 90)}")
    if rng.random() < 0.2:
        lines.append(f"echo {rng.randint(20, 150)} {rng.randint(5, 15)}")
    if rng.random() < 0.2:
        lines += [f"breath {' '.join(str(rng.randint(0, 8)) for _ in range(8))}", "breathw 150 150 200 200 400 400"]
    if rng.random() < 0.3:
        lines.append("stressAmp 16 16 24 24 16 16 20 24")
    if rng.random() < 0.3:
        lines.append(f"intonation {rng.randint(1, 4)}")
    return "\n".join(lines) + "\n"


def own_data(folder):
    """A copy of espeak-ng's data, to be spoken from with --path=folder; espeak-ng knows no more than 350 voices."""
    (data,) = glob.glob("/usr/lib/*/espeak-ng-data")
    shutil.copytree(data, os.path.join(folder, "espeak-ng-data"), dirs_exist_ok=True)


def write_variant(folder, rng):
    """Draw a variant and write it into own_data's folder as "drawn", over the one before."""
    with open(os.path.join(folder, "espeak-ng-data", "voices", "!v", "drawn"), "w") as file:
        file.write(variant(rng, "drawn"))
