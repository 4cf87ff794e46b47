import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { zipOf } from '../zip-files.ts';

const { models } = JSON.parse(readFileSync(join(bundledModels(), 'manifest.json'), 'utf8'));
const starter = join(bundledModels(), models[0].file);

/**
 * Packs the starter model anew under another name, as a person would pack one from elsewhere.
 * @param change is given the unpacked model's folder before it is packed
 * @returns the path of NAME.tar.gz in the folder
 */
export function packModel(folder: string, name: string, change: (model: string) => void = () => {}): string {
  const place = mkdtempSync(join(folder, 'unpacked-'));
  execFileSync('tar', ['xzf', starter, '-C', place]);
  const [inside = ''] = readdirSync(place);
  renameSync(join(place, inside), join(place, name));
  change(join(place, name));
  const packed = join(folder, `${name}.tar.gz`);
  execFileSync('tar', ['czf', packed, '-C', place, name]);
  rmSync(place, { recursive: true });
  return packed;
}

/** The same as a zip, as Vosk publishes its models. @returns the path of NAME.zip in the folder */
export function zipModel(folder: string, name: string): string {
  const place = mkdtempSync(join(folder, 'unpacked-'));
  execFileSync('tar', ['xzf', packModel(place, name), '-C', place]);
  const files = readdirSync(join(place, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(place, path), content: readFileSync(path) }));
  rmSync(place, { recursive: true });
  const zip = join(folder, `${name}.zip`);
  writeFileSync(zip, zipOf(files));
  return zip;
}

/** Moves the list of words into the grammar's graph, where Vosk's own small models have them. */
export function keepWordsInGraph(model: string): void {
  const list = join(model, 'graph', 'words.txt');
  const graph = join(model, 'graph', 'Gr.fst');
  const rows = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
  const symbols = rows.flatMap(([word = '', id = '0']) => [text(word), long(Number(id))]);
  const table = [word(0x7eb2fb74), text('words'), long(rows.length), long(rows.length), ...symbols];
  writeFileSync(graph, withTable(readFileSync(graph), Buffer.concat(table)));
  rmSync(list);
}

/** The header of an OpenFst graph ends after its two names and 40 bytes more; its output symbols follow. */
function withTable(graph: Buffer, table: Buffer): Buffer {
  const typeEnd = 8 + graph.readUInt32LE(4);
  const flagsAt = typeEnd + 4 + graph.readUInt32LE(typeEnd) + 4;
  const headerEnd = flagsAt + 4 + 4 * 8;
  const header = Buffer.from(graph.subarray(0, headerEnd));
  header.writeUInt32LE(header.readUInt32LE(flagsAt) | 2, flagsAt);
  return Buffer.concat([header, table, graph.subarray(headerEnd)]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([word(Buffer.byteLength(value)), Buffer.from(value)]);
}
