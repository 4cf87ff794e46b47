"""Read back what kaldi_files.py wrote into a final.mdl: probabilities of the transitions, weights, priors."""
import re
import struct

import numpy as np

AFFINE = re.compile(rb"<ComponentName> (\w+) <FixedAffineComponent> <LinearParams> CM2 ")


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def after(data, token, start=0):
    return data.index(token, start) + len(token)


def vector_at(data, start):
    """A float vector behind its "FV " -> its values, and where it ends."""
    count, = struct.unpack_from("<i", data, start + 1)
    return np.frombuffer(data, "<f4", count, start + 5).astype(float), start + 5 + 4 * count


def matrix_at(data, start):
    """A 16-bit compressed matrix behind its "CM2 " -> its values as Kaldi unpacks them, and where it ends."""
    low, span, rows, columns = struct.unpack_from("<ffii", data, start)
    codes = np.frombuffer(data, "<u2", rows * columns, start + 16)
    return low + codes.reshape(rows, columns).astype(float) * (span / 65535), start + 16 + 2 * codes.size


def read_self_loop_probs(path):
    """One probability a phone, in pdf order."""
    data = read_bytes(path)
    log_probs, _ = vector_at(data, after(data, b"<LogProbs> FV "))
    return np.exp(log_probs[1::2])


def read_acoustic_model(path):
    """({component: (weights, bias)} of the affine ones, priors)."""
    data = read_bytes(path)
    affines = {}
    end = after(data, b"<NumComponents> ")
    while (found := AFFINE.search(data, end)) is not None:
        weights, end = matrix_at(data, found.end())
        bias, end = vector_at(data, after(data, b"<BiasParams> FV ", end))
        affines[found[1].decode()] = weights, bias
    priors, _ = vector_at(data, after(data, b"<Priors> FV ", end))
    return affines, priors
