"""Pack a model folder into the archive that Charley ships, and unpack one."""
import gzip
import os
import tarfile


def plain(entry):
    """Without the owner and the time of this machine, so that the same model is the same bytes."""
    entry.uid = entry.gid = entry.mtime = 0
    entry.uname = entry.gname = "root"
    entry.mode = 0o755 if entry.isdir() else 0o644
    return entry


def pack(folder):
    """folder -> folder.tar.gz, its files in the order of their names."""
    with open(folder + ".tar.gz", "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as zipped, \
            tarfile.open(fileobj=zipped, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        archive.add(folder, os.path.basename(folder), filter=plain)


def unpack(path, folder):
    """The one model in the archive -> folder, which must not be there yet."""
    with tarfile.open(path) as archive:
        for entry in archive.getmembers():
            _, _, entry.name = entry.name.partition("/")
            archive.extract(entry, folder)
