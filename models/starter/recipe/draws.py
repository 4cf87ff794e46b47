"""Random numbers on the card."""
import torch
import torch.nn.functional as F


def uniform(shape, low, high, device):
    return torch.rand(shape, device=device) * (high - low) + low


def chance(count, share, device):
    """True in so large a share."""
    return torch.rand(count, device=device) < share


def smooth_gains(count, knots, most_db, points, device):
    """[count, points] decibels: straight lines between knots in three of five, else flat."""
    heights = uniform((count, knots), -most_db, most_db, device) * chance((count, 1), 0.6, device)
    return F.interpolate(heights[:, None], points, mode="linear", align_corners=True)[:, 0]


def amplitude(decibels):
    return 10 ** (decibels / 20)
