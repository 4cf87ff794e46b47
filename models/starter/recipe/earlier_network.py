"""The network of a finished archive, to train on from: its normalisations are folded into the weights there.

`read_network` gives the same log posteriors as the archive, with normalisations that change nothing. While training,
a normalisation uses the statistics of its batch, and would distort such weights: `restore_statistics` first gives each
the mean and the variance of what passes it, and its weights the opposite, so that the network still computes the same.
"""
import os
import tempfile

import torch

from archive import unpack
from kaldi_reader import read_acoustic_model
from network import PhoneNet


def set_identity(norm, bias):
    norm.weight.fill_(1)
    norm.bias.copy_(bias)
    norm.running_mean.fill_(0)
    norm.running_var.fill_(1 - norm.eps)


@torch.no_grad()
def network_of(affines):
    """The network of `kaldi_nodes`' affine components."""
    values = {name: [torch.tensor(part, dtype=torch.float32) for part in parts] for name, parts in affines.items()}

    def fill(convolution, weights):
        outputs, inputs, taps = convolution.weight.shape
        convolution.weight.copy_(weights.reshape(outputs, taps, inputs).transpose(1, 2))

    width, neck = len(values["affine0"][1]), len(values["neck1"][1])
    network = PhoneNet(width, neck)
    set_identity(network.normalise, torch.zeros(network.normalise.num_features))
    fill(network.first, values["affine0"][0])
    set_identity(network.first_norm, values["affine0"][1])
    for number, (narrow, wide, norm) in enumerate(zip(network.necks, network.backs, network.norms), 1):
        fill(narrow, values[f"neck{number}"][0])
        fill(wide, values[f"affine{number}"][0])
        set_identity(norm, values[f"affine{number}"][1])
    fill(network.out, values["affineout"][0])
    network.out.bias.copy_(values["affineout"][1])
    return network.eval()


def read_network(archive):
    """Archive -> (network, priors for decoding)."""
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, "model")
        unpack(archive, model)
        affines, priors = read_acoustic_model(os.path.join(model, "am", "final.mdl"))
    return network_of(affines), priors


class Moments:
    """Mean and variance of each channel of all that passes a layer."""

    def __init__(self):
        self.count, self.sums, self.squares = 0, 0.0, 0.0

    def add(self, _layer, inputs):
        values = inputs[0].double().transpose(0, 1).flatten(1)   # [channels, all that passed]
        self.count += values.shape[1]
        self.sums = self.sums + values.sum(1)
        self.squares = self.squares + values.pow(2).sum(1)

    def result(self):
        mean = self.sums / self.count
        return mean, (self.squares / self.count - mean ** 2).clamp(min=0)


@torch.no_grad()
def restore_statistics(network, batches):
    """network: as `read_network` gives it, changed in place; batches: frames as training shows them."""
    norms = [network.normalise, network.first_norm, *network.norms]
    moments = [Moments() for _ in norms]
    hooks = [norm.register_forward_pre_hook(each.add) for norm, each in zip(norms, moments)]
    network.eval()
    for frames in batches:
        network(frames)
    for hook in hooks:
        hook.remove()
    mean, variance = moments[0].result()
    weights = network.first.weight.double()
    network.normalise.running_mean.copy_(mean)
    network.normalise.running_var.copy_(variance)
    network.first.weight.copy_(weights * torch.sqrt(variance + network.normalise.eps)[None, :, None])
    moved = (weights * mean[None, :, None]).sum((1, 2))   # what the first layer's sums no longer hold
    for norm, each in zip(norms[1:], moments[1:]):
        mean, variance = each.result()
        norm.running_mean.copy_(mean - moved if norm is network.first_norm else mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_(torch.sqrt(variance + norm.eps))
        norm.bias.add_(mean)
