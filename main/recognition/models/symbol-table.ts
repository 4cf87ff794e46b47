const graphMagic = 0x7eb2fdd6;
const tableMagic = 0x7eb2fb74;
const hasInputSymbols = 1;
const hasOutputSymbols = 2;

/**
 * The words that a graph of OpenFst (1.6 and later, little-endian) brings with it as its output symbols; empty where
 * it brings none or is no such graph.
 */
export function outputWords(graph: Buffer): ReadonlySet<string> {
  try {
    return readOutputWords(readerOf(graph));
  } catch (error) {
    if (error instanceof RangeError) return new Set();
    throw error;
  }
}

function readOutputWords(reader: Reader): ReadonlySet<string> {
  if (reader.uint32() !== graphMagic) return new Set();
  reader.text();
  reader.text();
  reader.uint32();
  const flags = reader.uint32();
  // Properties, start, and the numbers of states and of arcs.
  reader.skip(4 * 8);
  if (flags & hasInputSymbols) readTable(reader);
  return flags & hasOutputSymbols ? readTable(reader) : new Set();
}

function readTable(reader: Reader): ReadonlySet<string> {
  if (reader.uint32() !== tableMagic) throw new RangeError('no table of symbols');
  reader.text();
  reader.skip(8);
  const size = reader.uint64();
  const words = new Set<string>();
  for (let count = 0; count < size; count += 1) {
    words.add(reader.text());
    reader.skip(8);
  }
  return words;
}

/** Reads on from field to field. Each throws a RangeError past the end. */
interface Reader {
  uint32(): number;
  uint64(): number;
  text(): string;
  skip(bytes: number): void;
}

function readerOf(bytes: Buffer): Reader {
  let at = 0;
  const uint32 = (): number => {
    const value = bytes.readUInt32LE(at);
    at += 4;
    return value;
  };
  return {
    uint32,
    uint64() {
      const value = Number(bytes.readBigUInt64LE(at));
      at += 8;
      return value;
    },
    text() {
      const start = at + 4;
      const end = start + uint32();
      if (end > bytes.length) throw new RangeError('a text past the end');
      at = end;
      return bytes.toString('utf8', start, end);
    },
    skip(count) {
      at += count;
    },
  };
}
