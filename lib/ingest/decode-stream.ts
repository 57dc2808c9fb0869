import { createReadStream } from 'node:fs';
import { firstInvalidByte, notUtf8 } from './decode.ts';

/**
 * The text of a file of any length, piece by piece: UTF-8, or UTF-16 with a byte order mark, which is taken off.
 * @throws one sentence with the position of the first byte that is wrong
 */
export async function* decodedFile(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array();
  const before = { bytes: 0, lines: 0 };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([held, chunk]);
    if (!decoder && bytes.length < 2) { held = bytes; continue; }
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    // a character may be cut by the end of a chunk: its first bytes wait for the next one
    const whole = decoder.encoding === 'utf-8' ? wholeCharacters(bytes) : bytes.length;
    held = bytes.subarray(whole);
    yield decodedPart(decoder, bytes.subarray(0, whole), before);
  }
  if (held.length > 0) yield decodedPart(decoder ?? new TextDecoder('utf-8', { fatal: true }), held, before);
  if (decoder && decoder.encoding !== 'utf-8' && before.bytes % 2 === 1) throw new Error(`It begins as UTF-16, but ends in half a character: its ${before.bytes} bytes are an odd number.`);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decodedPart(decoder: TextDecoder, bytes: Uint8Array, before: { bytes: number; lines: number }): string {
  if (decoder.encoding === 'utf-8') {
    const wrong = firstInvalidByte(bytes);
    if (wrong !== null) throw new Error(notUtf8(bytes, wrong, before));
  }
  const from = before.bytes;
  before.bytes += bytes.length;
  for (const byte of bytes) if (byte === 0x0a) before.lines += 1;
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`It begins as ${decoder.encoding.toUpperCase()}, and holds something else from byte ${from} on: convert it to UTF-8 first.`);
  }
}

/** How many bytes end with a whole character: at most three are left. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
