"""Speech as it comes to a microphone: a room around it, the microphone's colour, a level."""
import torch

from audio_files import RATE_HZ, ROOM_RESPONSE
from draws import amplitude, chance, smooth_gains, uniform

RECORDED_ROOMS, SYNTHETIC_ROOMS = 0.3, 0.45    # shares; the rest is heard from close by


def synthetic_rooms(count, device):
    """A direct path and a decaying tail: RT60 0.12 to 0.7 s, direct to reverberant -2 to 18 dB."""
    time = torch.arange(ROOM_RESPONSE, device=device)[None] / RATE_HZ
    decay = uniform(count, .12, .7, device)[:, None]
    tail = torch.randn(count, ROOM_RESPONSE, device=device) * 10 ** (-3 * time / decay)
    tail[time.expand(count, -1) < uniform(count, .001, .006, device)[:, None]] = 0
    tail = tail / tail.pow(2).sum(1, keepdim=True).sqrt()
    tail[:, 0] = amplitude(uniform(count, -2, 18, device))
    return tail / tail.abs().amax(1, keepdim=True)


def some_rooms(count, recorded):
    """[count, ROOM_RESPONSE]: recorded ones, synthetic ones, none."""
    device = recorded.device
    responses = torch.zeros(count, ROOM_RESPONSE, device=device)
    responses[:, 0] = 1
    kind = torch.rand(count, device=device)
    real = kind < RECORDED_ROOMS
    synthetic = (kind >= RECORDED_ROOMS) & (kind < RECORDED_ROOMS + SYNTHETIC_ROOMS)
    if len(recorded):
        responses[real] = recorded[torch.randint(len(recorded), (int(real.sum()),), device=device)]
    responses[synthetic] = synthetic_rooms(int(synthetic.sum()), device)
    return responses


def some_microphones(count, points, device):
    """[count, points] decibels over the frequencies: uneven, in three of ten dull above some kilohertz."""
    gains = smooth_gains(count, 7, 6, points, device)
    dull = chance(count, .3, device)[:, None]
    axis = torch.linspace(0, 1, points, device=device)[None]
    return gains + dull * -12 * ((axis - uniform(count, .5, 1.2, device)[:, None]) * 4).clamp(0, 3)


def in_a_room(samples, recorded):
    """[batch, samples], convolved."""
    count, length = samples.shape
    size = 1 << (length + ROOM_RESPONSE - 1).bit_length()
    spectrum = torch.fft.rfft(samples, size)
    responses = some_rooms(count, recorded)
    gains = some_microphones(count, size // 2 + 1, samples.device)
    return torch.fft.irfft(spectrum * torch.fft.rfft(responses, size) * amplitude(gains), size)[:, :length]


def at_some_level(samples):
    """(the samples at a random level, that level): quiet to loud, of the part that is not silent."""
    active = (samples.abs() > 1).float().mean(1).clamp(min=.05)
    rms = (samples.pow(2).mean(1) / active).sqrt() + 1e-6
    level = 10 ** uniform(len(samples), 1.6, 3.9, samples.device)
    return samples * (level / rms)[:, None], level
